package dev.onex.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.page.Trends.Band;
import dev.onex.page.Trends.Point;
import dev.onex.page.Trends.Trend;
import dev.onex.page.Trends.Unit;
import java.time.Instant;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class TrendViewTest {

  private static TrendView view(Band band, double... values) {
    List<Point> points =
        DoubleStream.of(values).mapToObj(it -> new Point(Instant.EPOCH, it)).toList();
    return TrendView.of(new Trend("wall time", Unit.MILLIS, points, band, "steady", false));
  }

  @Test
  void drawsOneStepARunFromEdgeToEdge() {
    TrendView view = view(null, 0, 40, 80);
    assertThat(view.bottom()).isZero();
    assertThat(view.top()).isEqualTo(100);
    assertThat(view.line()).isEqualTo("6.0,82.0 160.0,51.6 314.0,21.2");
    assertThat(view.lastX()).isEqualTo("314.0");
    assertThat(view.lastY()).isEqualTo("21.2");
  }

  @Test
  void leavesTheZeroOutIfAllIsFarAboveIt() {
    TrendView view = view(new Band(900, 1_000), 950);
    assertThat(view.bottom()).isEqualTo(875);
    assertThat(view.top()).isEqualTo(1_025);
    assertThat(view.bandTop()).isEqualTo("18.7");
    assertThat(view.bandHeight()).isEqualTo("50.7");
    assertThat(view.line()).isEqualTo("314.0,44.0");
  }

  @Test
  void drawsEqualValuesInTheMiddle() {
    assertThat(view(null, 5, 5).line()).isEqualTo("6.0,44.0 314.0,44.0");
    assertThat(view(null, 0, 0).line()).isEqualTo("6.0,82.0 314.0,82.0");
  }

  @Test
  void saysAllOfItInASentence() {
    assertThat(view(new Band(900, 1_100), 800, 950).description())
        .isEqualTo("wall time over 2 runs: now 950 ms, normal is 900 ms to 1.10 s; steady");
    assertThat(view(null, 950).description()).isEqualTo("wall time over 1 run: now 950 ms; steady");
  }
}
