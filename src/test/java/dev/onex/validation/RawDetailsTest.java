package dev.onex.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.onex.validation.DetailValue.Absent;
import dev.onex.validation.DetailValue.Flag;
import dev.onex.validation.DetailValue.Text;
import dev.onex.validation.DetailValue.Whole;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RawDetailsTest {

  private static DetailValue typed(@Nullable Object raw) {
    return RawDetails.typed(Collections.singletonMap("name", raw)).get("name");
  }

  private static Stream<Arguments> rawAndTyped() {
    return Stream.of(
        Arguments.of("test", new Text("test")),
        Arguments.of("", new Text("")),
        Arguments.of((byte) -1, new Whole(-1)),
        Arguments.of((short) 2, new Whole(2)),
        Arguments.of(Integer.MIN_VALUE, new Whole(-2_147_483_648L)),
        Arguments.of(Long.MAX_VALUE, new Whole(9_223_372_036_854_775_807L)),
        Arguments.of(true, new Flag(true)),
        Arguments.of(false, new Flag(false)),
        Arguments.of(1.0, new Text("1.0")),
        Arguments.of(new BigDecimal("1.50"), new Text("1.50")),
        Arguments.of(BigInteger.TWO.pow(64).add(BigInteger.ONE), new Text("18446744073709551617")),
        Arguments.of('c', new Text("c")),
        Arguments.of(List.of(1, 2), new Text("[1, 2]")));
  }

  @ParameterizedTest
  @MethodSource("rawAndTyped")
  void aRawValueGetsTheTypeThatHoldsAllOfIt(Object raw, DetailValue typed) {
    assertThat(typed(raw)).isEqualTo(typed);
  }

  @Test
  void aRawNullIsAbsentAndNotTheWordNull() {
    assertThat(typed(null)).isSameAs(Absent.ABSENT).isNotEqualTo(new Text("null"));
  }

  @Test
  void aTypedValueIsNotConvertedAgain() {
    DetailValue typed = new Whole(7);
    assertThat(typed(typed)).isSameAs(typed);
  }

  @Test
  void aValueWhoseTextIsNullIsRejected() {
    Object silent =
        new Object() {
          @Override
          @SuppressWarnings({
            "NullAway",
            "ToStringReturnsNull"
          }) // the breach of contract is what is tested
          public String toString() {
            return null;
          }
        };
    assertThatNullPointerException().isThrownBy(() -> typed(silent)).withMessage("value");
  }
}
