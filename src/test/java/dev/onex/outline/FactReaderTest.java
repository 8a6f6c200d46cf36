package dev.onex.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {

  private static FactReader facts(String source) {
    Scanned scanned = Scanned.of(source);
    return new FactReader(scanned.text(), scanned.outline());
  }

  private static MemberFacts member(String member) {
    return facts("class A { " + member + " }").member(1);
  }

  @Test
  void aTypeSaysAllThatItsHeaderSays() {
    TypeFacts type =
        facts(
                "package a.b; @X @c.Y(1) public sealed class A<@Z T extends C<T>, U> extends D<T>"
                    + " implements E<U, ? super T[]>, f.G permits H, A.I { class J {} }")
            .type(0);
    assertThat(type)
        .isEqualTo(
            new TypeFacts(
                0,
                Kind.CLASS,
                "A",
                "a.b.A",
                Modifier.PUBLIC | Outline.SEALED,
                List.of("X", "c.Y"),
                List.of("T", "U"),
                List.of("D<T>", "E<U,? super T[]>", "f.G"),
                List.of("H", "A.I"),
                List.of()));
  }

  @Test
  void aNestedTypeIsNamedWithTheTypesAroundIt() {
    FactReader facts = facts("package a; class A { interface B { enum C { X; record D() {} } } }");
    assertThat(facts.type(2).qualifiedName()).isEqualTo("a.A.B.C");
    assertThat(facts.type(4).qualifiedName()).isEqualTo("a.A.B.C.D");
    assertThat(facts.name(4)).isEqualTo("D");
    assertThat(facts.type(2)).isSameAs(facts.type(2));
  }

  @Test
  void theImplicitClassHasNoName() {
    TypeFacts type = facts("void main() {}").type(0);
    assertThat(type.kind()).isEqualTo(Kind.IMPLICIT_CLASS);
    assertThat(type.name()).isEmpty();
    assertThat(type.qualifiedName()).isEmpty();
    assertThat(facts("void main() {}").name(0)).isEmpty();
  }

  @Test
  void aRecordSaysItsComponents() {
    assertThat(
            facts("record R<T>(@X final Map<T, @Y int[]> a, b.C... d, int e[]) {}")
                .type(0)
                .components())
        .containsExactly(
            new ParameterFacts("a", "Map<T,int[]>", List.of("X")),
            new ParameterFacts("d", "b.C...", List.of()),
            new ParameterFacts("e", "int[]", List.of()));
  }

  @Test
  void aMethodSaysAllThatItsHeaderSays() {
    assertThat(
            member(
                "@X(1) @Override public static <T, U extends T> Map.Entry<T, ? extends U> f(final"
                    + " @Y T a, int... b) {}"))
        .isEqualTo(
            new MemberFacts(
                1,
                Kind.METHOD,
                List.of("f"),
                "Map.Entry<T,? extends U>",
                Modifier.PUBLIC | Modifier.STATIC,
                List.of("X", "Override"),
                List.of("T", "U"),
                List.of(
                    new ParameterFacts("a", "T", List.of("Y")),
                    new ParameterFacts("b", "int...", List.of()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int a|int",
        "java . util . List < String > a|java.util.List<String>",
        "Map<String,List<? super  T[]>> a|Map<String,List<? super T[]>>",
        "Outer<A>.Inner<B> [ ] [] a|Outer<A>.Inner<B>[][]",
        "java.util.@X(\"}\") List<@Y ? extends @Z B> @X [] a|java.util.List<? extends B>[]",
        "List<?> a|List<?>",
        "/* x */ List /* < */ < String /* , */ > /* y */ a|List<String>",
        "Größe<Тип> a|Größe<Тип>"
      })
  void typesAreWrittenWithoutAnnotationsBlanksAndComments(String field, String type) {
    assertThat(member(field + ";").type()).isEqualTo(type);
    assertThat(member(field + "() {}").type()).isEqualTo(type);
    assertThat(member("void f(" + field + ") {}").parameters().get(0).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int a, b, c|a, b, c",
        "int a = 1, b = 2|a, b",
        "int a = f(1, x), b = new int[] {1, x}[0], c = d[e]|a, b, c",
        "boolean a = N < 10|a",
        "boolean a = Max < 10, b = Max > 3|a, b",
        "boolean a = N < b, c, d|a, c, d",
        "boolean a = N < b, c = N > d|a, c",
        "boolean a = i < N, b = X.Y < Z, c[] = null|a, b, c",
        "Object a = new HashMap<K, V>(), b|a, b",
        "Object a = new p.HashMap<K, Map<V, W>>(), b = new X<>()|a, b",
        "Object a = Foo.<A, B>bar(), b|a, b",
        "Object a = X<A, B>::new, b|a, b",
        "Object a = new X<A, B[]>(1) { int c, d; }, b|a, b",
        "Object a = (x, y) -> x, b = Map.Entry<K, V>::getKey|a, b",
        "boolean a = x << 2 < y, b|a, b",
        "boolean a = o instanceof Map<?, ?>, b|a, b",
        "boolean a = o instanceof X<? extends A, ? super B> c, b|a, b",
        "Object a[] = {1, 2}, b[], c|a, b, c"
      })
  void allNamesOfAFieldAreFound(String field, String names) {
    assertThat(member(field + ";").names()).containsExactly(names.split(", "));
  }

  @Test
  void membersOfATypeAreThoseThatAreNoTypesInTheirOrder() {
    FactReader facts =
        facts("enum E { X { int a; }, Y; int b; class C { int d; } void e() {} { } E() {} }");
    assertThat(facts.members(0))
        .extracting(MemberFacts::name)
        .containsExactly("X", "Y", "b", "e", "", "E");
    assertThat(facts.members(4)).extracting(MemberFacts::name).containsExactly("d");
  }

  @Test
  void annotationsAreFoundByTheirSimpleNames() {
    MemberFacts member = member("@Override @a.b.Nullable @NotNull int f() {}");
    assertThat(member.isAnnotated("Override")).isTrue();
    assertThat(member.isAnnotated("Nullable")).isTrue();
    assertThat(member.isAnnotated("NotNull")).isTrue();
    assertThat(member.isAnnotated("Null")).isFalse();
    assertThat(member.isAnnotated("ride")).isFalse();
    assertThat(member.isAnnotated("b.Nullable")).isTrue();
  }

  @Test
  void membersWithoutTypeOrNameSaySo() {
    assertThat(member("{}").name()).isEmpty();
    assertThat(member("static {}").modifiers()).isEqualTo(Modifier.STATIC);
    assertThat(member("A() {}").type()).isEmpty();
    assertThat(facts("record R(int a) { R {} }").member(1))
        .isEqualTo(
            new MemberFacts(
                1, Kind.COMPACT_CONSTRUCTOR, List.of("R"), "", 0, List.of(), List.of(), List.of()));
  }
}
