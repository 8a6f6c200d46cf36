package dev.onex.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.page.TimeChart.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeChartTest {

  private static TimeChart chart(long limit) {
    return new TimeChart(
        "heap", List.of(new Step(0, 0), new Step(50, 1_024), new Step(200, 512)), limit);
  }

  @Test
  void drawsTheLimitAndTheValuesBelowIt() {
    assertThat(chart(2_048).showsLimit()).isTrue();
    assertThat(chart(2_048).limitY()).isEqualTo("22.0");
    assertThat(chart(2_048).line()).isEqualTo("0.0,90.0 160.0,56.0 640.0,73.0");
    assertThat(chart(2_048).area()).isEqualTo("0.0,90 0.0,90.0 160.0,56.0 640.0,73.0 640,90");
  }

  @Test
  void theAreaBeginsWithTheFirstValue() {
    TimeChart late = new TimeChart("heap", List.of(new Step(100, 8), new Step(200, 4)), 8);
    assertThat(late.area()).isEqualTo("320.0,90 320.0,22.0 640.0,56.0 640,90");
  }

  @Test
  void leavesALimitOutThatIsFarAway() {
    assertThat(chart(100_000).showsLimit()).isFalse();
    assertThat(chart(100_000).line()).isEqualTo("0.0,90.0 160.0,22.0 640.0,56.0");
  }

  @Test
  void saysAllOfItInASentence() {
    assertThat(chart(2_048).description())
        .isEqualTo("heap over 200 ms: largest sample 1.00 KB, limit 2.00 KB");
  }
}
