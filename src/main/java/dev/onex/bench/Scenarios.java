package dev.onex.bench;

import dev.onex.chunk.JavaLevel;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.Timing;
import dev.onex.rule.RuleConfiguration;
import dev.onex.source.PathFilter;
import dev.onex.source.SourceFile;
import dev.onex.source.SourceRoots;
import dev.onex.source.SourceScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Generates the sources of scenarios and has them checked. */
public final class Scenarios {

  private final Trials trials;
  private final Path directory;
  private final double scale;

  /**
   * Scenarios.
   *
   * @param trials carries them out
   * @param directory for the sources; what lies there is deleted
   * @param scale the size of all sources, where 1 is that of the scenarios
   */
  public Scenarios(Trials trials, Path directory, double scale) {
    this.trials = trials;
    this.directory = directory;
    this.scale = scale;
  }

  /** Carries out a scenario. */
  public ScenarioResult run(Scenario original) throws IOException, InterruptedException {
    Scenario scenario = original.scaled(scale);
    int threads =
        scenario.threads() == 0 ? Runtime.getRuntime().availableProcessors() : scenario.threads();
    TrialSettings settings = TrialSettings.of(threads).withMemoryBudget(scenario.memoryBudget());
    return new ScenarioResult(
        scenario, trials.run(new Trial(workload(scenario), settings, scenario.repetition())));
  }

  /** Generates a scenario's sources. */
  public Workload workload(Scenario scenario) throws IOException {
    Path project = directory.resolve(scenario.name());
    delete(project);
    scenario.sources().write(project);
    SourceRoots roots =
        new SourceRoots(
            project, List.of(SeedSources.root(project)), List.of(), project.resolve("target"));
    List<SourceFile> files =
        new SourceScanner(roots, new PathFilter(List.of(), List.of()), true).scan().files();
    return new Workload(
        files,
        new EngineSettings(
            StandardCharsets.UTF_8,
            JavaLevel.of(17).orElseThrow(),
            1,
            true,
            LocalDate.EPOCH,
            Timing.SAMPLED),
        RuleConfiguration.of(Map.of()),
        List.of());
  }

  private static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
