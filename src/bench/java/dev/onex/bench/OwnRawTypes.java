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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What our rule finds with {@code scope=everywhere}.
 *
 * @param findings where it finds something
 * @param unresolved how many names of types nobody knew
 */
record OwnRawTypes(Set<RawTypePlace> findings, long unresolved) {

  private static final String RULE = "RawType";
  private static final long CHUNK = 1 << 20;
  private static final long BUDGET = 256 << 20;

  static OwnRawTypes of(Path root, List<Path> entries) throws InterruptedException {
    EngineSettings settings =
        new EngineSettings(
            StandardCharsets.UTF_8,
            JavaLevel.newest(),
            CHUNK,
            true,
            LocalDate.EPOCH,
            Timing.SAMPLED);
    RuleSetting everywhere = new RuleSetting(false, null, Map.of("scope", "everywhere"));
    RuleSet rules = RuleSet.of(BuiltInRules.all(), Map.of(RULE, everywhere));
    BuildResources resources =
        BuildResources.of(Runtime.getRuntime().availableProcessors(), BUDGET);
    SourceRoots roots = new SourceRoots(root, List.of(root), List.of(), root.resolve("target"));
    try (ClassPath classPath = new ClassPath(() -> entries, new JarMemory())) {
      RunResult run =
          new ParallelValidator(settings, rules, resources.pool(), resources.budget(), classPath)
              .validate(
                  new SourceScanner(roots, new PathFilter(List.of(), List.of()), true)
                      .scan()
                      .files());
      Set<RawTypePlace> findings = new TreeSet<>();
      run.findings().list().stream()
          .filter(it -> it.rule().equals(RULE))
          .forEach(it -> findings.add(new RawTypePlace(it.path(), it.location().line())));
      return new OwnRawTypes(findings, run.metrics().unresolvedTypes());
    }
  }
}
