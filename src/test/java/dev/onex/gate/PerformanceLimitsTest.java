package dev.onex.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.history.Measure;
import dev.onex.history.Regression;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run may take, when that raises an alert, and when an alert fails the build. */
final class PerformanceLimitsTest {

  private static final SampleRun QUIET = SampleRun.QUIET;
  private static final long LIMIT = 500L << 20;

  private static Thresholds limits(
      Duration time, double errorRate, @Nullable Double efficiency, boolean fail) {
    Thresholds standard = Thresholds.DEFAULT;
    return new Thresholds(
        standard.failOn(), null, null, null, time, LIMIT, errorRate, 2.0, efficiency, 0.2, fail);
  }

  private static Thresholds limits(boolean fail) {
    return limits(Duration.ofSeconds(30), 0.05, 1.5, fail);
  }

  private static List<Metric> alerted(SampleRun run) {
    return alerts(run).stream().map(Alert::metric).toList();
  }

  private static List<Alert> alerts(SampleRun run) {
    return new QualityGate(limits(false)).judge(run.result()).alerts();
  }

  @Test
  void aRunWithinAllLimitsRaisesNoAlert() {
    assertThat(alerts(QUIET)).isEmpty();
  }

  @Test
  void timeAboveItsLimitIsAHighAlert() {
    assertThat(alerts(QUIET.wallMillis(30_000))).isEmpty();
    assertThat(alerts(QUIET.wallMillis(31_200)))
        .containsExactly(
            new Alert(
                AlertSeverity.HIGH,
                Metric.PROCESSING_TIME,
                31.2,
                30.0,
                "the check took 31.2 s; maxProcessingTime allows at most 30 s"));
  }

  @Test
  void aLimitOnTimeMayBeABrokenNumberOfSecondsOrAnAge() {
    QualityGate brief = new QualityGate(limits(Duration.ofMillis(250), 1, null, false));
    assertThat(brief.judge(QUIET.wallMillis(250).result()).alerts()).isEmpty();
    assertThat(brief.judge(QUIET.wallMillis(250.5).result()).alerts())
        .extracting(Alert::message)
        .containsExactly("the check took 0.251 s; maxProcessingTime allows at most 0.25 s");
    Duration age = Duration.ofSeconds(Long.MAX_VALUE);
    QualityGate patient = new QualityGate(limits(age, 1, null, false));
    assertThat(patient.judge(QUIET.result()).alerts()).isEmpty();
  }

  @Test
  void aValueJustBeyondItsLimitDoesNotReadAsIfItKeptIt() {
    assertThat(alerts(QUIET.wallMillis(30_000.01)))
        .extracting(Alert::message)
        .containsExactly("the check took 30.001 s; maxProcessingTime allows at most 30 s");
  }

  @Test
  void memoryAboveItsLimitIsAHighAlertInBytes() {
    assertThat(alerts(QUIET.peakHeapBytes(LIMIT))).isEmpty();
    assertThat(alerts(QUIET.peakHeapBytes(LIMIT + (64 << 20))))
        .containsExactly(
            new Alert(
                AlertSeverity.HIGH,
                Metric.MEMORY_USAGE,
                564.0 * (1 << 20),
                LIMIT,
                "the heap in use reached 564 MB; maxPeakMemory allows at most 500 MB"));
    assertThat(alerted(QUIET.peakHeapBytes(LIMIT + 1))).containsExactly(Metric.MEMORY_USAGE);
  }

  @Test
  void tooManyFailedFilesAreACriticalAlert() {
    assertThat(alerts(QUIET.files(95, 5))).isEmpty();
    assertThat(alerts(QUIET.files(90, 10)))
        .containsExactly(
            new Alert(
                AlertSeverity.CRITICAL,
                Metric.ERROR_RATE,
                0.1,
                0.05,
                "a share of 0.1 of the files could not be checked;"
                    + " maxErrorRate allows at most 0.05"));
    assertThat(alerted(QUIET.files(0, 1))).containsExactly(Metric.ERROR_RATE);
  }

  @Test
  void lowThroughputIsAMediumAlertAndFailedFilesAreWorkToo() {
    assertThat(alerts(QUIET.files(20, 0).wallMillis(10_000))).isEmpty();
    assertThat(alerts(QUIET.files(19, 1).wallMillis(10_000))).isEmpty();
    assertThat(alerts(QUIET.files(30, 0).wallMillis(20_000)))
        .containsExactly(
            new Alert(
                AlertSeverity.MEDIUM,
                Metric.THROUGHPUT,
                1.5,
                2.0,
                "the check did 1.5 files/s; minThroughput asks for at least 2 files/s"));
  }

  @Test
  void lowEfficiencyIsALowAlert() {
    assertThat(alerts(QUIET.efficiency(1.5))).isEmpty();
    assertThat(alerts(QUIET.efficiency(1.49)))
        .containsExactly(
            new Alert(
                AlertSeverity.LOW,
                Metric.CONCURRENT_EFFICIENCY,
                1.49,
                1.5,
                "the workers kept 1.49 processors busy on average;"
                    + " minConcurrentEfficiency asks for at least 1.5 processors"));
  }

  @Test
  void efficiencyDoesNotMatterUnlessALimitIsSet() {
    GateResult result = new QualityGate(Thresholds.DEFAULT).judge(QUIET.efficiency(0).result());
    assertThat(result.alerts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "20, 500, true",
    "19, 500, false",
    "20, 499.999, false",
    "1000, 499.999, false",
    "0, 0, false",
  })
  void efficiencyIsJudgedOnlyAfterEnoughWork(int files, double millis, boolean judged) {
    assertThat(alerted(QUIET.files(files, 0).wallMillis(millis).efficiency(0)))
        .isEqualTo(judged ? List.of(Metric.CONCURRENT_EFFICIENCY) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"20, 10001, true", "19, 29999, false", "1, 29999, false"})
  void throughputIsJudgedOnlyAfterEnoughWork(int files, double millis, boolean judged) {
    assertThat(alerted(QUIET.files(files, 0).wallMillis(millis)))
        .isEqualTo(judged ? List.of(Metric.THROUGHPUT) : List.of());
  }

  @Test
  void alertsComeInTheOrderOfTheirMetrics() {
    SampleRun worst = new SampleRun(0, 0, 0, 10, 10, 40_000, LIMIT * 2, 0.1);
    assertThat(alerted(worst)).containsExactly(Metric.values());
  }

  @Test
  void alertsAloneDoNotFailTheBuild() {
    SampleRun slow = QUIET.wallMillis(31_200);
    assertThat(new QualityGate(limits(false)).judge(slow.result()).verdict())
        .isEqualTo(new Verdict.Passed());
  }

  @Test
  void regressionsAreBreachesIfPerformanceMayFail() {
    List<Regression> slower =
        List.of(new Regression(Measure.PROCESSING_TIME, 1.3, 1, "wall time was 1.3 s"));
    assertThat(new QualityGate(limits(false)).judge(QUIET.result(), slower).verdict())
        .isEqualTo(new Verdict.Passed());
    GateResult result = new QualityGate(limits(true)).judge(QUIET.result(), slower);
    assertThat(result.alerts()).isEmpty();
    assertThat(result.verdict().breaches())
        .containsExactly(
            new Breach(
                "maxRegression",
                "30 % more",
                "20 %",
                "wall time was 1.3 s; maxRegression allows 20 %"));
  }

  @Test
  void alertsAreBreachesAfterThoseOfFindingsIfPerformanceMayFail() {
    SampleRun slow = QUIET.wallMillis(31_200).peakHeapBytes(LIMIT + 1).found(1, 0, 0);
    GateResult result = new QualityGate(limits(true)).judge(slow.result());
    assertThat(result.alerts()).hasSize(2);
    assertThat(result.verdict().breaches())
        .containsExactly(
            new Breach(
                "failOn", "1 critical", "0", "found 1 critical, and failOn=critical allows none"),
            new Breach(
                "maxProcessingTime",
                "31.2 s",
                "30 s",
                "the check took 31.2 s; maxProcessingTime allows at most 30 s"),
            new Breach(
                "maxPeakMemory",
                "500.001 MB",
                "500 MB",
                "the heap in use reached 500.001 MB; maxPeakMemory allows at most 500 MB"));
  }
}
