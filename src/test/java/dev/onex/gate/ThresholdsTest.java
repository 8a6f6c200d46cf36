package dev.onex.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThresholdsTest {

  private static Thresholds counts(int maxCritical, int maxErrors, int maxWarnings) {
    return new Thresholds(
        FailOn.NEVER, maxCritical, maxErrors, maxWarnings, Duration.ZERO, 0, 0, 0, 0.0, 0, false);
  }

  private static Thresholds performance(
      long seconds, long bytes, double errorRate, double throughput, double efficiency) {
    return new Thresholds(
        FailOn.NEVER,
        null,
        null,
        null,
        Duration.ofSeconds(seconds),
        bytes,
        errorRate,
        throughput,
        efficiency,
        0,
        false);
  }

  @Test
  void theDefaultsAreThoseOfTheContract() {
    assertThat(Thresholds.DEFAULT)
        .isEqualTo(
            new Thresholds(
                FailOn.CRITICAL,
                null,
                null,
                null,
                Duration.ofSeconds(30),
                524_288_000,
                0.05,
                2.0,
                null,
                0.2,
                false));
  }

  @Test
  void zeroIsALimit() {
    assertThat(counts(0, 0, 0).maxCritical()).isZero();
    assertThat(performance(0, 0, 0, 0, 0).maxErrorRate()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 0, maxCritical must be 0 or more",
    "0, -1, 0, maxErrors must be 0 or more",
    "0, 0, -1, maxWarnings must be 0 or more",
  })
  void aNegativeCountIsRefusedByName(int critical, int errors, int warnings, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counts(critical, errors, warnings))
        .withMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 0, 0, 0, maxProcessingTime must be 0 or more",
    "0, -1, 0, 0, 0, maxPeakMemory must be 0 or more",
    "0, 0, -0.1, 0, 0, maxErrorRate must be 0 or more",
    "0, 0, 1.1, 0, 0, 'maxErrorRate must be at most 1, but is 1.1'",
    "0, 0, NaN, 0, 0, 'maxErrorRate must be 0 or more, but is NaN'",
    "0, 0, 0, -2, 0, minThroughput must be 0 or more",
    "0, 0, 0, Infinity, 0, minThroughput must be 0 or more",
    "0, 0, 0, 0, -1, minConcurrentEfficiency must be 0 or more",
  })
  void aLimitThatNothingCouldMeetIsRefusedByName(
      long seconds,
      long bytes,
      double errorRate,
      double throughput,
      double efficiency,
      String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> performance(seconds, bytes, errorRate, throughput, efficiency))
        .withMessageStartingWith(message);
  }
}
