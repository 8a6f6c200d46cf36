package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource({
    "1B, 1",
    "64KB, 65536",
    "256MB, 268435456",
    "1GB, 1073741824",
    "1.5kb, 1536",
    " 2 MB , 2097152"
  })
  void readsSizes(String text, long bytes) {
    assertThat(Quantities.size(text)).contains(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"banana", "", "0B", "-1KB", "5", "5TB", "MB", "1,5MB", "9999999999MB"})
  void refusesWhatIsNoSize(String text) {
    assertThat(Quantities.size(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"250ms, 250", "30s, 30000", "2m, 120000", "1h, 3600000", "0.5S, 500"})
  void readsDurations(String text, long millis) {
    assertThat(Quantities.duration(text)).contains(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "30", "0s", "-1s", "1d"})
  void refusesWhatIsNoDuration(String text) {
    assertThat(Quantities.duration(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 4", "1C, 8", "0.5C, 4", "2c, 16", "0.01C, 1", "1024, 1024"})
  void readsNumbersOfThreads(String text, int threads) {
    assertThat(Quantities.threads(text, 8)).contains(threads);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0C", "-1", "1.5", "many", "", "C", "1025", "999C"})
  void refusesWhatIsNoNumberOfThreads(String text) {
    assertThat(Quantities.threads(text, 8)).isEmpty();
  }

  @Test
  void aFactorOfManyCoresStaysBelowTheLimit() {
    assertThat(Quantities.threads("2C", 512)).contains(1024);
    assertThat(Quantities.threads("2C", 513)).isEmpty();
  }
}
