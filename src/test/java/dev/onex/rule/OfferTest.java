package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What headers offer is known before the parse, and the same as after it. */
class OfferTest {

  private static List<SlotFacts> offered(JudgedSource source, int declaration) {
    return new Candidate(declaration, 0, source.file()).offered();
  }

  private static List<String> names(List<SlotFacts> offered) {
    return offered.stream().map(it -> it.part() + " " + it.name()).toList();
  }

  @Test
  void itHasTypesAndAnnotationsAsWritten() {
    JudgedSource source =
        JudgedSource.of(
            "record A(int x, @B List<@C String> y) { public @D Map<A, A> f(@E int... z) { } }");
    assertThat(offered(source, source.indexOf("A")))
        .containsExactly(
            new SlotFacts(Slot.Part.COMPONENT, "x", "int", List.of()),
            new SlotFacts(Slot.Part.COMPONENT, "y", "List<String>", List.of("B")));
    assertThat(offered(source, source.indexOf("A#f(int...)")))
        .containsExactly(
            new SlotFacts(Slot.Part.PARAMETER, "z", "int...", List.of("E")),
            new SlotFacts(Slot.Part.RESULT, "f", "Map<A,A>", List.of("D")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record A(int a, String... b) { A { } A(int a) { } public int a() { } public A withA(int a) { } }",
        "record A(int a, int b) { public A(int c, int b) { } public int getB() { } public long b() { } }",
        "@Entity class A { int a, b[]; static int c; public void setA(int a) { } public void setB(int b) { } }",
        "@Entity class A { int a; public A(int a, long d) { } protected int isA() { } int f(int g) { } { } }",
        "@Entity class A { int a; @Override public int f(int g) { } public void h(A this, int i) { } }",
        "@Entity class A { class B { int a; public B(int a) { } } interface C { int D = 1; int e(int f); } }",
        "public interface A { int B = 1; int f(); private int g() { } static int h(int i) { } }",
        "public interface A { void f(int g); boolean equals(Object o); record B(int a, int b) { } }",
        "public interface A extends Comparable<A> { int compareTo(A a); enum B { C(1); int d; B(int d) { } } }",
        "class A { int a; public A(int a) { } public int f(int g) { } }",
        "enum A { B; public int a; public int f(int g) { } }",
        "@interface A { int b() default 1; int C = 1; }"
      })
  void itIsWhatSlotsSayThatAreApiAndNoMirrors(String text) {
    JudgedSource source = JudgedSource.of(text);
    for (Declaration declaration : source.declarations()) {
      List<String> slots =
          declaration.slots().stream()
              .filter(it -> it.api() && !it.mirror())
              .map(it -> it.part() + " " + it.name())
              .toList();
      assertThat(names(offered(source, declaration.index()))).isEqualTo(slots);
    }
  }
}
