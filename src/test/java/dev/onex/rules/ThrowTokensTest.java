package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Tokens;
import dev.onex.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThrowTokensTest {

  private static List<ThrowTokens> in(String body) {
    SourceText text = SourceText.of(body);
    return ThrowTokens.in(Tokens.of(text, text.start(), text.end()));
  }

  @ParameterizedTest
  @CsvSource({
    "throw new A();, A",
    "throw new b.c.A(x);, A",
    "throw new A<>() { };, A",
  })
  void theNameOfWhatIsThrownIsKnown(String statement, String name) {
    ThrowTokens thrown = in("{ " + statement + " }").get(0);
    assertThat(thrown.mayBe(name::equals)).isTrue();
    assertThat(thrown.mayBe("X"::equals)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"throw new @B A();", "throw new <T>A();", "throw outer.new A();"})
  void whereTheNameIsNotPlainItMayBeAny(String statement) {
    assertThat(in("{ " + statement + " }").get(0).mayBe("X"::equals)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"throw e;", "throw (new A());", "throw e.f(); new A();"})
  void whatIsNotMadeThereHasNoName(String statement) {
    assertThat(in("{ " + statement + " }").get(0).mayBe(it -> true)).isFalse();
  }

  @Test
  void stringsAreThoseOfTheStatement() {
    List<ThrowTokens> all =
        in("{ f(\"a\"); throw new A(\"b\" + (c ? \"d\" : e(() -> { f(\"g\"); }))); f(\"h\"); }");
    assertThat(all).hasSize(1);
    assertThat(all.get(0).strings()).containsExactly("\"b\"", "\"d\"", "\"g\"");
  }

  @Test
  void bareIsWithoutArgumentsAndAloneIsTheOnlyStatementOfABlock() {
    assertThat(in("{ throw new A(); }").get(0).isBareAndAlone()).isTrue();
    assertThat(in("{ throw new A(1); }").get(0).isBareAndAlone()).isFalse();
    assertThat(in("{ f(); throw new A(); }").get(0).isBareAndAlone()).isFalse();
    assertThat(in("{ if (a) throw new A(); }").get(0).isBareAndAlone()).isFalse();
  }
}
