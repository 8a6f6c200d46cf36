package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.chunk.JavaLevel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which runs count as the same work. */
class EngineSettingsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private static EngineSettings settings(int level, LocalDate today) {
    return new EngineSettings(
        StandardCharsets.UTF_8,
        JavaLevel.of(level).orElseThrow(),
        1024,
        false,
        today,
        Timing.SAMPLED);
  }

  @Test
  void theSameSettingsAreTheSameWorkOnAnotherDay() {
    assertThat(settings(17, DAY).work()).isEqualTo(settings(17, DAY.plusDays(1)).work());
  }

  @Test
  void anotherLevelIsOtherWork() {
    assertThat(settings(17, DAY).work()).isEqualTo("UTF-8 Java 17 1024 false SAMPLED false false");
    assertThat(settings(21, DAY).work()).isEqualTo("UTF-8 Java 21 1024 false SAMPLED false false");
  }
}
