package dev.onex.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectTypesTest {

  private final TypeIndex index =
      new IndexedSources(
              "package b; public final class A extends C { public static class N { } }",
              "package a; public record A(int x) implements b.D { } class C { }",
              "package b; class C { class M extends A { } } interface D { }")
          .index();

  @Test
  void publicTopLevelTypesAreFoundByTheirSimpleName() {
    ProjectTypes types = index.projectTypes();
    assertThat(types.publicTypesNamed("A"))
        .extracting(ProjectType::qualifiedName)
        .containsExactly("a.A", "b.A");
    assertThat(types.publicTypesNamed("C")).isEmpty();
    assertThat(types.publicTypesNamed("N")).isEmpty();
  }

  @Test
  void subtypesAreThoseThatNameTheTypeInTheirHeader() {
    ProjectTypes types = index.projectTypes();
    assertThat(types.subtypesOf("b.A"))
        .extracting(ProjectType::qualifiedName)
        .containsExactly("b.C.M");
    assertThat(types.subtypesOf("b.C"))
        .extracting(ProjectType::qualifiedName)
        .containsExactly("b.A");
    assertThat(types.subtypesOf("b.D"))
        .extracting(ProjectType::qualifiedName)
        .containsExactly("a.A");
    assertThat(types.subtypesOf("a.C")).isEmpty();
  }

  @Test
  void theProjectDeclaresWhatItsSourcesDeclareAndTheJdkHasTheRest() {
    assertThat(index.declares("b.A.N")).isTrue();
    assertThat(index.declares("java.util.List")).isFalse();
    assertThat(index.isInJdk("java.util.List")).isTrue();
    assertThat(index.isInJdk("java.util.A")).isFalse();
    assertThat(index.unresolvedTypes()).isZero();
  }

  @Test
  void aMethodIsOverriddenIfATypeBelowDeclaresItsLike() {
    TypeIndex methods =
        new IndexedSources(
                "class A { void f() { } void g() { } } class B extends A { }",
                "class C extends B { void f() { } void g(int i) { } } class D { void g() { } }")
            .index();
    assertThat(methods.isOverridden("A", "f", 0)).isTrue();
    assertThat(methods.isOverridden("A", "g", 0)).isFalse();
    assertThat(methods.isOverridden("C", "f", 0)).isFalse();
  }

  @Test
  void aTypeThatExtendsItselfEndsTheSearch() {
    TypeIndex broken =
        new IndexedSources("class A extends B { } class B extends A { void f() { } }").index();
    assertThat(broken.isOverridden("A", "f", 0)).isTrue();
    assertThat(broken.isOverridden("A", "g", 0)).isFalse();
  }
}
