package dev.onex.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onex.bench.Limit.Bound;
import dev.onex.engine.MemoryBudget.Usage;
import dev.onex.report.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits, changes since an earlier report, and the report itself. */
class BenchReportTest {

  private static final Scenario SCENARIO = Scenario.all(Duration.ZERO).get(0);

  @TempDir Path directory;

  private static ScenarioResult result(Measured measured) {
    return new ScenarioResult(SCENARIO, measured);
  }

  private static BenchReport report(double seconds) {
    return new BenchReport(
        "1", "key", 1, List.of(result(Measurements.seconds(seconds))), List.of(), null);
  }

  private static Change.Verdict verdict(Measure measure, double before, double now) {
    return new Change("s", measure, before, now).verdict();
  }

  @Test
  void aLimitIsOnTheSideThatItSays() {
    Measured measured = Measurements.seconds(30);
    assertThat(new Limit(Measure.SECONDS, Bound.BELOW, 30).isKept(measured)).isFalse();
    assertThat(new Limit(Measure.SECONDS, Bound.BELOW, 30.1).isKept(measured)).isTrue();
    Measured twoFilesASecond = Measurements.seconds(10);
    assertThat(new Limit(Measure.FILES_PER_SECOND, Bound.AT_LEAST, 2).isKept(twoFilesASecond))
        .isTrue();
    assertThat(new Limit(Measure.FILES_PER_SECOND, Bound.ABOVE, 2).isKept(twoFilesASecond))
        .isFalse();
    assertThat(new Limit(Measure.BUSY_PROCESSORS, Bound.AT_LEAST, 1.5).isKept(measured)).isFalse();
  }

  @Test
  void ratesOfFewFilesAndBusyProcessorsOfOneAreNotJudged() {
    Measured few = Measurements.files(19, 2);
    assertThat(new Limit(Measure.FILES_PER_SECOND, Bound.AT_LEAST, 1000).isKept(few)).isTrue();
    Limit busy = new Limit(Measure.BUSY_PROCESSORS, Bound.AT_LEAST, 1.5);
    assertThat(busy.isJudged(few)).isFalse();
    assertThat(busy.isJudged(Measurements.files(20, 2))).isTrue();
    assertThat(busy.isJudged(Measurements.files(20, 1))).isFalse();
    assertThat(new Limit(Measure.SECONDS, Bound.BELOW, 1).isKept(few)).isFalse();
  }

  @Test
  void growthAndSlopeAreThoseOfTheHeapsAfterEachRepetition() {
    Measured measured =
        Measurements.seconds(1).with(List.of(10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0));
    assertThat(Measure.GROWTH_MEGABYTES.of(measured)).isEqualTo(4);
    assertThat(Measure.SLOPE_MEGABYTES.of(measured)).isEqualTo(1);
    assertThat(Measure.PEAK_MEGABYTES.of(measured)).isEqualTo(16);
    assertThat(Measure.PEAK_MEGABYTES.of(Measurements.memory(12.5, new Usage(1, 0, 0, 0))))
        .isEqualTo(12.5);
  }

  @Test
  void aChangeCountsIfItIsLargeInProportionAndByItself() {
    assertThat(verdict(Measure.SECONDS, 10, 10.9)).isEqualTo(Change.Verdict.STEADY);
    assertThat(verdict(Measure.SECONDS, 10, 11.5)).isEqualTo(Change.Verdict.NOTICE);
    assertThat(verdict(Measure.SECONDS, 10, 12.5)).isEqualTo(Change.Verdict.REGRESSION);
    assertThat(verdict(Measure.SECONDS, 10, 5)).isEqualTo(Change.Verdict.STEADY);
    assertThat(verdict(Measure.SECONDS, 0.1, 0.3)).isEqualTo(Change.Verdict.STEADY);
    assertThat(verdict(Measure.PEAK_MEGABYTES, 20, 35)).isEqualTo(Change.Verdict.STEADY);
    assertThat(verdict(Measure.PEAK_MEGABYTES, 20, 37)).isEqualTo(Change.Verdict.REGRESSION);
    assertThat(new Change("s", Measure.SECONDS, null, 1).verdict())
        .isEqualTo(Change.Verdict.NO_BASELINE);
  }

  @Test
  void aReportIsComparedWithAnEarlierOneOfTheSameMachineAndSize() throws IOException {
    Path file = directory.resolve("deep/onex-bench.json");
    ReportFile.writeJson(file, BenchFile.of(report(2)));
    BenchBaseline baseline = BenchBaseline.read(file);
    List<ScenarioResult> now = List.of(result(Measurements.seconds(3)));
    assertThat(baseline.changes("key", 1, now))
        .containsExactly(
            new Change("large-file", Measure.SECONDS, 2.0, 3),
            new Change("large-file", Measure.PEAK_MEGABYTES, 100.0, 100));
    assertThat(baseline.changes("other", 1, now)).extracting(Change::before).containsOnlyNulls();
    assertThat(baseline.changes("key", 2, now)).extracting(Change::before).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "no JSON", "{\"machineKey\": \"k\", \"scale\": \"large\"}"})
  void whatIsNoReportIsRefusedWithItsName(String content) throws IOException {
    Path file = Files.writeString(directory.resolve("a.json"), content);
    assertThatThrownBy(() -> BenchBaseline.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + " is no report of onex:bench");
  }

  @Test
  void theReportSaysWhatWasMeasuredAndWhatWasDemanded() throws IOException {
    Path file = directory.resolve("onex-bench.json");
    ReportFile.writeJson(file, BenchFile.of(report(2)));
    assertThat(Files.readString(file).replaceAll("\\s+", " "))
        .contains("\"scenario\": \"large-file\", \"files\": 20, \"offendingFiles\": 2")
        .contains("\"wallSeconds\": 2, \"filesPerSecond\": 10")
        .contains("\"exact\": false")
        .contains("{ \"rule\": \"RawType\", \"expected\": 0, \"found\": 3 }")
        .contains("{ \"rule\": \"StringId\", \"expected\": 500, \"found\": 0 }")
        .contains(
            "{ \"measure\": \"wall time\", \"unit\": \"s\", \"value\": 2, \"bound\": \"<\","
                + " \"limit\": 30, \"judged\": true, \"kept\": true }")
        .contains("\"contrast\": null");
  }
}
