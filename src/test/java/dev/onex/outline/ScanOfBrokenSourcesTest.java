package dev.onex.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is not Java: the scan is unsure, or flags the declaration, and never overflows the stack.
 */
class ScanOfBrokenSourcesTest {

  private static final int MANY = 10_000;

  private static Outline outline(String source) {
    return Scanned.withoutParser(source).outline();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void f( }",
        "class A {",
        "class A { } }",
        "}",
        "class A { int[) b; }",
        "class A { void f() { (] } }",
        "class A { int b = {1, 2; }",
        "class A { void f() { } ",
        "class A<T { }",
        "class A { int b = (1; }",
        "class A { int b = 1) + 2; }",
        "class A { int b = 1 }",
        "enum E { A( }",
        "enum E { A B }",
        "enum E { A",
        "class A { @X( int b; }"
      })
  void unbalancedBracketsMakeItUnsure(String source) {
    assertThat(Scanned.isUnsure(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { String s = \"abc; }",
        "class A { String s = \"abc\n\"; }",
        "class A { String s = \"\\\n\"; }",
        "class A { char c = 'a; }",
        "class A { char c = '",
        "class A { String s = \"\"\"\n abc\"\"; }",
        "class A { String s = \"\"\"\n abc\\\"\"\"; }",
        "class A { /* abc }",
        "class A { } /*",
        "class A { } /* *",
        "/*",
        "\"",
        "class A { String s = \"\\"
      })
  void literalsAndCommentsWithoutAnEndMakeItUnsure(String source) {
    assertThat(Scanned.isUnsure(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { int\0 b; }",
        "\0",
        "class A { int b = 1 \0; }",
        "class A { # }",
        "class A { void f() { ` } }",
        "class A { int b = \u007F; }",
        "\u000B class A { }"
      })
  void controlCharactersAndSignsThatJavaLacksMakeItUnsure(String source) {
    assertThat(Scanned.isUnsure(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { int b }",
        "class A { b; }",
        "class A { = 1; }",
        "class A { int = 1; }",
        "class A { (int b) {} }",
        "class A { 1; }",
        "class A { \"x\"; }",
        "class A { return 1; }",
        "class A { if (x) {} }",
        "class A { int b; import c.D; }",
        "class A { } import c.D;",
        "class A { } package c;",
        "class A { package b; }",
        "class A extends { throws; } + ",
        "class A { B { } }",
        "class A { public { } }",
        "{ }",
        "static { }",
        "class { }",
        "class A { class 1 { } }",
        "class A(int b) { }",
        "class A = 1;",
        "class A { int b() c d = 1; }",
        "class A { int b + 1; }",
        "class A { void f(1) {} }",
        "class A { void f(int a = 1) {} }",
        "class A { non-final int b; }",
        "class A { int b, + c; }",
        "package a",
        "package ;",
        "import a.*.b;",
        "import a",
        "import static ;",
        "class A { @ }",
        "class A { Map<int 1> b; }",
        "enum E { 1 }",
        "interface I extends + { }",
        "int f() + { }"
      })
  void whatItsGrammarDoesNotKnowMakesItUnsure(String source) {
    assertThat(Scanned.isUnsure(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"// joined\n\uFEFFpackage a; class A { }", "class A { int \uFEFFb; }"})
  void aByteOrderMarkThatIsNotTheFirstMakesItUnsure(String source) {
    assertThat(Scanned.isUnsure(source)).isTrue();
    assertThat(Scanned.isUnsure(source.replace("\uFEFF", ""))).isFalse();
    assertThat(Scanned.isUnsure("\uFEFF" + source.replace("\uFEFF", ""))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A {\n<<<<<<< HEAD\n int b;\n=======\n int c;\n>>>>>>> other\n}",
        "<<<<<<< HEAD\nclass A { }\n=======\nclass B { }\n>>>>>>> other\n"
      })
  void mergeConflictsBetweenDeclarationsMakeItUnsure(String source) {
    assertThat(Scanned.isUnsure(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f() { <<<<<<< HEAD\n int b; }",
        "void f() { int b;\n=======\n int c; }",
        "void f() { int c;\n>>>>>>> other\n }",
        "int x = 1 = = 2;",
        "int x = ;",
        "int x = 1 2;",
        "int x = \"a\" \"b\";",
        "int x = 'a' b;",
        "int x = 1 int;",
        "int x = a b c;",
        "int x = a 1;",
        "int x = f(a,,b);",
        "int x = f(a,);",
        "int x = f(, a);",
        "int x[] = {a,,b};",
        "int x = a.;",
        "int x = a.\"b\";",
        "int x = a[, 1];"
      })
  void tokensThatNeverStandTogetherMakeADeclarationSuspect(String member) {
    Outline outline = outline("class A { int ok; " + member + " int fine; }");
    assertThat(IntStream.range(0, outline.size()).mapToObj(outline::isSuspect))
        .containsExactly(false, false, true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int x = -.5 + 1. ;",
        "boolean x = a == b ^ c <= d >>> e >= f << g != h;",
        "@A(1) @B B c = new D[] {1, 2,};",
        "@a.b.C d.E f() { return 1; }",
        "int f() { for (;;) { } }",
        "F x = (a, b) -> (C) d;",
        "int x = a ? b : c instanceof D e ? 1 : 2;",
        "void f() { final var x = 1; int y; D d; label: g(); return; }",
        "<T extends A & B> T f(T... x) throws Y { throw z; }",
        "void f() { switch (a) { case 1, 2: yield \"b\"; case B b when b: } }",
        "void f() { assert \"x\" != null : 'c'; x[0]++; }"
      })
  void goodJavaIsNotSuspect(String member) {
    assertThat(outline("class A { " + member + " }").isSuspect(1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(|)", "[|]", "{|}", "f(|)", "new A[] {|}", "(a) -> {|;}"})
  void bracketsThatNestTooDeeplyAreFlagged(String brackets) {
    String open = brackets.substring(0, brackets.indexOf('|'));
    String close = brackets.substring(brackets.indexOf('|') + 1);
    Outline outline =
        outline(
            "class A { int a; int b = " + open.repeat(MANY) + close.repeat(MANY) + "; int c; }");
    assertThat(IntStream.range(0, outline.size()).mapToObj(outline::isTooDeep))
        .containsExactly(false, false, true, false);
  }

  @Test
  void typeArgumentsThatNestTooDeeplyAreFlagged() {
    Outline outline =
        outline("class A { int a; " + "B<".repeat(MANY) + "C" + ">".repeat(MANY) + " d; }");
    assertThat(outline.isTooDeep(2)).isTrue();
    assertThat(outline.isTooDeep(1)).isFalse();
  }

  @Test
  void bracketsThatNestAThousandTimesAreNotFlagged() {
    String source = "class A { int b = %s1%s; }";
    assertThat(outline(source.formatted("(".repeat(1000), ")".repeat(1000))).isTooDeep(1))
        .isFalse();
    assertThat(outline(source.formatted("(".repeat(1001), ")".repeat(1001))).isTooDeep(1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"g(() -> {|});", "g(new A() { void f() {|} });", "g(h(a, b -> {|}));"})
  void blocksInArgumentsMayNestSixteenTimes(String block) {
    String open = block.substring(0, block.indexOf('|'));
    String close = block.substring(block.indexOf('|') + 1);
    String source = "class A { void f() { %s%s } void g() { %s%s%s } }";
    Outline deep =
        outline(
            source.formatted(
                open.repeat(16), close.repeat(16), open.repeat(17), ";", close.repeat(17)));
    assertThat(deep.isTooDeep(1)).isFalse();
    assertThat(deep.isTooDeep(2)).isTrue();
    String wide = (open + close).repeat(40);
    assertThat(outline("class A { void f() { " + wide + " } }").isTooDeep(1)).isFalse();
  }

  @Test
  void bodiesOfMethodsThatNestTooDeeplyAreFlagged() {
    Outline outline = outline("class A { void f() " + "{".repeat(MANY) + "}".repeat(MANY) + " }");
    assertThat(outline.isTooDeep(1)).isTrue();
  }

  @Test
  void typesThatNestTooDeeplyMakeItUnsure() {
    assertThat(Scanned.isUnsure("class A {".repeat(MANY) + "}".repeat(MANY))).isTrue();
    assertThat(Scanned.isUnsure("class A {".repeat(900) + "}".repeat(900))).isFalse();
  }
}
