package dev.onex.rules;

import dev.onex.rule.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a model, only the headers are parsed that offer what a rule may flag. */
class ParsedHeadersTest {

  @TempDir private Path directory;

  private void expectParsed(boolean parsed, Rule rule, String member) throws InterruptedException {
    String source =
        "import java.time.*; import java.util.*; @Entity public class A { " + member + " }\n";
    new ParsedMembers(directory).expect(parsed, rule, source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"String orderId;", "String a, orderIds[];", "List<String> ids;"})
  void aFieldMayBeAnId(String member) throws Exception {
    expectParsed(true, new StringId(), member);
  }

  @ParameterizedTest
  @ValueSource(strings = {"String name;", "static String orderId;", "String id() { return a; }"})
  void aFieldIsNoId(String member) throws Exception {
    expectParsed(false, new StringId(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String createdAt;",
        "long timeout;",
        "Long[] epochs, epoch;",
        "Date[] a;",
        "java.sql.Timestamp a;",
        "org.joda.time.Instant a;"
      })
  void aFieldMayHoldATime(String member) throws Exception {
    expectParsed(true, new UntypedTime(), member);
  }

  @ParameterizedTest
  @ValueSource(strings = {"String name;", "long count;", "Instant at;", "LocalDate date;"})
  void aFieldHoldsNoTimeOrSaysSo(String member) throws Exception {
    expectParsed(false, new UntypedTime(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Map<String, Object> a;",
        "Foo<? extends java.lang.Object[]> a;",
        "public List<?> f() { return a; }",
        "public void f(Map<String, Set<?>> a) { }",
        "Properties a;"
      })
  void aContainerMayBeUntyped(String member) throws Exception {
    expectParsed(true, new UntypedContainer(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object a;",
        "ObjectName<String> a;",
        "Class<?> a;",
        "Map<Class<?>, String> a;",
        "List<? extends A> a;",
        "List<?> f() { return a; }",
        "@Override public List<?> f() { return a; }",
        "static Map<String, Object> a;"
      })
  void aContainerIsTypedOrNotOffered(String member) throws Exception {
    expectParsed(false, new UntypedContainer(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object a;",
        "java.lang.Object[] a;",
        "public Serializable f() { return a; }",
        "public void f(Object... a) { }"
      })
  void aTypeMayFitAnything(String member) throws Exception {
    expectParsed(true, new ObjectTyped(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "List<Object> a;",
        "void f(Object a) { }",
        "@Override public boolean equals(Object o) { return a; }",
        "public Object writeReplace() { return a; }",
        "@Message public void f(Object a) { }"
      })
  void aTypeFitsLessOrIsNotOffered(String member) throws Exception {
    expectParsed(false, new ObjectTyped(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Optional<A> a;",
        "void f(OptionalInt a) { }",
        "List<Optional<A>> f() { return a; }",
        "Optional<List<A>> f() { return a; }",
        "Optional<List> f() { return a; }",
        "Optional<A[]> f() { return a; }",
        "Optional<? extends List<A>> f() { return a; }",
        "Optional[] f() { return a; }"
      })
  void anOptionalMayBeMisplaced(String member) throws Exception {
    expectParsed(true, new MisplacedOptional(), member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Optional<A> f() { return a; }",
        "Optional f() { return a; }",
        "<T> Optional<T> f() { return a; }",
        "OptionalInt f() { return a; }",
        "@Override public void f(Optional<A> a) { }",
        "void f(A a) { Optional<A> b = a; }"
      })
  void anOptionalIsAResultOrNotOurs(String member) throws Exception {
    expectParsed(false, new MisplacedOptional(), member);
  }
}
