package dev.onex.rules;

import dev.onex.rule.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where null, a default or a setting stands decides whether a body is parsed. */
class ParsedSettingsTest {

  @TempDir private Path directory;

  private void expectParsed(boolean parsed, Rule rule, String member) throws InterruptedException {
    String source = "import java.util.*; class A { " + member + " }\n";
    new ParsedMembers(directory).expect(parsed, rule, source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Optional<A> f() { return null; }",
        "Optional<A> f() { return a ? x : (Optional<A>) null; }",
        "Optional<A> a = null;",
        "OptionalInt a = b ? (null) : c;",
        "void f(Optional<A> a) { a = null; }",
        "void f() { Optional<A> a = switch (b) { case 1: c(); yield null; }; }",
        "Optional<A> a; void f() { this.a = b == null ? null : c; }",
        "record B(Optional<A> a) { B { a = null; } }",
        "void f() { x(Optional.of(null)); }",
        "void f() { x(Optional.<A>of(1, a ? null : b), Optional.of(a ? null : b)); }",
        "void f() { new B() { Optional<A> a() { return null; } }; }",
        "@Nullable Optional<A> f() { return a; }"
      })
  void nullMayBeAnOptional(String member) throws Exception {
    expectParsed(true, new NullOptional(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A f() { return Optional.ofNullable(a).orElse(null); }",
        "Optional<A> f() { return a == null ? Optional.empty() : Optional.of(a); }",
        "Optional<A> f() { x(null); return y(a, null); }",
        "void f() { A a = null; }",
        "void f(Optional<A> a) { if (a.get() != null) x(null, a); }",
        "Optional<A> a; boolean f() { return b == null; }"
      })
  void nullIsNoOptional(String member) throws Exception {
    expectParsed(false, new NullOptional(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return null;",
        "return (List<A>) null;",
        "return (-1);",
        "return Optional.empty();",
        "return java.util.Collections.<A>emptyList();",
        "return new ArrayList<A>();",
        "return new java.util.HashMap<>();",
        "return new A[0];",
        "return new int[] {};"
      })
  void aCatchMayFallBack(String statement) throws Exception {
    expectParsed(true, new CatchFallback(), catching(statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return Result.empty();",
        "return empty();",
        "return new Builder().build();",
        "return new A();",
        "return (a);",
        "return new ArrayList<>(a).get(0);"
      })
  void aCatchReturnsAnAnswer(String statement) throws Exception {
    expectParsed(false, new CatchFallback(), catching(statement));
  }

  private static String catching(String statement) {
    return "B f() { try { x(); } catch (IllegalStateException e) { " + statement + " } }";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String a = System.getProperty(\"a\", \"b\");",
        "void f() { x(); y(System.getenv().getOrDefault(a, \"b\")); }",
        "void f() { a = Objects.requireNonNullElse(java.lang.System.getenv(\"a\"), \"b\"); }",
        "void f() { a = b == null ? \"c\" : System.getenv(b); }",
        "enum B { C(System.getProperty(\"a\", \"b\")) }"
      })
  void aLiteralMayStepIn(String member) throws Exception {
    expectParsed(true, new SilentEnvironmentDefault(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f() { x(System.getenv(\"a\")); y(\"b\"); }",
        "void f() { x(\"b\"); y(System.getenv(\"a\")); }",
        "String a = System.getProperty(\"a\", \"5\");",
        "String a = config.getProperty(\"a\", \"b\");"
      })
  void noLiteralStepsIn(String member) throws Exception {
    expectParsed(false, new SilentEnvironmentDefault(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f() { mapper.configure(FAIL_ON_UNKNOWN_PROPERTIES, false); }",
        "Object a = mapper.disable(A.B, D.FAIL_ON_UNKNOWN_PROPERTIES);",
        "@JsonAnySetter void f(String a, String b) { }",
        "@JsonIgnoreProperties(ignoreUnknown = true) @Entity class B { }"
      })
  void unknownPropertiesMayBeDropped(String member) throws Exception {
    expectParsed(true, new PermissiveJson(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f() { mapper.configure(FAIL_ON_UNKNOWN_PROPERTIES, true); }",
        "Object a = mapper.enable(FAIL_ON_UNKNOWN_PROPERTIES);",
        "@JsonAnySetter void f(String a, String b) { } @JsonAnyGetter A g() { }",
        "@JsonIgnoreProperties(ignoreUnknown = true) class B { }"
      })
  void unknownPropertiesAreKept(String member) throws Exception {
    expectParsed(false, new PermissiveJson(), member);
  }
}
