package dev.onex.outline;

import static dev.onex.outline.Scanned.shape;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Literals, comments, line ends and characters beyond ASCII: nothing in them is taken for code. */
class ScanOfTokensTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"}\"",
        "\"{\"",
        "\"\\\"}\"",
        "\"\\\\\"",
        "\"// }\"",
        "\"/* }\"",
        "\"\"",
        "\"'\"",
        "'}'",
        "'{'",
        "'\\''",
        "'\"'",
        "'\\\\'",
        "'\\u007d'",
        "\"\\u007b \\u003b\"",
        "\"\\177 \\s \\t\"",
        "\"\"\"\n }{ \" \"\" \\\" \\\"\"\" ; \\\n // /* ' \"\"\"",
        "\"\"\"\n\\\\\"\"\"",
        "\"\"\"\n\\\r\n }\r } \"\"\"",
        "1e+5f + 0x1.8p-3 - 0b1_0 + 1_000L + .5 + 5. + 07 - 0xe - 1",
        "/* } */ 1 // {",
        "a < b ? c > d ? 1 : 2 : 3 >>> 4 << 5",
        "new int[][] {{1, 2}, {3}, {}}[0]",
        "new Object() { int b; { } void f() { ; } }",
        "(a, b) -> { int c = 1; return new A() { }; }",
        "x -> switch (x) { case 1 -> { yield 2; } default -> 3; }",
        "A::new",
        "int[].class",
        "Map.<String, List<int[]>>of(1, 2)",
        "(A & B) x",
        "o instanceof R(int c, var d) && c == d",
        "new <T> Outer.Inner<>() {}.f()"
      })
  void initialisersEndAtTheirSemicolon(String initialiser) {
    Scanned scanned = Scanned.of("class A { Object a = " + initialiser + "\n; int z; }");
    assertThat(scanned.shape()).containsExactly("CLASS A", ".FIELD Object a", ".FIELD int z");
    assertThat(scanned.textOf(1)).isEqualTo("Object a = " + initialiser + "\n;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* } */",
        "// }\n",
        "// }\r",
        "// }\r\n",
        "/** {@code } } */",
        "/***/",
        "/**/",
        "/* \" ' */",
        "// \" '\n",
        "/* // */",
        "// /* \n",
        "/* * / \n*/",
        "// \\ \\\\ \\u00e4 \\uZZ\n",
        "/* \\u007d \\*/"
      })
  void commentsAreNoCode(String comment) {
    Scanned scanned =
        Scanned.of("class A " + comment + " { int " + comment + " a; " + comment + " int b; }");
    assertThat(scanned.shape()).containsExactly("CLASS A", ".FIELD int a", ".FIELD int b");
    assertThat(scanned.textOf(2)).isEqualTo("int b;");
  }

  @Test
  void declarationsStartAtTheirFirstModifierOrAnnotation() {
    Scanned scanned =
        Scanned.of("/** Doc. */\n@X\npublic class A {\n  // note\n  @Y private int a; int b; }");
    assertThat(scanned.placeOf(0)).isEqualTo("2:1");
    assertThat(scanned.placeOf(1)).isEqualTo("5:3");
    assertThat(scanned.placeOf(2)).isEqualTo("5:21");
    assertThat(scanned.headerOf(0)).isEqualTo("@X\npublic class A ");
    assertThat(scanned.textOf(1)).isEqualTo("@Y private int a;");
  }

  @Test
  void bodiesStartAtTheirBraceOrEqualsSign() {
    Scanned scanned =
        Scanned.of(
            "class A { int a = 1, b; void f() throws E { } int c; void g(); A() {} static {} }");
    assertThat(scanned.headerOf(1)).isEqualTo("int a ");
    assertThat(scanned.headerOf(2)).isEqualTo("void f() throws E ");
    assertThat(scanned.headerOf(3)).isEqualTo("int c;");
    assertThat(scanned.outline().body(3)).isNegative();
    assertThat(scanned.headerOf(4)).isEqualTo("void g();");
    assertThat(scanned.headerOf(5)).isEqualTo("A() ");
    assertThat(scanned.headerOf(6)).isEqualTo("static ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyKindOfLineEndCounts(String end) {
    String source = "class A {" + end + end + "  int a;" + end + "}" + end;
    Scanned scanned = Scanned.of(source);
    assertThat(scanned.placeOf(1)).isEqualTo("3:3");
    assertThat(scanned.outline().lines()).isEqualTo(4);
  }

  @Test
  void lineEndsMayBeMixed() {
    Scanned scanned = Scanned.of("class A {\n\r  int a;\r\r\n/*\r*/\r\n int b; }");
    assertThat(scanned.placeOf(1)).isEqualTo("3:3");
    assertThat(scanned.placeOf(2)).isEqualTo("7:2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", " ", "\n ", "class A {}", "class A {}\n", "class A {}\r", "\n\n"})
  void linesAreCountedAsByLineTables(String source) {
    Scanned scanned = Scanned.of(source);
    assertThat(scanned.outline().lines()).isEqualTo((int) source.lines().count());
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    Scanned scanned = Scanned.of("\uFEFFclass A {}");
    assertThat(scanned.placeOf(0)).isEqualTo("1:1");
    assertThat(scanned.outline().start(0)).isEqualTo(3);
    assertThat(scanned.textOf(0)).isEqualTo("class A {}");
  }

  @Test
  void tabsAndFormFeedsAreOneColumn() {
    assertThat(Scanned.of("\tclass\fA {\t\tint a; }").placeOf(1)).isEqualTo("1:13");
  }

  @Test
  void columnsCountUtf16Units() {
    String source =
        "/* ä€\uD83D\uDE00 */ class A { String s = \"ß\uD83D\uDE00\"; char c = '€'; /**\n"
            + "€*/ int b; }";
    Scanned scanned = Scanned.of(source);
    assertThat(scanned.placeOf(0)).isEqualTo("1:" + (source.indexOf("class") + 1));
    assertThat(scanned.placeOf(2)).isEqualTo("1:" + (source.indexOf("char") + 1));
    assertThat(scanned.placeOf(3)).isEqualTo("2:5");
  }

  @Test
  void textBlocksAndLineCommentsCountUtf16UnitsToo() {
    String source =
        "class A { String s = \"\"\"\n ä\uD83D\uDE00\"\"\"; int a; // \uD83D\uDE00\n int b; }";
    Scanned scanned = Scanned.of(source);
    assertThat(scanned.placeOf(2)).isEqualTo("2:10");
    assertThat(scanned.placeOf(3)).isEqualTo("3:2");
  }

  @Test
  void identifiersMayHaveAnyLetters() {
    Scanned scanned =
        Scanned.of(
            "class Größe<Тип> { int 漢字, $a_1, a\uD835\uDC00b; void ärger(Тип é) {} enum Ö { Ä,"
                + " \uD835\uDC00 } }");
    assertThat(scanned.shape())
        .containsExactly(
            "CLASS Größe<Тип>",
            ".FIELD int 漢字, $a_1, a\uD835\uDC00b",
            ".METHOD void ärger(Тип é)",
            ".ENUM Ö",
            "..ENUM_CONSTANT Ä",
            "..ENUM_CONSTANT \uD835\uDC00");
    assertThat(scanned.textOf(4)).isEqualTo("Ä");
    assertThat(scanned.textOf(5)).isEqualTo("\uD835\uDC00");
  }

  @Test
  void theEndOfFileCharacterOfOldEditorsIsNoCode() {
    assertThat(shapeWithoutParser("class A {}\u001A")).containsExactly("CLASS A");
    assertThat(Scanned.isUnsure("class A {}\u001A ")).isTrue();
  }

  private static java.util.List<String> shapeWithoutParser(String source) {
    return Scanned.withoutParser(source).shape();
  }

  @Test
  void nestedGenericsEndWhereTheyShould() {
    assertThat(
            shape(
                "class A { Map<A, Map<B<C>, List<D<E[]>>>> f; <X extends Y<Z<? super X>>> void g()"
                    + " {} }"))
        .containsExactly(
            "CLASS A", ".FIELD Map<A,Map<B<C>,List<D<E[]>>>> f", ".METHOD <X> void g()");
  }
}
