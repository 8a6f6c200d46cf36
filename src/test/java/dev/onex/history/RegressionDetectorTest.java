package dev.onex.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.history.Comparison.NoBaseline;
import dev.onex.history.Comparison.NotComparable;
import dev.onex.history.Comparison.Regressed;
import dev.onex.history.Comparison.Steady;
import dev.onex.history.Comparison.Suspicious;
import dev.onex.history.RunRow.Setup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a regression, what is suspicious, and what nobody can say. */
final class RegressionDetectorTest {

  private static final List<RunRow> SIX = Rows.times(6, Rows.ROW);

  private static Comparison compare(RunRow now, List<RunRow> earlier) {
    return new RegressionDetector(0.2).compare(now, earlier).comparison();
  }

  private static List<Measure> worse(Comparison comparison) {
    return comparison.regressions().stream().map(Regression::metric).toList();
  }

  @Test
  void withoutEarlierRunsThereIsNoBaseline() {
    assertThat(new RegressionDetector(0.2).compare(Rows.ROW, List.of()))
        .isEqualTo(new Compared(new NoBaseline("no earlier run is remembered"), 0));
  }

  @Test
  void fourRunsAreTooFewAndFiveAreEnough() {
    RunRow slow = Rows.took(Rows.ROW, 2000, 3000);
    assertThat(new RegressionDetector(0.2).compare(slow, Rows.times(4, Rows.ROW)))
        .isEqualTo(
            new Compared(
                new NoBaseline("comparing times takes 5 runs like this one; so far 4"), 4));
    assertThat(compare(slow, Rows.times(5, Rows.ROW))).isInstanceOf(Regressed.class);
  }

  @Test
  void theLatestTwentyRunsCount() {
    List<RunRow> rows = new ArrayList<>(Rows.times(30, Rows.took(Rows.ROW, 100, 150)));
    rows.addAll(Rows.times(20, Rows.ROW));
    assertThat(new RegressionDetector(0.2).compare(Rows.ROW, rows))
        .isEqualTo(new Compared(new Steady(), 20));
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1500, steady",
    "1100, 1650, steady", // 10 %, but no more
    "1199, 1799, steady", // 199 ms are too little
    "400, 600, steady", // faster is no regression
  })
  void whatIsNoMoreThanExpectedIsSteady(double wall, double cpu) {
    assertThat(compare(Rows.took(Rows.ROW, wall, cpu), SIX)).isEqualTo(new Steady());
  }

  @Test
  void moreThanTenPercentIsSuspiciousAndMoreThanTwentyARegression() {
    List<RunRow> slow = Rows.times(6, Rows.took(Rows.ROW, 4000, 6000));
    assertThat(compare(Rows.took(Rows.ROW, 4400, 6600), slow)).isEqualTo(new Steady());
    Comparison notice = compare(Rows.took(Rows.ROW, 4500, 6750), slow);
    assertThat(notice).isInstanceOf(Suspicious.class);
    assertThat(worse(notice))
        .containsExactly(Measure.PROCESSING_TIME, Measure.CPU_TIME, Measure.THROUGHPUT);
    assertThat(compare(Rows.took(Rows.ROW, 4800, 7200), slow)).isInstanceOf(Suspicious.class);
    assertThat(compare(Rows.took(Rows.ROW, 4900, 7350), slow)).isInstanceOf(Regressed.class);
  }

  @Test
  void aRegressionSaysWhatWasMeasuredAndWhatWasToBeExpected() {
    assertThat(compare(Rows.took(Rows.ROW, 1300, 1950), SIX))
        .isEqualTo(
            new Regressed(
                List.of(
                    new Regression(
                        Measure.PROCESSING_TIME,
                        1.3,
                        1.0,
                        "wall time was 1.3 s, 30 % more than the 1 s of 6 runs like this one"),
                    new Regression(
                        Measure.CPU_TIME,
                        1.95,
                        1.5,
                        "processor time was 1.95 s, 30 % more than the 1.5 s of 6 runs like this one"),
                    new Regression(
                        Measure.THROUGHPUT,
                        100 / 1.3,
                        100,
                        "throughput was 76.92 files/s, 23 % less than the 100 files/s of 6 runs like"
                            + " this one"))));
  }

  @Test
  void higherThroughputIsNoRegression() {
    assertThat(compare(Rows.took(Rows.ROW, 100, 150), SIX)).isEqualTo(new Steady());
  }

  @Test
  void wallTimeAloneIsABusyMachine() {
    assertThat(compare(Rows.took(Rows.ROW, 1500, 1510), SIX))
        .isEqualTo(
            new NotComparable(
                "the machine was busy: wall time was 1.5 s, 50 % more than the 1 s of 6 runs like"
                    + " this one, while processor time did not rise with it"));
    // Processor time suffers a little as well when others use the caches.
    assertThat(compare(Rows.took(Rows.ROW, 2000, 1900), SIX)).isInstanceOf(NotComparable.class);
  }

  @Test
  void processorTimeAloneIsNoRegression() {
    assertThat(compare(Rows.took(Rows.ROW, 1000, 2000), SIX)).isEqualTo(new Steady());
  }

  @Test
  void whatEarlierRunsDifferByIsNoRegression() {
    List<RunRow> wild = new ArrayList<>();
    for (int wall : new int[] {800, 1200, 900, 1100, 1000, 700, 1300}) {
      wild.add(Rows.took(Rows.ROW, wall, wall * 1.5));
    }
    assertThat(compare(Rows.took(Rows.ROW, 1400, 2100), wild)).isEqualTo(new Steady());
    assertThat(compare(Rows.took(Rows.ROW, 2500, 3750), wild)).isInstanceOf(Regressed.class);
  }

  @Test
  void moreAllocationIsARegressionWhateverTheTime() {
    RunRow now = Rows.work(Rows.ROW, 100, 1_000_000, 130L << 20);
    Comparison comparison = compare(now, SIX);
    assertThat(comparison).isInstanceOf(Regressed.class);
    assertThat(comparison.regressions())
        .containsExactly(
            new Regression(
                Measure.ALLOCATED_BYTES,
                130L << 20,
                100L << 20,
                "memory allocated was 130 MB, 30 % more than the 100 MB of 6 runs like this one"));
  }

  @Test
  void heapInUseCountsOnlyWithAllocation() {
    assertThat(compare(Rows.peakHeap(Rows.ROW, 200L << 20), SIX)).isEqualTo(new Steady());
    RunRow both = Rows.peakHeap(Rows.work(Rows.ROW, 100, 1_000_000, 150L << 20), 100L << 20);
    assertThat(worse(compare(both, SIX)))
        .containsExactly(Measure.ALLOCATED_BYTES, Measure.MEMORY_USAGE);
  }

  @Test
  void largerInputMayTakeLongerAndSmallerNeedNotTakeLess() {
    RunRow larger = Rows.input(Rows.work(Rows.ROW, 120, 1_200_000, 100L << 20), "0.1.0", "dddd");
    assertThat(compare(Rows.took(larger, 1300, 1950), SIX)).isEqualTo(new Steady());
    assertThat(compare(Rows.took(larger, 1500, 2250), SIX)).isInstanceOf(Regressed.class);
    RunRow smaller = Rows.input(Rows.work(Rows.ROW, 85, 850_000, 100L << 20), "0.1.0", "dddd");
    assertThat(compare(smaller, SIX)).isEqualTo(new Steady());
  }

  @Test
  void inputOfAnotherSizeIsNotComparable() {
    RunRow half = Rows.input(Rows.work(Rows.ROW, 50, 500_000, 100L << 20), "0.1.0", "dddd");
    assertThat(compare(half, SIX))
        .isEqualTo(new NotComparable("the run before was on input of another size"));
  }

  @ParameterizedTest
  @CsvSource({
    "21, 00ff, 2, false, bbbb, cccc, on Java 21",
    "17.0.15, ff00, 2, false, bbbb, cccc, on another machine or with another heap",
    "17.0.15, 00ff, 8, false, bbbb, cccc, with 8 workers",
    "17.0.15, 00ff, 2, true, bbbb, cccc, in a JVM that was warm",
    "17.0.15, 00ff, 2, false, xxxx, cccc, with other rules",
    "17.0.15, 00ff, 2, false, bbbb, xxxx, with other settings",
  })
  void runsOfAnotherKindAreNotComparable(
      String java,
      String machine,
      int workers,
      boolean warm,
      String rules,
      String settings,
      String why) {
    Setup other =
        new Setup(
            Rows.PROJECT,
            "0.1.0",
            java,
            machine,
            1L << 30,
            workers,
            warm,
            "aaaa",
            rules,
            settings,
            null);
    List<RunRow> earlier = Rows.times(9, Rows.with(Rows.ROW, other));
    assertThat(new RegressionDetector(0.2).compare(Rows.took(Rows.ROW, 9000, 9000), earlier))
        .isEqualTo(new Compared(new NotComparable("the run before was " + why), 0));
  }

  @Test
  void anotherVersionOfThePluginIsComparedForItsTimeIsWhatMatters() {
    RunRow upgraded = Rows.input(Rows.took(Rows.ROW, 1500, 2250), "0.2.0", "aaaa");
    assertThat(compare(upgraded, SIX)).isInstanceOf(Regressed.class);
  }

  @Test
  void moreWorkForTheSameInputIsARegressionOnTheSecondRun() {
    Comparison comparison = compare(Rows.parsed(500, 120), List.of(Rows.ROW));
    assertThat(comparison)
        .isEqualTo(
            new Regressed(
                List.of(
                    new Regression(
                        Measure.PARSED_DECLARATIONS,
                        500,
                        400,
                        "parsed declarations for the same input and rules: 500, 25 % more than the"
                            + " 400 of the run of 2026-11-25T08:00:00Z"))));
  }

  @Test
  void anyChangeOfWorkIsSuspiciousWithTheSameVersion() {
    assertThat(worse(compare(Rows.parsed(400, 121), List.of(Rows.ROW))))
        .containsExactly(Measure.PARSED_CHUNKS);
    Comparison less = compare(Rows.parsed(399, 120), List.of(Rows.ROW));
    assertThat(less).isInstanceOf(Suspicious.class);
    assertThat(less.regressions().get(0).message())
        .isEqualTo(
            "parsed declarations for the same input and rules: 399, less than 1 % less than the 400"
                + " of the run of 2026-11-25T08:00:00Z");
  }

  @Test
  void anotherVersionMayDoLessWorkOrALittleMore() {
    RunRow newer = Rows.input(Rows.parsed(100, 130), "0.2.0", "aaaa");
    assertThat(compare(newer, List.of(Rows.ROW))).isInstanceOf(NotComparable.class);
    RunRow more = Rows.input(Rows.parsed(500, 120), "0.2.0", "aaaa");
    assertThat(compare(more, List.of(Rows.ROW)).regressions().get(0).message())
        .endsWith("500, 25 % more than the 400 of version 0.1.0");
  }

  @Test
  void workIsNotComparedIfTheInputIsAnother() {
    RunRow changed = Rows.input(Rows.parsed(480, 120), "0.1.0", "dddd");
    assertThat(compare(changed, SIX)).isEqualTo(new Steady());
  }

  @Test
  void aRegressionOutranksWhatIsSuspicious() {
    RunRow now = Rows.took(Rows.parsed(400, 121), 1500, 2250);
    assertThat(worse(compare(now, SIX)))
        .containsExactly(Measure.PROCESSING_TIME, Measure.CPU_TIME, Measure.THROUGHPUT);
  }
}
