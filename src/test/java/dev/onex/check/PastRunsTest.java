package dev.onex.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.history.Compared;
import dev.onex.history.Comparison;
import dev.onex.history.Measure;
import dev.onex.history.Past;
import dev.onex.history.Regression;
import dev.onex.history.Retrospect;
import dev.onex.history.RunRow;
import dev.onex.history.Window;
import dev.onex.page.Trends;
import dev.onex.page.Trends.Point;
import dev.onex.page.Trends.Trend;
import dev.onex.report.History;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PastRunsTest {

  private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");
  private static final String SLOWER = "wall time was 3 s, more than 1 s of 6 runs like this one";

  /** 10 files and 6 findings, in so many milliseconds. */
  private static RunRow row(int hour, double wallMillis) {
    return new RunRow(
        START.plus(Duration.ofHours(hour)),
        "passed",
        new RunRow.Setup("shop:orders", "1", "17", "m", 1, 2, false, "i", "r", "s", null),
        new RunRow.Work(new RunRow.Files(10, 0, 0), 1, 1, 1, 1, 1, 1, 1, 0),
        new RunRow.Times(wallMillis, wallMillis, Map.of()),
        new RunRow.Heap(1, 1, 1 << 20),
        new RunRow.Found(1, 2, 3),
        List.of());
  }

  private static Retrospect retrospect(Comparison comparison, int earlier) {
    List<RunRow> rows = IntStream.range(0, earlier).mapToObj(it -> row(it, 1_000)).toList();
    return new Retrospect(
        row(earlier, 3_000), new Compared(comparison, earlier), new Past(rows, List.of()));
  }

  private static History history(
      History.Comparison comparison,
      List<History.Regression> regressions,
      @Nullable String reason) {
    Window window = new Window(24, 1, 1, 1, 1, 1, 0, 1, List.of(), List.of());
    return new History(comparison, 0, regressions, reason, List.of(), window);
  }

  @Test
  void showsNothingWithoutAnEarlierRun() {
    assertThat(
            PastRuns.trends(
                retrospect(new Comparison.NoBaseline("none"), 0),
                history(History.Comparison.NO_BASELINE, List.of(), "none")))
        .isNull();
  }

  @Test
  void showsTheRunsSoFarIfTheyAreTooFewToCompare() {
    Trends trends =
        PastRuns.trends(
            retrospect(new Comparison.NoBaseline("too few"), 1),
            history(History.Comparison.NO_BASELINE, List.of(), "too few"));
    assertThat(trends.verdict()).isEqualTo("no-baseline");
    assertThat(trends.explanation()).isEqualTo("too few");
    assertThat(trends.metrics()).extracting(Trend::verdict).containsOnly("");
    assertThat(trends.metrics().get(0).points())
        .containsExactly(new Point(START, 6), new Point(START.plus(Duration.ofHours(1)), 6));
  }

  @Test
  void saysWhatGotWorse() {
    Regression slower = new Regression(Measure.PROCESSING_TIME, 3, 1, SLOWER);
    Trends trends =
        PastRuns.trends(
            retrospect(new Comparison.Regressed(List.of(slower)), 6),
            history(
                History.Comparison.REGRESSED,
                List.of(new History.Regression(Measure.PROCESSING_TIME, 3, 1, SLOWER)),
                null));
    assertThat(trends.verdict()).isEqualTo("regressed");
    assertThat(trends.explanation()).isEqualTo(SLOWER);
    assertThat(trends.metrics())
        .extracting(Trend::title)
        .containsExactly("findings", "files a second", "peak memory", "wall time");
    assertThat(trends.metrics())
        .extracting(Trend::verdict)
        .containsExactly("", "steady", "steady", "regressed");
    Trend time = trends.metrics().get(3);
    assertThat(time.alarming()).isTrue();
    assertThat(time.points().get(6).value()).isEqualTo(3_000);
    assertThat(time.band().high()).isEqualTo(1_090);
  }
}
