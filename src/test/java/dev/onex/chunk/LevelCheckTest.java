package dev.onex.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onex.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelCheckTest {

  private static void parse(String source, int level) throws UnparsableException {
    new ChunkParser(JavaLevel.of(level).orElseThrow()).parseWhole(SourceText.of(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "record R(int a) { } # 16 # 1 # records",
        "class A { void f() { record R(int a) { } } } # 16 # 22 # records",
        "sealed interface A permits B { } # 17 # 1 # sealed types",
        "non-sealed class A extends B { } # 17 # 1 # sealed types",
        "class A { int f(int a) { return switch (a) { default: yield 1; }; } }"
            + " # 14 # 33 # switch expressions",
        "class A { void f(int a) { switch (a) { case 1 -> f(2); } } }"
            + " # 14 # 40 # arrows and several labels in switch",
        "class A { void f(int a) { switch (a) { case 1, 2: f(2); } } }"
            + " # 14 # 40 # arrows and several labels in switch",
        "class A { boolean f(Object a) { return a instanceof B b; } } # 16 # 53 # patterns",
        "class A { boolean f(Object a) { return a instanceof B(int b); } }"
            + " # 21 # 53 # record patterns",
        "void main() { } # 25 # 1 # files without a class",
        "import module java.base; class A { } # 25 # 1 # imports of modules",
      })
  void whatALevelDoesNotHaveYetIsRefusedThere(String source, int since, int column, String feature)
      throws UnparsableException {
    UnparsableException e =
        catchThrowableOfType(UnparsableException.class, () -> parse(source, since - 1));
    assertThat(e).hasMessage(feature + " came with Java " + since);
    assertThat(e.location().column()).isEqualTo(column);
    parse(source, since);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 11, 17, 21, 26})
  void whatEveryLevelHasIsAcceptedAtEach(int level) {
    assertThatCode(
            () ->
                parse(
                    "class A<T> { enum E { X } Runnable f(int a) { switch (a) { case 1: case 2:"
                        + " default: } return () -> { }; } }",
                    level))
        .doesNotThrowAnyException();
  }
}
