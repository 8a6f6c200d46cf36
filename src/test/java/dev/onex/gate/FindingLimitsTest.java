package dev.onex.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings fail the build: {@code failOn}, counts, and both together. */
final class FindingLimitsTest {

  private static final Thresholds DEFAULT = Thresholds.DEFAULT;

  private static @Nullable Integer count(String text) {
    return text.equals("-") ? null : Integer.valueOf(text);
  }

  /** Limits on findings only. */
  private static Thresholds limits(
      String failOn, String maxCritical, String maxErrors, String maxWarnings) {
    return new Thresholds(
        FailOn.parse(failOn).orElseThrow(),
        count(maxCritical),
        count(maxErrors),
        count(maxWarnings),
        DEFAULT.maxProcessingTime(),
        DEFAULT.maxPeakMemoryBytes(),
        DEFAULT.maxErrorRate(),
        DEFAULT.minThroughput(),
        DEFAULT.minConcurrentEfficiency(),
        DEFAULT.maxRegression(),
        true);
  }

  private static List<Breach> breaches(Thresholds limits, int criticals, int errors, int warnings) {
    SampleRun run = SampleRun.QUIET.found(criticals, errors, warnings);
    return new QualityGate(limits).judge(run.result()).verdict().breaches();
  }

  /** The row's findings by the row's limits, against what the row expects. */
  private static void check(ArgumentsAccessor row) {
    Thresholds limits =
        limits(row.getString(0), row.getString(1), row.getString(2), row.getString(3));
    String broken =
        breaches(limits, row.getInteger(4), row.getInteger(5), row.getInteger(6)).stream()
            .map(it -> it.parameter() + " " + it.value() + " > " + it.limit())
            .collect(Collectors.joining("; "));
    assertThat(broken).isEqualTo(row.getString(7) == null ? "" : row.getString(7));
  }

  @ParameterizedTest(name = "[{index}] failOn={0}, findings {4}/{5}/{6}: {7}")
  @CsvSource({
    "critical, -, -, -, 0, 0, 0,",
    "critical, -, -, -, 0, 9, 9,",
    "critical, -, -, -, 1, 0, 0, failOn 1 critical > 0",
    "critical, -, -, -, 2, 9, 9, failOn 2 critical > 0",
    "error,    -, -, -, 0, 0, 9,",
    "error,    -, -, -, 0, 1, 9, failOn 1 error > 0",
    "error,    -, -, -, 1, 0, 0, failOn 1 critical > 0",
    "error,    -, -, -, 1, 3, 9, failOn 4 errors (1 critical) > 0",
    "warning,  -, -, -, 0, 0, 0,",
    "warning,  -, -, -, 0, 0, 1, failOn 1 warning > 0",
    "warning,  -, -, -, 1, 0, 2, 'failOn 1 critical, 2 warnings > 0'",
    "warning,  -, -, -, 2, 3, 4, 'failOn 5 errors (2 critical), 4 warnings > 0'",
    "never,    -, -, -, 9, 9, 9,",
  })
  void withoutCountsNothingFromTheFloorUpwardsIsAccepted(ArgumentsAccessor row) {
    check(row);
  }

  @ParameterizedTest(name = "[{index}] max {1}/{2}/{3}, findings {4}/{5}/{6}: {7}")
  @CsvSource({
    "never, 0, -, -, 0, 9, 9,",
    "never, 0, -, -, 1, 0, 0, maxCritical 1 critical > 0",
    "never, 2, -, -, 2, 9, 9,",
    "never, 2, -, -, 3, 9, 9, maxCritical 3 critical > 2",
    "never, -, 3, -, 0, 3, 9,",
    "never, -, 3, -, 0, 4, 9, maxErrors 4 errors > 3",
    "never, -, 3, -, 1, 2, 9,",
    "never, -, 3, -, 2, 2, 9, maxErrors 4 errors (2 critical) > 3",
    "never, -, 3, -, 4, 0, 9, maxErrors 4 critical > 3",
    "never, -, -, 5, 9, 9, 5,",
    "never, -, -, 5, 9, 9, 6, maxWarnings 6 warnings > 5",
    "never, -, -, 0, 0, 0, 1, maxWarnings 1 warning > 0",
    "never, 1, 3, 5, 1, 2, 5,",
    "never, 0, 0, 0, 1, 1, 1, "
        + "maxCritical 1 critical > 0; maxErrors 2 errors (1 critical) > 0;"
        + " maxWarnings 1 warning > 0",
  })
  void withoutFailOnOnlyTheCountsThatAreSetMatter(ArgumentsAccessor row) {
    check(row);
  }

  @ParameterizedTest(name = "[{index}] {0}, max {1}/{2}/{3}, findings {4}/{5}/{6}: {7}")
  @CsvSource({
    // The severity's own count decides for it, in both directions.
    "critical, 0, -, -, 0, 9, 9,",
    "critical, 0, -, -, 1, 0, 0, maxCritical 1 critical > 0",
    "critical, 2, -, -, 2, 9, 9,",
    "critical, 2, -, -, 3, 9, 9, maxCritical 3 critical > 2",
    "error,    2, -, -, 2, 0, 9,",
    "error,    2, -, -, 2, 1, 9, failOn 1 error > 0",
    "error,    2, -, -, 3, 1, 9, failOn 1 error > 0; maxCritical 3 critical > 2",
    "warning,  -, -, 5, 0, 0, 5,",
    "warning,  -, -, 5, 0, 0, 6, maxWarnings 6 warnings > 5",
    "warning,  -, -, 5, 0, 1, 5, failOn 1 error > 0",
    // A limit on errors tolerates errors but no critical, which uses it up all the same.
    "error,    -, 5, -, 0, 5, 9,",
    "error,    -, 5, -, 0, 6, 9, maxErrors 6 errors > 5",
    "error,    -, 5, -, 1, 4, 9, failOn 1 critical > 0",
    "error,    -, 5, -, 1, 5, 9, failOn 1 critical > 0; maxErrors 6 errors (1 critical) > 5",
    "error,    1, 5, -, 1, 4, 9,",
    "warning,  -, 5, -, 1, 2, 3, 'failOn 1 critical, 3 warnings > 0'",
    "warning,  1, -, 5, 1, 2, 5, failOn 2 errors > 0",
    "warning,  1, 3, 5, 1, 2, 5,",
    // Below the floor, counts are limits of their own.
    "critical, -, 3, -, 0, 4, 0, maxErrors 4 errors > 3",
    "critical, -, 3, -, 1, 2, 0, failOn 1 critical > 0",
    "critical, -, -, 5, 1, 0, 6, failOn 1 critical > 0; maxWarnings 6 warnings > 5",
    "error,    -, -, 0, 0, 0, 1, maxWarnings 1 warning > 0",
  })
  void aCountDecidesForItsSeverityAndFailOnForTheOthers(ArgumentsAccessor row) {
    check(row);
  }

  @ParameterizedTest
  @CsvSource({
    "critical, -, -, -, 1, 2, 3, CRITICAL",
    "critical, -, -, -, 0, 2, 3, ''",
    "warning,  -, -, -, 1, 0, 3, CRITICAL WARNING",
    "error,    -, 5, -, 0, 5, 3, ''",
    "error,    -, 5, -, 0, 6, 3, ERROR",
    "error,    -, 5, -, 1, 2, 3, CRITICAL",
    "never,    -, 5, -, 2, 4, 3, CRITICAL ERROR",
    "critical, -, -, 2, 0, 9, 3, WARNING",
    "critical, -, -, 2, 1, 0, 3, CRITICAL WARNING",
  })
  void theSeveritiesThatBreakALimitFail(ArgumentsAccessor row) {
    SampleRun run = SampleRun.QUIET.found(row.getInteger(4), row.getInteger(5), row.getInteger(6));
    Thresholds limits =
        limits(row.getString(0), row.getString(1), row.getString(2), row.getString(3));
    String failing =
        new QualityGate(limits)
            .judge(run.result()).failing().stream()
                .map(Severity::name)
                .sorted()
                .collect(Collectors.joining(" "));
    assertThat(failing).isEqualTo(row.getString(7));
  }

  @Test
  void byDefaultOnlyCriticalsFail() {
    assertThat(breaches(DEFAULT, 0, 99, 99)).isEmpty();
    assertThat(breaches(DEFAULT, 1, 99, 99)).hasSize(1);
  }

  @Test
  void aMessageSaysWhatThereIsAndWhatThereMayBe() {
    assertThat(breaches(limits("error", "-", "-", "5"), 1, 3, 6))
        .containsExactly(
            new Breach(
                "failOn",
                "4 errors (1 critical)",
                "0",
                "found 4 errors (1 critical), and failOn=error allows none"),
            new Breach(
                "maxWarnings", "6 warnings", "5", "found 6 warnings, and maxWarnings allows 5"));
  }
}
