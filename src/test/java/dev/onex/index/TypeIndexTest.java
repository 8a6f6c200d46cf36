package dev.onex.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeIndexTest {

  @Test
  void knowsTheTypesOfTheProject() {
    IndexedSources sources =
        new IndexedSources(
            "package a; interface I<T, U extends T> { record R<V>(int x) { } enum E { X { } }"
                + " @interface N { } } class C { }");
    assertThat(sources.type("a.I").kind()).isEqualTo(Kind.INTERFACE);
    assertThat(sources.type("a.I").typeParameters()).isEqualTo(2);
    assertThat(sources.type("a.I").qualifiedName()).isEqualTo("a.I");
    assertThat(sources.type("a.I.R").kind()).isEqualTo(Kind.RECORD);
    assertThat(sources.type("a.I.R").typeParameters()).isEqualTo(1);
    assertThat(sources.type("a.I.E").kind()).isEqualTo(Kind.ENUM);
    assertThat(sources.type("a.I.N").kind()).isEqualTo(Kind.ANNOTATION);
    assertThat(sources.type("a.C").typeParameters()).isZero();
    assertThat(sources.index().find("a.X")).isEmpty();
  }

  @Test
  void knowsTheConstantsOfEnumsAndWhatSealedTypesPermit() {
    IndexedSources sources =
        new IndexedSources(
            "package a; enum E { X { }, Y(1), Z; int f; enum F { } } sealed interface S permits T,"
                + " b.U<String> { } record T() implements S { } class E2 { }",
            "package c; sealed class O { final class I extends O { } static final class J extends"
                + " c.O { } interface K extends x.O { } }");
    assertThat(sources.type("a.E").constants()).containsExactly("X", "Y", "Z");
    assertThat(sources.type("a.E.F").constants()).isEmpty();
    assertThat(sources.type("a.E").permitted()).isEmpty();
    assertThat(sources.type("a.S").permitted()).containsExactly("a.T", "b.U");
    assertThat(sources.type("a.S").constants()).isEmpty();
    assertThat(sources.type("c.O").permitted()).containsExactly("c.O.I", "c.O.J", "c.O.K");
    assertThat(sources.type("a.E2").permitted()).isEmpty();
    assertThat(sources.type("java.lang.Thread.State").constants()).isEmpty();
  }

  @Test
  void knowsWhatAPackageImports() {
    TypeIndex index =
        new IndexedSources(
                "package a; import java.util.Map.Entry; import static java.time.Year.*; class A { }",
                "import b.C; class B { }")
            .index();
    assertThat(index.imports("a", "java.util")).isTrue();
    assertThat(index.imports("a", "java.time")).isTrue();
    assertThat(index.imports("a", "b.C")).isFalse();
    assertThat(index.imports("", "b.C")).isTrue();
    assertThat(index.imports("", "java.util")).isFalse();
  }

  @Test
  void theImplicitClassIsNoTypeThatHasAName() {
    IndexedSources sources = new IndexedSources("void main() { } class Line { }");
    assertThat(sources.index().find("")).isEmpty();
    assertThat(sources.type("Line").kind()).isEqualTo(Kind.CLASS);
  }

  @Test
  void knowsTheTypesOfTheJdk() {
    IndexedSources jdk = new IndexedSources();
    assertThat(jdk.type("java.util.Map.Entry").kind()).isEqualTo(Kind.INTERFACE);
    assertThat(jdk.type("java.util.Map.Entry").qualifiedName()).isEqualTo("java.util.Map.Entry");
    assertThat(jdk.type("java.util.Map").typeParameters()).isEqualTo(2);
    assertThat(jdk.type("java.lang.Thread.State").kind()).isEqualTo(Kind.ENUM);
    assertThat(jdk.type("java.lang.Override").kind()).isEqualTo(Kind.ANNOTATION);
    assertThat(jdk.type("java.lang.String").kind()).isEqualTo(Kind.CLASS);
    assertThat(jdk.type("java.net.http.HttpRequest").kind()).isEqualTo(Kind.CLASS);
    assertThat(jdk.type("java.sql.Connection").kind()).isEqualTo(Kind.INTERFACE);
    assertThat(jdk.type("org.w3c.dom.Document").kind()).isEqualTo(Kind.INTERFACE);
  }

  @Test
  void doesNotKnowWhatTheJdkLacks() {
    TypeIndex jdk = new TypeIndex();
    assertThat(jdk.find("java.util.Nothing")).isEmpty();
    assertThat(jdk.find("java.util.Map.Nothing")).isEmpty();
    assertThat(jdk.find("java.util.Map.Entry.Nothing")).isEmpty();
    assertThat(jdk.find("java.Nothing")).isEmpty();
    assertThat(jdk.find("java.")).isEmpty();
    assertThat(jdk.find("java.lang.string")).isEmpty();
    assertThat(jdk.find("org.junit.jupiter.api.Test")).isEmpty();
    assertThat(jdk.find("java.lang.Shutdown")).isEmpty();
  }

  @Test
  void theProjectComesBeforeTheJdk() {
    IndexedSources sources = new IndexedSources("package java.util; class List<A, B, C> { }");
    assertThat(sources.type("java.util.List").typeParameters()).isEqualTo(3);
  }

  @Test
  void nothingHasNoName() {
    Names names = new IndexedSources().namesIn("package a;");
    assertThat(names.qualified("")).isEmpty();
    assertThat(names.find("")).isEmpty();
  }

  @Test
  void innerClassesBelongToAnObjectOfTheClassAroundThem() {
    IndexedSources sources =
        new IndexedSources(
            "package a; class C { class I { } static class S { } record R() { } interface F { class"
                + " N { } } enum E { X; class J { } } @interface A { class M { } } }");
    assertThat(List.of("a.C", "a.C.I", "a.C.S", "a.C.R", "a.C.F.N", "a.C.E", "a.C.E.J", "a.C.A.M"))
        .filteredOn(it -> sources.type(it).isInner())
        .containsExactly("a.C.I", "a.C.E.J");
    assertThat(sources.type("java.text.Format.Field").isInner()).isFalse();
    assertThat(sources.type("java.io.ObjectOutputStream.PutField").isInner()).isFalse();
    assertThat(sources.type("java.util.Map.Entry").isInner()).isFalse();
  }

  @Test
  void memberTypesGoByTheNameOfTheTypeThatDeclaresThem() {
    IndexedSources sources =
        new IndexedSources(
            "package a; class X extends Y { } class Y extends java.util.HashMap { class I { } }");
    Names names = sources.namesIn("package a; import java.util.HashMap;");
    assertThat(names.qualified("X.I")).contains("a.Y.I");
    assertThat(names.qualified("HashMap.Entry")).contains("java.util.Map.Entry");
    assertThat(names.qualified("X.Entry")).contains("java.util.Map.Entry");
    assertThat(names.qualified("X.Nothing")).contains("a.X.Nothing");
    assertThat(names.qualified("java.util.Map.Entry")).contains("java.util.Map.Entry");
  }

  @Test
  void supertypesAreDirectAndIndirectOnes() {
    IndexedSources sources =
        new IndexedSources(
            "package a; import b.*; class X extends Y<int[]> implements Z.Inner { }",
            "package b; import java.util.ArrayList; public class Y<T> extends ArrayList<T> { }",
            "package b; public interface Z { interface Inner extends Runnable, org.Unknown, Missing"
                + " { } }");
    assertThat(sources.superTypesOf("a.X"))
        .contains(
            "b.Y",
            "b.Z.Inner",
            "java.util.ArrayList",
            "java.util.List",
            "java.util.Collection",
            "java.lang.Iterable",
            "java.lang.Runnable",
            "java.lang.Object",
            "org.Unknown",
            "Missing")
        .doesNotContain("a.X");
    assertThat(sources.type("a.X").superTypes()).containsExactly("b.Y", "b.Z.Inner");
    assertThat(sources.superTypesOf("no.Such")).isEmpty();
  }

  @Test
  void supertypesOfNestedTypesAreNamedAroundThem() {
    IndexedSources sources =
        new IndexedSources(
            "package a; class X { class Base { } class Y extends Base { class Base { } } }");
    assertThat(sources.superTypesOf("a.X.Y")).containsExactly("a.X.Base");
  }

  @Test
  void circlesOfSupertypesEnd() {
    IndexedSources sources =
        new IndexedSources(
            "package a; class X extends Y { } class Y extends X { } class Z extends Z { }");
    assertThat(sources.superTypesOf("a.X")).containsExactly("a.Y");
    assertThat(sources.superTypesOf("a.Z")).isEmpty();
  }

  @Test
  void overridesAreMethodsThatASupertypeDeclaresWithAsManyParameters() {
    IndexedSources sources =
        new IndexedSources(
            "package a; class X extends Y implements Comparable<X> { }",
            "package a; class Y { void f(int a, int... b) { } void g() { class L { void h() { } } }"
                + " class I { void i() { } } }");
    TypeIndex index = sources.index();
    assertThat(index.overrides("a.X", "f", 2)).isTrue();
    assertThat(index.overrides("a.X", "f", 1)).isFalse();
    assertThat(index.overrides("a.X", "g", 0)).isTrue();
    assertThat(index.overrides("a.X", "h", 0)).isFalse();
    assertThat(index.overrides("a.X", "i", 0)).isFalse();
    assertThat(index.overrides("a.X", "compareTo", 1)).isTrue();
    assertThat(index.overrides("a.Y", "compareTo", 1)).isFalse();
    assertThat(index.overrides("a.Y", "f", 2)).isFalse();
  }

  @Test
  void everyTypeOverridesMethodsOfObject() {
    TypeIndex index = new IndexedSources("package a; interface I { } class X { }").index();
    assertThat(index.overrides("a.X", "equals", 1)).isTrue();
    assertThat(index.overrides("a.I", "hashCode", 0)).isTrue();
    assertThat(index.overrides("a.X", "equals", 2)).isFalse();
    assertThat(index.overrides("no.Such", "toString", 0)).isTrue();
  }

  @Test
  void privateAndStaticMethodsAreNotOverridden() {
    TypeIndex index =
        new IndexedSources(
                "package a; class X extends Y { } class Y { private void f() { } static void g() {"
                    + " } void h() { } } class Z extends java.util.HashMap { }")
            .index();
    assertThat(index.overrides("a.X", "f", 0)).isFalse();
    assertThat(index.overrides("a.X", "g", 0)).isFalse();
    assertThat(index.overrides("a.X", "h", 0)).isTrue();
    assertThat(index.overrides("a.Z", "hash", 1)).isFalse();
    assertThat(index.overrides("a.Z", "put", 2)).isTrue();
  }

  @Test
  void ofTwoDeclarationsOfATypeOneIsKeptWhateverTheirOrder() {
    String one = "package a; class X extends B { void f() { } } ";
    String two = "package a; class X extends B { void g() { } } ";
    String three = "package a; enum X { }";
    String[][] orders = {
      {one, two, three}, {three, two, one}, {two, three, one}, {one, three, two}
    };
    for (String[] order : orders) {
      IndexedSources sources = new IndexedSources(order);
      IndexedSources same = new IndexedSources(orders[0]);
      assertThat(sources.type("a.X").kind()).isEqualTo(same.type("a.X").kind());
      assertThat(sources.type("a.X").declares("f", 0)).isEqualTo(same.type("a.X").declares("f", 0));
      assertThat(sources.type("a.X").declares("g", 0)).isEqualTo(same.type("a.X").declares("g", 0));
    }
  }

  @Test
  void ofTwoDeclarationsThatReadAlikeOneIsKeptWhateverTheirOrder() {
    String one = "package a; import b.B; class X extends B { class Y extends B { } }";
    String two = "package a; import c.B; class X extends B { class Y extends B { } }";
    for (String type : List.of("a.X", "a.X.Y")) {
      assertThat(new IndexedSources(one, two).superTypesOf(type))
          .isEqualTo(new IndexedSources(two, one).superTypesOf(type));
    }
  }

  @Test
  void ofTwoDeclarationsInTypesThatDifferOneIsKeptWhateverTheirOrder() {
    String other = "package b; class C { class B { } } ";
    String one = "package a; class X<B> { class Y extends B { } void f() { } }";
    String two = "package a; import b.C; class X extends C { class Y extends B { } }";
    assertThat(new IndexedSources(other, one, two).superTypesOf("a.X.Y"))
        .isEqualTo(new IndexedSources(other, two, one).superTypesOf("a.X.Y"));
  }

  @Test
  void twoDeclarationsOfATypeAreComparedBeforeTheirSupertypesAreKnown() {
    IndexedSources sources =
        new IndexedSources(
            "package a; class X extends Base { }",
            "package a; class X extends Base { }",
            "package a; class Base { }");
    assertThat(sources.superTypesOf("a.X")).containsExactly("a.Base");
  }
}
