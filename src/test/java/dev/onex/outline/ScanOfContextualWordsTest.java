package dev.onex.outline;

import static dev.onex.outline.Scanned.shape;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are keywords in some places only. */
class ScanOfContextualWordsTest {

  @Test
  void sealedTypesAreRead() {
    assertThat(
            shape(
                """
                public sealed interface A<T> extends Z permits B, C.D {}
                non-sealed class B implements A {}
                abstract sealed class E permits F {}
                final class F extends E {}
                class G { static non-sealed class H {} private non-sealed @X interface I {} sealed class J permits K {} }
                """))
        .containsExactly(
            "INTERFACE public sealed A<T> : Z permits B | C.D",
            "CLASS non-sealed B : A",
            "CLASS abstract sealed E permits F",
            "CLASS final F : E",
            "CLASS G",
            ".CLASS static non-sealed H",
            ".INTERFACE @X private non-sealed I",
            ".CLASS sealed J permits K");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sealed",
        "non",
        "permits",
        "record",
        "yield",
        "when",
        "var",
        "module",
        "open",
        "requires",
        "exports",
        "to",
        "with",
        "uses",
        "provides",
        "opens",
        "transitive",
        "$",
        "Generated"
      })
  void theyAreNamesOfFieldsMethodsAndParametersToo(String word) {
    assertThat(
            shape(
                "class A { int %1$s; String[] %1$s = null, b; void %1$s(int %1$s) { this.%1$s = %1$s; } }"
                    .formatted(word)))
        .containsExactly(
            "CLASS A",
            ".FIELD int " + word,
            ".FIELD String[] " + word + ", b",
            ".METHOD void " + word + "(int " + word + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"non", "when", "module", "open", "with"})
  void someAreNamesOfTypesToo(String word) {
    assertThat(
            shape(
                "class %1$s<%1$s> extends a.%1$s { %1$s a; %1$s f(%1$s b) {} %1$s() {} a.%1$s<%1$s> c; }"
                    .formatted(word)))
        .containsExactly(
            "CLASS %1$s<%1$s> : a.%1$s".formatted(word),
            ".FIELD " + word + " a",
            ".METHOD %1$s f(%1$s b)".formatted(word),
            ".CONSTRUCTOR " + word + "()",
            ".FIELD a.%1$s<%1$s> c".formatted(word));
  }

  @Test
  void recordIsANameInMethodsAndFields() {
    assertThat(
            shape(
                """
                class A {
                  record R(int record) {}
                  void record() { record(1); record = 2; }
                  int record = 3;
                  A record;
                  <T> A record(T record) {}
                }
                """))
        .containsExactly(
            "CLASS A",
            ".RECORD R(int record)",
            ".METHOD void record()",
            ".FIELD int record",
            ".FIELD A record",
            ".METHOD <T> A record(T record)");
  }

  @Test
  void underscoresAreNamesInLambdasAndPatterns() {
    assertThat(
            shape(
                """
                class A {
                  F f = (_, _) -> 1;
                  void g() { try { } catch (E _) { } for (var _ : x) { } if (o instanceof R(_, var _)) { } }
                }
                """))
        .containsExactly("CLASS A", ".FIELD F f", ".METHOD void g()");
  }

  @Test
  void yieldAndWhenWorkInSwitches() {
    assertThat(
            shape(
                """
                class A {
                  int f(Object o) {
                    return switch (o) {
                      case String s when s.isEmpty() -> { yield 1; }
                      case Integer when when when > 1 -> 2;
                      default -> { int yield = 3; yield yield; }
                    };
                  }
                }
                """))
        .containsExactly("CLASS A", ".METHOD int f(Object o)");
  }

  @Test
  void nonMayBeSubtracted() {
    String source = "class A { int a = non-sealed; int f() { return non - sealed; } }";
    // The parser takes the first for a keyword, wherever it stands.
    assertThat(Scanned.withoutParser(source).shape())
        .containsExactly("CLASS A", ".FIELD int a", ".METHOD int f()");
  }

  @Test
  void defaultIsAModifierACaseAndAValue() {
    assertThat(
            shape(
                "interface A { default int f() { switch (1) { default: return 2; } } @interface B {"
                    + " int c() default 3; } }"))
        .containsExactly(
            "INTERFACE A", ".METHOD default int f()", ".ANNOTATION B", "..METHOD int c()");
  }
}
