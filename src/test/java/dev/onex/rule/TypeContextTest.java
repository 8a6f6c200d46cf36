package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.MemberFacts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeContextTest {

  private static TypeContext type(String name, String source, String... others) {
    JudgedSource judged = JudgedSource.of(source, others);
    return judged.file().type(judged.indexOf(name));
  }

  @Test
  void stateIsWhatInstancesHoldInTheOrderOfTheFile() {
    assertThat(
            type(
                    "A",
                    "class A { List<String> b, a; static int c; final int[] d = {}; void e() { }"
                        + " int f[]; }")
                .state())
        .containsExactly(
            Map.entry("b", "List<String>"),
            Map.entry("a", "List<String>"),
            Map.entry("d", "int[]"),
            Map.entry("f", "int[]"));
    assertThat(type("R", "record R(int b, String... a) { static int c; }").state())
        .containsExactly(Map.entry("b", "int"), Map.entry("a", "String..."));
  }

  @Test
  void constantsOfInterfacesAreNoState() {
    assertThat(type("I", "interface I { int A = 1; }").state()).isEmpty();
    assertThat(type("N", "@interface N { int A = 1; }").state()).isEmpty();
  }

  @Test
  void membersAreThoseThatAreNoTypes() {
    assertThat(type("A", "class A { int a; class B { int c; } void d() { } }").members())
        .extracting(MemberFacts::name)
        .containsExactly("a", "d");
  }

  @Test
  void overridesHaveTheAnnotationOrAMethodInASupertype() {
    TypeContext type =
        type(
            "A",
            "class A extends B { @Override void x() { } void y() { } void y(int a) { } void z() { }"
                + " public String toString() { } }",
            "class B extends C { void y() { } }");
    assertThat(type.members())
        .filteredOn(type::isOverride)
        .extracting(it -> it.name() + it.parameters().size())
        .containsExactly("x0", "y0", "toString0");
  }

  @Test
  void subtypesKnowAllTheirSupertypes() {
    TypeContext type =
        type("A", "class A extends B { }", "import java.io.*; class B implements Serializable { }");
    assertThat(type.isSubtypeOf("B")).isTrue();
    assertThat(type.isSubtypeOf("java.io.Serializable")).isTrue();
    assertThat(type.isSubtypeOf("A")).isFalse();
    assertThat(type.isSubtypeOf("java.lang.Cloneable")).isFalse();
  }

  @Test
  void namesAreThoseWithinTheType() {
    TypeContext type = type("A.B", "class A { class C { } class B<T> { class D { } } }");
    assertThat(type.names().qualified("C")).contains("A.C");
    assertThat(type.names().qualified("D")).contains("A.B.D");
    assertThat(type.names().qualified("T")).isEmpty();
    assertThat(type.index().find("A.B.D")).isPresent();
  }

  @Test
  void contextsAreMadeOnce() {
    JudgedSource judged = JudgedSource.of("class A { class B { } }");
    TypeContext inner = judged.file().type(1);
    assertThat(judged.file().type(1)).isSameAs(inner);
    assertThat(inner.enclosing().orElseThrow()).isSameAs(judged.file().type(0));
    assertThat(judged.file().file().path()).isEqualTo("src/A.java");
  }
}
