package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.engine.MemoryBudget;
import dev.onex.engine.RunMetrics;
import dev.onex.engine.RunMetrics.Distribution;
import dev.onex.engine.RunMetrics.Memory;
import dev.onex.engine.RunResult;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.engine.Timing;
import dev.onex.finding.Findings;
import dev.onex.finding.Severity;
import dev.onex.gate.Alert;
import dev.onex.gate.AlertSeverity;
import dev.onex.gate.GateResult;
import dev.onex.gate.Metric;
import dev.onex.gate.Verdict;
import dev.onex.history.Compared;
import dev.onex.history.Comparison;
import dev.onex.history.Measure;
import dev.onex.history.Past;
import dev.onex.history.Retrospect;
import dev.onex.report.CheckReport.FindingState;
import dev.onex.report.CheckReport.ReportedRule;
import dev.onex.report.CheckReport.Suppressed;
import dev.onex.report.Performance.CacheUse;
import dev.onex.report.Performance.Chunks;
import dev.onex.report.Performance.Declarations;
import dev.onex.report.Performance.Misses;
import dev.onex.report.Summary.FileCounts;
import dev.onex.report.Summary.FindingCounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CheckReportTest {

  private static final CheckReport REPORT = Sample.report();

  private static RunMetrics metrics(double wallMillis, long lines, long found, long parsed) {
    return new RunMetrics(
        wallMillis,
        0,
        0,
        0,
        lines,
        0,
        found,
        parsed,
        0,
        0,
        0,
        1,
        Double.NaN,
        List.of(),
        Timing.SAMPLED,
        List.of(),
        new Distribution(0, 0, 0, Double.POSITIVE_INFINITY),
        List.of(),
        new Memory(new MemoryBudget.Usage(0, 0, 0, 0), 0, 0, 0, List.of()));
  }

  private static CheckReport report(RunMetrics metrics) {
    return CheckReport.of(
        Sample.data(
            new RunResult(Findings.NONE, List.of(), List.of(), 0, 0, "ab".repeat(32), metrics)));
  }

  @Test
  void everyFileIsCountedOnce() {
    assertThat(REPORT.summary().files()).isEqualTo(new FileCounts(6, 2, 0, 3, 1));
    assertThat(REPORT.summary().complete()).isFalse();
  }

  @Test
  void everyFindingIsCountedOnceBySeverityAndIsNew() {
    assertThat(REPORT.summary().findings()).isEqualTo(new FindingCounts(1, 0, 1, 2, 0, 1));
    assertThat(REPORT.findings()).extracting(it -> it.state()).containsOnly(FindingState.NEW);
  }

  @Test
  void findingsAreInTheOrderOfTheirFiles() {
    assertThat(REPORT.findings())
        .extracting(it -> it.path())
        .containsExactly("src/main/java/a/Item.java", "src/main/java/a/Order.java");
  }

  @Test
  void whatWasSuppressedIsListedWithItsReasonAndCountsNowhereElse() {
    assertThat(REPORT.suppressed())
        .containsExactly(
            new Suppressed(
                "StringId",
                "src/main/java/a/Old.java",
                7,
                "the wire format says so",
                LocalDate.of(2027, 1, 31),
                Severity.ERROR,
                "9f2c000000000003",
                "component 'id' is a String"));
    assertThat(REPORT.findings()).hasSize(2).noneMatch(it -> it.rule().equals("StringId"));
  }

  @Test
  void filesThatWereLeftOutAreListedByPathWhoeverLeftThemOut() {
    assertThat(REPORT.skipped())
        .containsExactly(
            new SkippedFile("src/main/java/a/Left.java", "excluded"),
            new SkippedFile("src/main/java/a/Made.java", "generated"),
            new SkippedFile("target/gen/B.java", "generated"));
  }

  @Test
  void everyRuleIsListedWithItsFindingsWhetherItIsOnOrOff() {
    assertThat(REPORT.rules())
        .containsExactly(
            new ReportedRule("RawType", Severity.CRITICAL, true, 2),
            new ReportedRule("StringId", Severity.WARNING, false, 0));
  }

  @Test
  void declarationsThatWereNotParsedAreRuledOut() {
    assertThat(REPORT.performance().chunks()).isEqualTo(new Chunks(12, 13, 660));
    assertThat(REPORT.performance().declarations()).isEqualTo(new Declarations(700, 40));
    assertThat(report(metrics(1, 0, 4, 5)).performance().chunks().ruledOut()).isZero();
  }

  @Test
  void ratesArePerSecondOfWallTime() {
    assertThat(REPORT.performance().filesPerSecond()).isEqualTo(0.096);
    assertThat(REPORT.performance().kiloLinesPerSecond()).isEqualTo(0.1);
    assertThat(REPORT.memory().utilizationPercent()).isEqualTo(234.5);
  }

  @Test
  void whatCannotBeMeasuredIsZeroAndNeverNoNumber() {
    Performance performance = report(metrics(0, 10, 0, 0)).performance();
    assertThat(performance.filesPerSecond()).isZero();
    assertThat(performance.kiloLinesPerSecond()).isZero();
    assertThat(performance.concurrentEfficiency()).isZero();
    assertThat(performance.fileMillis().max()).isZero();
    assertThat(report(metrics(0, 0, 0, 0)).memory().utilizationPercent()).isZero();
  }

  @Test
  void aProjectWithoutSourcesPasses() {
    CheckReport report = report(metrics(0, 0, 0, 0));
    assertThat(report.summary().verdict()).isEqualTo("passed");
    assertThat(report.summary().complete()).isTrue();
    assertThat(report.summary().files()).isEqualTo(new FileCounts(2, 0, 0, 2, 0));
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void whatIsNotThereYetSaysSo() {
    assertThat(REPORT.performance().cache())
        .isEqualTo(new CacheUse(0, new Misses(0, 0, 0, 0, 0), 0));
    assertThat(REPORT.memory().cleanups()).isZero();
  }

  @Test
  void aSmallShareInAnAlertIsNotRoundedAway() {
    ReportData data = Sample.data(Sample.run(List.of(), Sample.metrics(1)));
    Alert alert =
        new Alert(AlertSeverity.CRITICAL, Metric.ERROR_RATE, 1.0 / 3000, 0.0001, "a share");
    GateResult gate = new GateResult(new Verdict.Passed(), Set.of(), List.of(alert));
    ReportData alerted =
        new ReportData(
            data.project(),
            data.toolVersion(),
            data.run(),
            data.skipped(),
            gate,
            data.rules(),
            data.configuration(),
            data.environment(),
            data.history());
    assertThat(CheckReport.of(alerted).alerts())
        .containsExactly(
            new Alert(AlertSeverity.CRITICAL, Metric.ERROR_RATE, 0.000333, 0.0001, "a share"));
  }

  @Test
  void everyComparisonHasItsName() {
    List<dev.onex.history.Regression> worse =
        List.of(new dev.onex.history.Regression(Measure.CPU_TIME, 1.23456789, 1, "slower"));
    assertThat(named(new Comparison.Steady())).isEqualTo(History.Comparison.STEADY);
    assertThat(named(new Comparison.Suspicious(worse))).isEqualTo(History.Comparison.SUSPICIOUS);
    assertThat(named(new Comparison.Regressed(worse))).isEqualTo(History.Comparison.REGRESSED);
    assertThat(named(new Comparison.NotComparable("x")))
        .isEqualTo(History.Comparison.NOT_COMPARABLE);
    assertThat(named(new Comparison.NoBaseline("x"))).isEqualTo(History.Comparison.NO_BASELINE);

    History history = history(new Comparison.Regressed(worse));
    assertThat(history.regressions())
        .containsExactly(new History.Regression(Measure.CPU_TIME, 1.234568, 1, "slower"));
    assertThat(history.reason()).isNull();
    assertThat(history.runsCompared()).isEqualTo(7);
    assertThat(history.problems()).containsExactly("line 3");
    assertThat(history(new Comparison.NoBaseline("too few")).reason()).isEqualTo("too few");
  }

  private static History.Comparison named(Comparison comparison) {
    return history(comparison).comparison();
  }

  private static History history(Comparison comparison) {
    Retrospect it = Sample.retrospect(Sample.run(List.of(), Sample.metrics(1)));
    return History.of(
        new Retrospect(it.row(), new Compared(comparison, 7), Past.NONE.with("line 3")));
  }
}
