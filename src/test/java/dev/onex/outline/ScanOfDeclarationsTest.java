package dev.onex.outline;

import static dev.onex.outline.Scanned.shape;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a scan makes of each kind of declaration. */
class ScanOfDeclarationsTest {

  @Test
  void packageAndImportsAreRead() {
    Outline outline =
        Scanned.of(
                """
                package shop . orders;
                import java.util.List;
                import java.util.*;
                import static java.lang.Math.max;
                import static java.lang.Math.*;
                import module java.base;
                import module.Thing;
                class A {}
                """)
            .outline();
    assertThat(outline.packageName()).isEqualTo("shop.orders");
    assertThat(outline.imports())
        .containsExactly(
            new Import("java.util.List", false, false),
            new Import("java.util", false, true),
            new Import("java.lang.Math.max", true, false),
            new Import("java.lang.Math", true, true),
            new Import("module.Thing", false, false));
    assertThat(outline.imports().get(0).simpleName()).isEqualTo("List");
  }

  @Test
  void everyKindOfTypeIsFoundWithItsHeader() {
    assertThat(
            shape(
                """
                public abstract class A<T extends Comparable<? super T> & Runnable, U>
                    extends java.util.ArrayList<java.util.Map<T, U[]>> implements B, C<T> {}
                interface B extends C<String>, D {}
                enum E implements B { }
                record R<X>(@Deprecated List<X> x, int... y) implements B {}
                @interface N {}
                """))
        .containsExactly(
            "CLASS public abstract A<T,U> : java.util.ArrayList<java.util.Map<T,U[]>> & B & C<T>",
            "INTERFACE B : C<String> & D",
            "ENUM E : B",
            "RECORD R<X>(@Deprecated List<X> x, int... y) : B",
            "ANNOTATION N");
  }

  @Test
  void membersBelongToTheTypeAroundThem() {
    assertThat(
            shape(
                """
                class A {
                  int a;
                  class B { int b; interface C { int c = 1; } int d; }
                  enum D { X { int hidden; }, Y; int e; }
                  int f() { class Local { int hidden; } return 1; }
                }
                class G { int g; }
                """))
        .containsExactly(
            "CLASS A",
            ".FIELD int a",
            ".CLASS B",
            "..FIELD int b",
            "..INTERFACE C",
            "...FIELD int c",
            "..FIELD int d",
            ".ENUM D",
            "..ENUM_CONSTANT X",
            "..ENUM_CONSTANT Y",
            "..FIELD int e",
            ".METHOD int f()",
            "CLASS G",
            ".FIELD int g");
  }

  @Test
  void fieldsMayHaveInitialisersSeveralNamesAndDimensionsBehindNames() {
    assertThat(
            shape(
                """
                class A {
                  int a, b[], c = 1, d[] = {1, 2}, e;
                  int[] f[];
                  private static final Map<String, List<? extends A>> G = new HashMap<>(), H = null;
                  volatile transient int i = j < k ? 1 : 2;
                }
                """))
        .containsExactly(
            "CLASS A",
            ".FIELD int a, b, c, d, e",
            ".FIELD int[][] f",
            ".FIELD private static final Map<String,List<? extends A>> G, H",
            ".FIELD transient volatile int i");
  }

  @Test
  void methodsMayHaveTypeParametersThrowsClausesAndDimensions() {
    assertThat(
            shape(
                """
                class A {
                  public static <T extends Throwable, U> Map<T, U[]> f(T t, final U... u) throws T, a.b.C<U> {}
                  int g()[] { return null; }
                  native void h(int a[], String[]... b);
                  abstract <T> @Deprecated T i() throws @Deprecated Exception;
                  synchronized strictfp void j() {}
                }
                """))
        .containsExactly(
            "CLASS A",
            ".METHOD public static <T,U> Map<T,U[]> f(T t, U... u)",
            ".METHOD int[] g()",
            ".METHOD native void h(int[] a, String[]... b)",
            ".METHOD @Deprecated abstract <T> T i()",
            ".METHOD synchronized strictfp void j()");
  }

  @Test
  void receiversAreNoParameters() {
    Scanned scanned =
        Scanned.of(
            """
            class A<T> {
              void f(A<T> this) {}
              void g(@Deprecated A<T> this, int a) {}
              class B { B(A<T> A.this) {} B(A<T> A.this, int b) {} }
            }
            """);
    assertThat(scanned.shape())
        .containsExactly(
            "CLASS A<T>",
            ".METHOD void f()",
            ".METHOD void g(int a)",
            ".CLASS B",
            "..CONSTRUCTOR B()",
            "..CONSTRUCTOR B(int b)");
    assertThat(scanned.outline().parameters(1)).isZero();
    assertThat(scanned.outline().parameters(2)).isEqualTo(1);
    assertThat(scanned.outline().parameters(5)).isEqualTo(1);
  }

  @Test
  void varargsMayBeAnnotated() {
    assertThat(
            shape(
                """
                class A {
                  void f(String @Nullable ... a) {}
                  void g(@X(1) String @a.b.Y("...") [] @Z... a) {}
                }
                """))
        .containsExactly(
            "CLASS A", ".METHOD void f(String... a)", ".METHOD void g(@X String[]... a)");
  }

  @Test
  void constructorsMayHaveTypeParameters() {
    assertThat(
            shape(
                "class A<T> { A() {} <U extends T> A(U u) throws E { this(); } private A(int a, T"
                    + " b) {} }"))
        .containsExactly(
            "CLASS A<T>",
            ".CONSTRUCTOR A()",
            ".CONSTRUCTOR <U> A(U u)",
            ".CONSTRUCTOR private A(int a, T b)");
  }

  @Test
  void initialisersAreMembers() {
    assertThat(shape("class A { { a = 1; } static { b = 2; } int c; {} static{} }"))
        .containsExactly(
            "CLASS A",
            ".INITIALIZER",
            ".INITIALIZER static",
            ".FIELD int c",
            ".INITIALIZER",
            ".INITIALIZER static");
  }

  @Test
  void recordsMayHaveCompactAndOtherConstructors() {
    Scanned scanned =
        Scanned.of(
            """
            public record R(int a, List<String> b) {
              public R { if (a < 0) { throw new X(); } }
              R(int a) { this(a, null); }
              static int c;
              record Nested() { Nested {} }
              static record S<T>(T t) {}
            }
            """);
    assertThat(scanned.shape())
        .containsExactly(
            "RECORD public R(int a, List<String> b)",
            ".COMPACT_CONSTRUCTOR public R",
            ".CONSTRUCTOR R(int a)",
            ".FIELD static int c",
            ".RECORD Nested()",
            "..COMPACT_CONSTRUCTOR Nested",
            ".RECORD static S<T>(T t)");
    assertThat(scanned.outline().parameters(0)).isEqualTo(2);
    assertThat(scanned.outline().parameters(4)).isZero();
  }

  @Test
  void enumConstantsMayHaveAnnotationsArgumentsAndBodies() {
    Scanned scanned =
        Scanned.of(
            """
            enum E {
              A, @Deprecated B(1, "}", '{'), @X({1, 2}) @Y C { int f() { return 1; } },
              D(new int[] {1, 2}, x -> { return x; }) { },;
              int f() { return 0; }
              E(int... a) {}
            }
            """);
    assertThat(scanned.shape())
        .containsExactly(
            "ENUM E",
            ".ENUM_CONSTANT A",
            ".ENUM_CONSTANT @Deprecated B",
            ".ENUM_CONSTANT @X @Y C",
            ".ENUM_CONSTANT D",
            ".METHOD int f()",
            ".CONSTRUCTOR E(int... a)");
    assertThat(scanned.textOf(2)).isEqualTo("@Deprecated B(1, \"}\", '{')");
    assertThat(scanned.headerOf(2)).isEqualTo("@Deprecated B");
    assertThat(scanned.headerOf(3)).isEqualTo("@X({1, 2}) @Y C ");
  }

  @Test
  void enumsMayEndTheirConstantsInEveryWay() {
    assertThat(shape("enum E { A }")).containsExactly("ENUM E", ".ENUM_CONSTANT A");
    assertThat(shape("enum E { A, }")).containsExactly("ENUM E", ".ENUM_CONSTANT A");
    assertThat(shape("enum E { A; }")).containsExactly("ENUM E", ".ENUM_CONSTANT A");
    assertThat(shape("enum E { ; int a; }")).containsExactly("ENUM E", ".FIELD int a");
    assertThat(shape("enum E { ;; ; }")).containsExactly("ENUM E");
  }

  @Test
  void annotationsMayHaveElementsWithDefaultsAndNestedTypes() {
    Scanned scanned =
        Scanned.of(
            """
            @Target({TYPE, METHOD})
            public @interface N {
              int value() default 1;
              String[] names() default {"{", "}"};
              Class<? extends A> type() default A.class;
              @Other(x = 1) Other other() default @Other(x = {2});
              int none();
              int CONSTANT = 5;
              enum E { X }
              @interface Inner {}
            }
            """);
    assertThat(scanned.shape())
        .containsExactly(
            "ANNOTATION @Target public N",
            ".METHOD int value()",
            ".METHOD String[] names()",
            ".METHOD Class<? extends A> type()",
            ".METHOD @Other Other other()",
            ".METHOD int none()",
            ".FIELD int CONSTANT",
            ".ENUM E",
            "..ENUM_CONSTANT X",
            ".ANNOTATION Inner");
    assertThat(scanned.headerOf(2)).isEqualTo("String[] names() ");
    assertThat(scanned.textOf(2)).isEqualTo("String[] names() default {\"{\", \"}\"};");
  }

  @Test
  void interfacesMayHaveDefaultStaticAndPrivateMethods() {
    assertThat(
            shape(
                "interface I { default void a() {} static void b() {} private void c() {} void d();"
                    + " }"))
        .containsExactly(
            "INTERFACE I",
            ".METHOD default void a()",
            ".METHOD static void b()",
            ".METHOD private void c()",
            ".METHOD void d()");
  }

  @Test
  void straySemicolonsDeclareNothing() {
    assertThat(shape(";package a;;import b.C;; ; class A { ; int a;; ; void f() {}; ; };;"))
        .containsExactly("CLASS A", ".FIELD int a", ".METHOD void f()");
  }

  @Test
  void annotationsMayStandWhereverModifiersAndTypesDo() {
    assertThat(
            shape(
                """
                @A @B(1) final @C(x = {"}", "{"}, y = @D) public class X<@E T> extends @F Y<@G(1) Z> {
                  @A private @B(2) @C static java.util.@D("<") List<@E String> @F [] a @G [];
                  @Override @A("}") public <T> @C T m(@D final T t) { return t; }
                  @A X(@B Z z) {}
                  @ Spaced int s;
                }
                """))
        .containsExactly(
            "CLASS @A @B @C public final X<T> : Y<Z>",
            ".FIELD @A @B @C private static java.util.List<String>[][] a",
            ".METHOD @Override @A @C public <T> T m(@D T t)",
            ".CONSTRUCTOR @A X(@B Z z)",
            ".FIELD @Spaced int s");
  }
}
