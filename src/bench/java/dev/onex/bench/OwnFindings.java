package dev.onex.bench;

import dev.onex.chunk.JavaLevel;
import dev.onex.engine.BuildResources;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.ParallelValidator;
import dev.onex.engine.RunResult;
import dev.onex.engine.Timing;
import dev.onex.index.ClassPath;
import dev.onex.index.JarMemory;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.rules.BuiltInRules;
import dev.onex.source.PathFilter;
import dev.onex.source.SourceRoots;
import dev.onex.source.SourceScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Runs our rules on the sources of a library, generated ones included. */
final class OwnFindings {

  private static final long CHUNK = 1 << 20;
  private static final long BUDGET = 256 << 20;

  private OwnFindings() {}

  /** What our rules find with these settings; those that are not named have their defaults. */
  static RunResult of(Path root, List<Path> entries, Map<String, RuleSetting> rules)
      throws IOException, InterruptedException {
    EngineSettings settings =
        new EngineSettings(
            StandardCharsets.UTF_8,
            JavaLevel.newest(),
            CHUNK,
            true,
            LocalDate.EPOCH,
            Timing.SAMPLED);
    BuildResources resources =
        BuildResources.of(Runtime.getRuntime().availableProcessors(), BUDGET);
    SourceRoots roots = new SourceRoots(root, List.of(root), List.of(), root.resolve("target"));
    try (ClassPath classPath = new ClassPath(() -> entries, new JarMemory())) {
      RunResult run =
          new ParallelValidator(
                  settings,
                  RuleSet.of(BuiltInRules.all(), rules),
                  resources.pool(),
                  resources.budget(),
                  classPath)
              .validate(
                  new SourceScanner(roots, new PathFilter(List.of(), List.of()), true)
                      .scan()
                      .files());
      if (!run.isComplete()) {
        // What was not judged would count as what we do not find.
        throw new IOException(run.failedFiles() + " files could not be judged: " + root);
      }
      return run;
    }
  }
}
