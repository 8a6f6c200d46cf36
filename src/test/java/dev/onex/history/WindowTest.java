package dev.onex.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.history.Window.Trend;
import dev.onex.history.Window.Violations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class WindowTest {

  private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

  private static RunRow after(int hours, double wallMillis) {
    RunRow row = Rows.took(Rows.ROW, wallMillis, wallMillis);
    return Rows.at(row, Rows.START.plus(Duration.ofHours(hours)));
  }

  @Test
  void sumsUpTheRunsOfADay() {
    List<RunRow> earlier = List.of(after(0, 9000), after(1, 1000), after(20, 2000));
    RunRow last = Rows.peakHeap(after(25, 3000), 120L << 20);

    Window window = Window.of(last, earlier);

    assertThat(window.hours()).isEqualTo(24);
    assertThat(window.operations()).isEqualTo(3);
    assertThat(window.averageSeconds()).isEqualTo(2);
    assertThat(window.peakSeconds()).isEqualTo(3);
    assertThat(window.averageMemoryBytes()).isEqualTo(80 << 20);
    assertThat(window.peakMemoryBytes()).isEqualTo(120 << 20);
    assertThat(window.errorRate()).isZero();
    assertThat(window.throughput()).isEqualTo(50);
    assertThat(window.violations()).isEmpty();
    assertThat(window.trends())
        .extracting(Trend::metric)
        .containsExactly(Measure.PROCESSING_TIME, Measure.MEMORY_USAGE, Measure.THROUGHPUT);
    Trend time = window.trends().get(0);
    assertThat(time.average()).isEqualTo(2);
    assertThat(time.growth()).isCloseTo(1, EXACTLY);
    assertThat(time.variance()).isCloseTo(2.0 / 3, EXACTLY);
  }

  @Test
  void aRunAloneHasNoTrend() {
    Window window = Window.of(Rows.ROW, List.of());
    assertThat(window.operations()).isEqualTo(1);
    assertThat(window.trends().get(0)).isEqualTo(new Trend(Measure.PROCESSING_TIME, 1, 0, 0));
  }

  @Test
  void countsFilesThatFailedAndLimitsThatWereNotKept() {
    RunRow broken = Rows.checked(new RunRow.Files(75, 0, 25));
    List<RunRow> earlier = new ArrayList<>(Rows.times(2, Rows.ROW));
    earlier.add(broken.judged("failed", List.of("error_rate", "throughput")));
    RunRow last = Rows.ROW.judged("passed", List.of("throughput"));

    Window window = Window.of(Rows.at(last, Rows.START.plusSeconds(900)), earlier);

    assertThat(window.errorRate()).isEqualTo(25 / 400.0);
    assertThat(window.violations())
        .containsExactly(new Violations("error_rate", 1), new Violations("throughput", 2));
  }

  @Test
  void otherMachinesAndWhatNeverTookTimeDoNotCount() {
    RunRow elsewhere = Rows.onMachine("ff00");
    Window window = Window.of(Rows.took(Rows.ROW, 0, 0), List.of(elsewhere));
    assertThat(window.operations()).isEqualTo(1);
    assertThat(window.throughput()).isZero();
  }
}
