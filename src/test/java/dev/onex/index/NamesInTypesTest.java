package dev.onex.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What names mean within types. */
class NamesInTypesTest {

  private static void means(String source, String type, String name, String expected) {
    assertThat(new IndexedSources(source).namesIn(source, type).qualified(name)).contains(expected);
  }

  @Test
  void aTypeKnowsItself() {
    means("package a; class X { }", "X", "X", "a.X");
    means("package a; class X { class Y { } }", "Y", "X", "a.X");
    means("package a; class X { class Y { } }", "Y", "Y", "a.X.Y");
  }

  @Test
  void memberTypesComeBeforeEverythingAround() {
    means("package a; import java.util.List; class X { class List { } }", "X", "List", "a.X.List");
    means("package a; class X { class Object { } class Y { } }", "Y", "Object", "a.X.Object");
    means("package a; class X { class Y { class Z { } } class Z { } }", "Y", "Z", "a.X.Y.Z");
    means("package a; class X { class Y { class Z { } } class Z { } }", "X", "Z", "a.X.Z");
  }

  @Test
  void memberTypesOfMemberTypesAreNamedThroughThem() {
    means("package a; class X { class Y { class Z { } } }", "X", "Y.Z", "a.X.Y.Z");
  }

  @Test
  void typeVariablesMeanNoType() {
    String source =
        "package a; import java.util.List; class X<List, T> { class Y<U> { } } class T { }";
    Names outer = new IndexedSources(source).namesIn(source, "X");
    assertThat(outer.qualified("List")).isEmpty();
    assertThat(outer.qualified("T")).isEmpty();
    assertThat(outer.qualified("T.Part")).isEmpty();
    assertThat(outer.find("T")).isEmpty();
    assertThat(outer.isTypeVariable("T")).isTrue();
    assertThat(outer.isTypeVariable("U")).isFalse();
    Names inner = new IndexedSources(source).namesIn(source, "Y");
    assertThat(inner.qualified("U")).isEmpty();
    assertThat(inner.qualified("T")).isEmpty();
    assertThat(inner.isTypeVariable("T")).isTrue();
    assertThat(inner.isTypeVariable("U")).isTrue();
    assertThat(inner.isTypeVariable("X")).isFalse();
  }

  @Test
  void memberTypesAreInherited() {
    means("package a; class B { class In { } } class X extends B { }", "X", "In", "a.B.In");
    means(
        "package a; interface I { class In { } } class X implements J, I { }", "X", "In", "a.I.In");
    means(
        "package a; class A { class In { } } class B extends A { } class C extends B { class X { }"
            + " }",
        "X",
        "In",
        "a.A.In");
  }

  @Test
  void memberTypesAreInheritedFromTheJdk() {
    means(
        "import java.util.*; class X<K> extends AbstractMap<K, K> { }",
        "X",
        "Entry",
        "java.util.Map.Entry");
    means(
        "import java.util.*; class X implements Map<A, B> { class Y { } }",
        "Y",
        "Entry",
        "java.util.Map.Entry");
  }

  @Test
  void ownMemberTypesHideInheritedOnes() {
    means(
        "package a; class B { class In { } } class X extends B { class In { } }",
        "X",
        "In",
        "a.X.In");
  }

  @Test
  void inheritedMemberTypesHideImportedOnes() {
    means(
        "package a; import c.In; class B { class In { } } class X extends B { }",
        "X",
        "In",
        "a.B.In");
  }

  @Test
  void supertypesAreNamedFromOutside() {
    means("package a; class B { } class X extends B { }", "X", "B", "a.B");
  }

  @Test
  void theSecondSupertypeIsLookedAtToo() {
    means(
        "package a; interface I { } interface J { class In { } } class X implements I, J { }",
        "X",
        "In",
        "a.J.In");
    means(
        "package a; interface Top { class In { } } interface I extends Top { } interface J extends"
            + " Top { } class X implements I, J { }",
        "X",
        "In",
        "a.Top.In");
  }

  @Test
  void unknownSupertypesGiveNothing() {
    String source = "package a; import c.B; class X extends B implements Unknown { }";
    Names names = new IndexedSources(source).namesIn(source, "X");
    assertThat(names.qualified("In")).isEmpty();
    assertThat(names.qualified("B")).contains("c.B");
  }

  @Test
  void circlesOfSupertypesEnd() {
    String source = "package a; class A extends B { } class B extends C { } class C extends A { }";
    assertThat(new IndexedSources(source).namesIn(source, "A").qualified("In")).isEmpty();
  }

  @Test
  void theImplicitClassHasTheTypesOfItsFile() {
    String source = "record Point(int x) { } ";
    String compact = "void main() { } " + source + " class Line { }";
    Names names = new IndexedSources(compact).namesIn(compact, "Line");
    assertThat(names.qualified("Point")).contains("Point");
  }
}
