package dev.onex.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.engine.RunMetrics.Bucket;
import dev.onex.engine.RunMetrics.Distribution;
import dev.onex.page.FileTimes.Column;
import dev.onex.page.FileTimes.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FileTimesTest {

  private static FileTimes times(Bucket... buckets) {
    return FileTimes.of(new Distribution(0.15, 5, 5, 15, List.of(buckets)));
  }

  @Test
  void columnsStandWhereTheirTimesAreAndAreAsHighAsTheirFiles() {
    FileTimes times =
        times(
            new Bucket(0.1, 0.2, 1_200),
            new Bucket(0.2, 0.5, 0),
            new Bucket(0.5, 1, 600),
            new Bucket(1, 2, 1));
    assertThat(times.columns())
        .containsExactly(
            new Column(
                "1200",
                "1,200 files from 0.100 ms to 0.200 ms",
                "40.0",
                "60.0",
                "83.3",
                "80.0",
                "82.1",
                "56.0"),
            new Column(
                "600",
                "600 files from 0.500 ms to 1.00 ms",
                "235.7",
                "100.0",
                "83.3",
                "40.0",
                "277.9",
                "96.0"),
            new Column(
                "1",
                "1 file from 1.00 ms to 2.00 ms",
                "320.0",
                "139.0",
                "83.3",
                "1.0",
                "362.1",
                "135.0"));
    assertThat(times.scale()).isEqualTo(new LogScale(-1, 1));
    assertThat(times.ticks()).extracting(Mark::x).containsExactly("40.0", "320.0", "600.0");
  }

  @Test
  void theScaleHasRoomForTheFirstStepAndTheLast() {
    assertThat(times(new Bucket(0, 0.001, 1)).scale()).isEqualTo(new LogScale(-4, -3));
    assertThat(times(new Bucket(10, 20, 1)).scale()).isEqualTo(new LogScale(1, 2));
  }

  @Test
  void marksWithoutRoomForTheirLabelsAreLeftOut() {
    Bucket one = new Bucket(10, 20, 9);
    assertThat(FileTimes.of(new Distribution(11, 11, 11, 12, List.of(one))).marks())
        .extracting(Mark::label)
        .containsExactly("half", "90 %");
    assertThat(FileTimes.of(new Distribution(11, 11, 19, 19, List.of(one))).marks())
        .extracting(Mark::label)
        .containsExactly("half", "90 %", "99 %", "slowest");
  }

  @Test
  void withoutCountsThereAreTheMarksOnly() {
    assertThat(times().columns()).isEmpty();
    assertThat(times().scale()).isEqualTo(new LogScale(-1, 2));
    assertThat(times().marks())
        .extracting(Mark::label)
        .containsExactly("half", "90 %", "99 %", "slowest");
  }
}
