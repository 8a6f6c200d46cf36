package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onex.bench.BenchReport;
import dev.onex.bench.Change;
import dev.onex.bench.Measure;
import dev.onex.bench.Measured;
import dev.onex.bench.Measurements;
import dev.onex.bench.Scenario;
import dev.onex.bench.ScenarioResult;
import dev.onex.bench.TrialSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** What {@code onex:bench} understands, and when it fails. */
class BenchRunTest {

  private static final long KILOBYTE = 1 << 10;

  private static final Map<String, Integer> KNOWN =
      Map.of("StringId", 500, "UntypedContainer", 500);

  private final List<String> problems = new ArrayList<>();

  private BenchConfiguration typed(String... namesAndValues) {
    Layers layers = new Layers(List.of(Configurations.layer(Origin.COMMAND_LINE, namesAndValues)));
    return BenchConfiguration.read(layers, problems::add);
  }

  private static Measured measured(double seconds, Map<String, Integer> findings) {
    Measured any = Measurements.seconds(seconds);
    return new Measured(
        1,
        0,
        1,
        findings,
        any.inputHash(),
        any.wallMillis(),
        any.cpuMillis(),
        any.efficiency(),
        any.workers(),
        any.cores(),
        any.parsedChunks(),
        any.peakHeapBytes(),
        any.maxHeapBytes(),
        any.budget(),
        any.heapMegabytes());
  }

  private static BenchReport report(Measured measured, Change... changes) {
    ScenarioResult result = new ScenarioResult(Scenario.all(Duration.ZERO).get(0), measured);
    return new BenchReport("1", "key", 1, List.of(result), List.of(changes), null);
  }

  private BenchRun run(String... namesAndValues) {
    return new BenchRun(
        typed(namesAndValues),
        new BenchRun.Plugins(
            trial -> Measurements.seconds(1), version -> trial -> Measurements.seconds(1)),
        Path.of("nowhere"),
        new SystemStreamLog());
  }

  @Test
  void findingsThatAreNotTheKnownOnesFailWithBoth() {
    BenchReport report = report(measured(1, Map.of("StringId", 499, "UntypedContainer", 500)));
    assertThatThrownBy(() -> run().failIfBroken(report))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "onex did not find what is known to be there:\n  large-file: expected"
                + " {StringId=500, UntypedContainer=500} in 1 of 1 files, found"
                + " {StringId=499, UntypedContainer=500} in 1 of 1 files");
  }

  @Test
  void brokenLimitsAndRegressionsFailOnlyIfThatIsWanted() {
    Change regression = new Change("large-file", Measure.SECONDS, 1.0, 31);
    BenchReport report = report(measured(31, KNOWN), regression);
    assertThatCode(() -> run().failIfBroken(report)).doesNotThrowAnyException();
    assertThatThrownBy(() -> run("failOnPerformance", "true").failIfBroken(report))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("large-file broke a limit")
        .hasMessageContaining("large-file regressed: wall time");
    assertThatCode(() -> run("failOnPerformance", "true").failIfBroken(report(measured(1, KNOWN))))
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsSetIsUnderstood() {
    BenchConfiguration configuration =
        typed(
            "scenarios", "end-to-end,large-file",
            "scale", "0.05",
            "settingsA", "version=0.1.0,threads=1",
            "settingsB", "chunkSize=64KB, memoryBudget=32KB, threads=3, heap=128KB",
            "rounds", "3");
    assertThat(problems).isEmpty();
    assertThat(configuration.scenarios())
        .extracting(Scenario::name)
        .containsExactly("large-file", "end-to-end");
    assertThat(configuration.scale()).isEqualTo(0.05);
    assertThat(configuration.rounds()).isEqualTo(3);
    assertThat(configuration.settingsA()).isEqualTo(new TrialText("0.1.0", TrialSettings.of(1)));
    assertThat(configuration.settingsB())
        .isEqualTo(
            new TrialText("", new TrialSettings(3, 32 * KILOBYTE, 64 * KILOBYTE, 128 * KILOBYTE)));
  }

  @Test
  void everythingThatIsWrongIsSaid() {
    typed(
        "scenarios", "large-fil",
        "scale", "0",
        "longRun", "soon",
        "settingsA", "thread=1",
        "rounds", "0");
    assertThat(problems)
        .hasSize(6)
        .anyMatch(it -> it.contains("no scenario large-fil; did you mean large-file?"))
        .anyMatch(it -> it.contains("scale") && it.contains("a number above 0"))
        .anyMatch(it -> it.contains("longRun") && it.contains("250ms"))
        .anyMatch(it -> it.contains("settingsA") && it.contains("memoryBudget"))
        .anyMatch(it -> it.contains("rounds") && it.contains("from 1 to 1000"))
        .anyMatch(it -> it.contains("one without the other"));
  }
}
