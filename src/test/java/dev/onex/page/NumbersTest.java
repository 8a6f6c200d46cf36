package dev.onex.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 ms",
    "0.1694, 0.169 ms",
    "5.178, 5.18 ms",
    "61.04, 61.0 ms",
    "999.4, 999 ms",
    "1000, 1.00 s",
    "31234, 31.2 s",
    "59999, 60.0 s",
    "125000, 2 min 5 s"
  })
  void timesHaveThreeDigitsThatCount(double millis, String text) {
    assertThat(Numbers.millis(millis)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 B", "1023, '1,023 B'", "1024, 1.00 KB", "268435456, 256 MB", "-2048, -2.00 KB"})
  void sizesHaveTheLargestUnitThatFits(long bytes, String text) {
    assertThat(Numbers.bytes(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 5, 0 %", "1, 0, 0 %", "1, 100000, < 0.1 %", "1, 30, 3.3 %", "2, 3, 67 %"})
  void sharesArePercentages(long part, long whole, String text) {
    assertThat(Numbers.percent(part, whole)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0.1 ms", "0, 1 ms", "2, 100 ms", "3, 1 s", "4, 10 s"})
  void powersOfTenAreRound(int power, String text) {
    assertThat(Numbers.powerOfMillis(power)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.0", "12.25, 12.3", "640, 640.0", "1e-7, 0.0", "-3.14, -3.1"})
  void placesHaveOneDecimal(double value, String text) {
    assertThat(Numbers.coordinate(value)).isEqualTo(text);
  }

  @Test
  void countsHaveANoun() {
    assertThat(Numbers.count(1, "file")).isEqualTo("1 file");
    assertThat(Numbers.count(12_345, "file")).isEqualTo("12,345 files");
  }

  @Test
  void timesOfDayAreTheSameEverywhere() {
    assertThat(Numbers.minute(Instant.parse("2026-11-23T20:00:59Z")))
        .isEqualTo("2026-11-23 20:00 UTC");
  }
}
