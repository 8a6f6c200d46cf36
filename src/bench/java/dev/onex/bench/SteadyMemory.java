package dev.onex.bench;

import dev.onex.check.CheckContext;
import dev.onex.check.CheckPipeline;
import dev.onex.check.CheckSettings;
import dev.onex.chunk.JavaLevel;
import dev.onex.engine.BuildResources;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.Progress;
import dev.onex.engine.Timing;
import dev.onex.gate.Thresholds;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Project.ArtifactId;
import dev.onex.report.CheckReport.Project.GroupId;
import dev.onex.report.ReportTargets;
import dev.onex.report.RunEnvironment;
import dev.onex.rule.RuleConfiguration;
import dev.onex.rules.BuiltInRules;
import dev.onex.source.PathFilter;
import dev.onex.source.SourceRoots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that checks one batch after the other in one JVM and prints the heap in use after each,
 * in megabytes: what the goal does, without Maven around it, whose own memory would count as well.
 */
final class SteadyMemory {

  private static final double MEGABYTE = 1 << 20;
  private static final long BUDGET = 200 << 20;
  private static final long CHUNK = 1 << 20;

  private final Path project;
  private final BuildResources resources = BuildResources.of(2, BUDGET);

  private SteadyMemory(Path project) {
    this.project = project;
  }

  /** Arguments: a directory, models per batch, the fewest batches, the least number of seconds. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    SteadyMemory program = new SteadyMemory(Path.of(arguments[0]));
    int models = Integer.parseInt(arguments[1]);
    int batches = Integer.parseInt(arguments[2]);
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[3]));
    long end = System.nanoTime() + time.toNanos();
    List<Double> heaps = new ArrayList<>();
    while (heaps.size() < batches || System.nanoTime() < end) {
      heaps.add(program.batch(models));
    }
    heaps.forEach(it -> System.out.println("heap " + it));
  }

  private double batch(int models) throws IOException, InterruptedException {
    SeedSources.write(project, 1, models);
    long findings =
        new CheckPipeline(settings(), context(), resources, List::of)
            .run(Progress.UNWATCHED)
            .run()
            .findings()
            .list()
            .size();
    if (findings != (long) models * SeedSources.FINDINGS_PER_MODEL) {
      throw new IllegalStateException(findings + " findings in " + models + " models");
    }
    Runtime runtime = Runtime.getRuntime();
    System.gc(); // what is left then is what a batch keeps
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }

  private CheckSettings settings() {
    Path target = project.resolve("target");
    return new CheckSettings(
        new SourceRoots(project, List.of(Projects.sources(project)), List.of(), target),
        new PathFilter(List.of(), List.of()),
        new EngineSettings(
            StandardCharsets.UTF_8,
            JavaLevel.newest(),
            CHUNK,
            true,
            LocalDate.EPOCH,
            Timing.SAMPLED),
        BuiltInRules.all(),
        RuleConfiguration.of(Map.of()),
        Thresholds.DEFAULT,
        new ReportTargets(target, List.of()),
        null);
  }

  private static CheckContext context() {
    return new CheckContext(
        new Project(new GroupId("bench"), new ArtifactId("batches"), "1"),
        "0",
        new RunEnvironment(Instant.now(), "", "", "", 1, 1, ""),
        Path.of(""),
        null,
        false);
  }
}
