package dev.onex.maven;

import dev.onex.bench.BenchBaseline;
import dev.onex.bench.BenchReport;
import dev.onex.bench.Change;
import dev.onex.bench.Compared;
import dev.onex.bench.Comparison;
import dev.onex.bench.Measure;
import dev.onex.bench.Scenario;
import dev.onex.bench.ScenarioResult;
import dev.onex.bench.Scenarios;
import dev.onex.bench.Side;
import dev.onex.bench.Trials;
import dev.onex.bench.Workload;
import dev.onex.check.CheckContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** A benchmark from its configuration to its report and verdict. */
final class BenchRun {

  /** What settings are compared on: many files, each large enough to be work. */
  private static final String COMPARED_ON = "load-100x50";

  private final BenchConfiguration configuration;
  private final Plugins plugins;
  private final Scenarios scenarios;
  private final Log log;
  private final BenchConsole console;

  /**
   * The plugin in its versions.
   *
   * @param own trials of the version that runs
   * @param others trials of other versions
   */
  record Plugins(Trials own, Versions others) {}

  /** Finds versions of the plugin. */
  @FunctionalInterface
  interface Versions {

    /**
     * Trials of a version.
     *
     * @throws IOException if there is no such version
     */
    Trials of(String version) throws IOException;
  }

  BenchRun(BenchConfiguration configuration, Plugins plugins, Path work, Log log) {
    this.configuration = configuration;
    this.plugins = plugins;
    this.scenarios = new Scenarios(plugins.own(), work.resolve("sources"), configuration.scale());
    this.log = log;
    this.console = new BenchConsole(log);
  }

  BenchReport report(CheckContext context) throws IOException, InterruptedException {
    String file = configuration.benchBaseline();
    BenchBaseline baseline = file == null ? null : BenchBaseline.read(Path.of(file));
    List<ScenarioResult> results = new ArrayList<>();
    for (Scenario scenario : configuration.scenarios()) {
      ScenarioResult result = scenarios.run(scenario);
      console.print(result);
      results.add(result);
    }
    String machine = context.environment().machineKey();
    List<Change> changes =
        baseline == null ? List.of() : baseline.changes(machine, configuration.scale(), results);
    changes.forEach(console::print);
    return new BenchReport(
        context.toolVersion(),
        machine,
        configuration.scale(),
        results,
        changes,
        compared(context.toolVersion()));
  }

  private @Nullable Compared compared(String ownVersion) throws IOException, InterruptedException {
    TrialText a = configuration.settingsA();
    TrialText b = configuration.settingsB();
    if (a == null || b == null) {
      return null;
    }
    Side sideA = side(a, ownVersion);
    Side sideB = side(b, ownVersion);
    Scenario scenario =
        Scenario.all(Duration.ZERO).stream()
            .filter(it -> it.name().equals(COMPARED_ON))
            .findFirst()
            .orElseThrow();
    Workload workload = scenarios.workload(scenario.scaled(configuration.scale()));
    Compared compared =
        new Comparison(configuration.rounds()).of(workload, sideA, sideB, Measure.SECONDS);
    console.print("A/B on " + COMPARED_ON, compared);
    return compared;
  }

  private Side side(TrialText text, String ownVersion) throws IOException {
    return text.version().isEmpty()
        ? new Side(ownVersion, text.settings(), plugins.own())
        : new Side(text.version(), text.settings(), plugins.others().of(text.version()));
  }

  /**
   * Fails the build if findings are not the known ones, or, if that is wanted, for performance.
   *
   * @throws MojoFailureException with what was expected and what was found
   */
  void failIfBroken(BenchReport report) throws MojoFailureException {
    List<String> wrong = new ArrayList<>();
    report.scenarios().forEach(it -> it.unexpected().ifPresent(wrong::add));
    if (!wrong.isEmpty()) {
      throw new MojoFailureException(
          "onex did not find what is known to be there:\n  " + String.join("\n  ", wrong));
    }
    report.scenarios().stream()
        .filter(it -> !it.isWithinLimits())
        .forEach(it -> wrong.add(it.scenario().name() + " broke a limit"));
    report.changes().stream()
        .filter(it -> it.verdict() == Change.Verdict.REGRESSION)
        .forEach(it -> wrong.add(it.scenario() + " regressed: " + it.measure().label()));
    if (!wrong.isEmpty() && configuration.failOnPerformance()) {
      throw new MojoFailureException(
          "onex is slower than this build accepts:\n  " + String.join("\n  ", wrong));
    }
    wrong.forEach(log::warn);
  }
}
