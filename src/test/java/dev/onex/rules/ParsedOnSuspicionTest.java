package dev.onex.rules;

import dev.onex.rule.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules rule out by tokens and facts is not parsed, and what they may flag is. */
class ParsedOnSuspicionTest {

  private static final String TYPES =
      """
      import java.util.List;
      import java.util.Map;
      import java.util.concurrent.TimeUnit;
      enum Color { RED, GREEN }
      sealed interface Shape permits Circle, Square {}
      record Circle() implements Shape {}
      record Square() implements Shape {}
      """;

  @TempDir private Path directory;

  private void expectParsed(boolean parsed, Rule rule, String member) throws InterruptedException {
    String source = TYPES + "public class A { " + member + " Color color; int size; }\n";
    new ParsedMembers(directory).expect(parsed, rule, source);
  }

  private static String switchOver(String selector) {
    return "switch (" + selector + ") { case RED: x(); default: y(); }";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f() { SWITCH(color) }",
        "void f() { SWITCH((this.color)) }",
        "void f(Color size) { SWITCH(size) }",
        "void f() { Color c = a(); SWITCH(c) }",
        "void f() { int b; { A a, b; } SWITCH(b) }",
        "void f() { for (A a = 1, b = c, d = e; ; ) SWITCH(d) }",
        "void f() { Shape größe = a(); SWITCH(größe) }",
        "void f() { p.q.@R Color c = a(); SWITCH(c) }",
        "void f() { var c = new Circle(); SWITCH(c) }",
        "void f(Object o) { if (o instanceof Shape s) SWITCH(s) }",
        "void f() { for (Color c : all()) { SWITCH(c) } }",
        "void f() { a((int i, Color c) -> { SWITCH(c) }); }",
        "Color c() { SWITCH(c()) }",
        "Color c() { SWITCH(this.c()) }",
        "Color c() { SWITCH(this.<A>c()) }"
      })
  void aSwitchMayBeOverKnownCases(String member) throws Exception {
    expectParsed(true, new DefaultHidesCases(), withSwitch(member));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f() { SWITCH(size) }",
        "void f() { SWITCH(this.size) }",
        "void f() { SWITCH(other) }",
        "void f() { SWITCH(a.b()) }",
        "void f() { SWITCH(color.name().length()) }",
        "void f() { SWITCH(f()) }",
        "void f(TimeUnit unit) { SWITCH(unit) }",
        "void f() { List<Color> c = a(); SWITCH(c) }",
        "void f() { Color[] c = a(); SWITCH(c) }",
        "void f() { int c = a(color, c, 1); SWITCH(c) }",
        "void f() { var c = a(); SWITCH(c) }",
        "void f(Color c) { switch (c) { case RED: x(); default: throw y(); } }"
      })
  void aSwitchIsOverSomethingElse(String member) throws Exception {
    expectParsed(false, new DefaultHidesCases(), withSwitch(member));
  }

  private static String withSwitch(String member) {
    int at = member.indexOf("SWITCH(");
    if (at < 0) {
      return member;
    }
    int end = member.indexOf(") }", at);
    return member.substring(0, at)
        + switchOver(member.substring(at + "SWITCH(".length(), end))
        + member.substring(end + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (o instanceof B) x(); else if (o instanceof final C c) y(); else if (o instanceof D) z();",
        "if (o instanceof B) x(); if (a && o instanceof C) y(); if (o.getClass() == D.class) z();",
        "if (o.a instanceof B) ; if (o /* b */ . a instanceof C) ; if (C.class == o.a.getClass()) ;",
        "class Map {} if (o instanceof Map) ; if (o instanceof B) ; if (o instanceof C) ;",
        "class B { <Map> void b(Object o) { if (o instanceof Map) ; if (o instanceof C) ; if (o instanceof D) ; } }"
      })
  void ifsMayAskForTypes(String statements) throws Exception {
    expectParsed(true, new TypeTestDispatch(), "void f(Object o) { " + statements + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (o instanceof B) ; if (o instanceof C) ; x(); if (o instanceof D) ;",
        "if (o instanceof B) ; if (p instanceof C) ; if (o instanceof D) ;",
        "if (o instanceof B) ; if (o instanceof C) ; if (o instanceof Map) ;",
        "if (o instanceof B) ; if (o instanceof C) ; if (o instanceof D[]) ;",
        "if (o instanceof B) ; if (o instanceof C) ; if (o.getClass() == p.getClass()) ;",
        "if (o instanceof B || o instanceof C) { if (o instanceof D) ; }"
      })
  void ifsDoNotAskForTypesOfOneThing(String statements) throws Exception {
    expectParsed(false, new TypeTestDispatch(), "void f(Object o) { " + statements + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "switch (s) { case \"a\": x(); case \"b\", \"c\": y(); case \"d\": z(); }",
        "if (s.equals(\"a\")) x(); else if (\"b\".equals(s)) y(); else if (s.contentEquals(\"c\")) z();",
        "if (s.equals(\"a\")) ; if (\"\"\"\n b\"\"\".equals(\"c\")) ; if (s.equals(\"d\")) ; if (!a) ; if (s.equals(\"e\")) ;",
        "if (a) ; else if (b) ; else if (c) ; else if (d) ; else if (e) ; else if (f) ; else if (g) ;"
      })
  void branchesMayCompareText(String statements) throws Exception {
    expectParsed(true, new StringDispatch(), "void f(String s) { " + statements + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "switch (s) { case \"a\": case \"b\": case \"c\": y(); case \"d\": z(); }",
        "switch (s) { case 1: x(\"a\"); case 2: x(\"b\"); case 3: x(\"c\"); }",
        "if (s.equals(\"a\")) ; if (\"b\".equals(t)) ; if (s.equals(\"c\")) ;",
        "if (s.equals(a)) ; if (s.equals(b)) ; if (s.equals(c)) ;",
        "if (a) ; else if (b) ; else if (c) ; else if (d) ; else if (e) ; else if (f) ; else g();"
      })
  void branchesDoNotCompareText(String statements) throws Exception {
    expectParsed(false, new StringDispatch(), "void f(String s) { " + statements + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public void f(boolean fast) { if (fast) x(); else y(); }",
        "public void f(boolean fast, boolean loud) { x(); }"
      })
  void flagsMayBeFlagged(String member) throws Exception {
    expectParsed(true, new FlagParameters(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public void f(boolean fast, int b) { if (fast) x(); y(); }",
        "void f(boolean fast, boolean loud) { x(); }"
      })
  void flagsAreNot(String member) throws Exception {
    expectParsed(false, new FlagParameters(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<T> T f(String a) { return x(a); }",
        "abstract <T> T f(String a);",
        "<T> void f(T a) { x(a); }",
        "<T> void f() { /* T */ x(\"T\"); }",
        "public List<? extends A> f() { return x(); }",
        "public a.List<Map<A, B>, ? extends A> f() { return x(); }"
      })
  void genericsMaySayNothing(String member) throws Exception {
    expectParsed(true, new OverbroadGenerics(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<T> T f(Class<T> a) { return x(a); }",
        "<T> T f(String a) { throw x(a); }",
        "<T> List<T> f() { return x(); }",
        "<T> void f(T a) { T b = a; }",
        "<T> void f(Map<String, List<T>> a) { x(a); }",
        "@Override public <T> T f(String a) { return x(a); }",
        "public Class<? extends A> f() { return x(); }",
        "public Map.Entry<A, ? extends A> f() { return x(); }",
        "public List<?> f() { return x(); }",
        "public List<? extends A>[] f() { return x(); }",
        "public List<List<? extends A>> f() { return x(); }",
        "List<? extends A> f() { return x(); }"
      })
  void genericsSaySomething(String member) throws Exception {
    expectParsed(false, new OverbroadGenerics(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String password = \"k9Xq27Lp0TzR\";",
        "void f() { setPassword(\"\"\"\nk9Xq27Lp0TzR\"\"\"); }",
        "String a = \"b\", password = \"k9Xq27Lp0TzR\";",
        "void f() { this.apiKey /* b */ = \"k9Xq27Lp0TzR\"; }",
        "void f() { a.put(\"db.password\", \"k9Xq27Lp0TzR\"); }",
        "void f() { a.put(b + API_KEY, \"k9Xq27Lp0TzR\"); }",
        "String a = \"AKIAQ3EGVZPL7XW2NB5T\";",
        "@B(\"AKIAQ3EGVZPL7XW2NB5T\") void f() { x(\"akia\"); }",
        "String a = \"-----BEGIN PRIVATE KEY-----\" + \"k9Xq27Lp0TzRk9Xq27Lp0TzR\";"
      })
  void aTextMayBeASecret(String member) throws Exception {
    expectParsed(true, new HardcodedSecret(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String password = \"\";",
        "String password = \"the password\";",
        "String password = \"changeme!1234\";",
        "String a = \"k9Xq27Lp0TzR\";",
        "String a = \"akia\";",
        "void f() { password(\"k9Xq27Lp0TzR\"); }",
        "void f(String password) { a.put(b, \"k9Xq27Lp0TzR\"); }",
        "void f(String password) { x = \"k9Xq27Lp0TzR\"; }",
        "String a = \"http://a/b?c=d@e\";"
      })
  void aTextIsNone(String member) throws Exception {
    expectParsed(false, new HardcodedSecret(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f() { ; }",
        "void f() throws B { }",
        "void f() { // onex-ok: RawType a marker says not why\n }",
        "boolean isValid() { return /* yes */ true; }",
        "B check() { ; return a.b.OK; ; }"
      })
  void aMethodMayBeHollow(String member) throws Exception {
    expectParsed(true, new HollowMethod(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f() { /* why */ }",
        "void f() { // why\n }",
        "boolean isValid() { return !true; }",
        "boolean isValid() { x(); return true; }",
        "boolean isOpen() { return true; }",
        "boolean isValid() { return true; x(/* a */); }"
      })
  void aMethodIsNotHollow(String member) throws Exception {
    expectParsed(false, new HollowMethod(), member);
  }
}
