package dev.onex.rule.testkit;

import dev.onex.engine.MemoryBudget;
import dev.onex.engine.ParallelValidator;
import dev.onex.engine.WorkerPool;
import dev.onex.finding.Finding;
import dev.onex.index.ClassPath;
import dev.onex.rule.EngineRule;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.rule.Scope;
import dev.onex.rules.BuiltInRules;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Runs one rule over one source.
 *
 * @param rule the rule
 * @param setting its setting
 * @param variant how the work is done
 */
record FixtureRun(Rule rule, RuleSetting setting, Variant variant) {

  private static final long BUDGET = 256 << 20;

  /** What the rule and the engine find in a text in a file of that name. */
  List<Finding> findings(String file, String text) {
    try {
      Path directory = Files.createTempDirectory("onex-fixture");
      Path source = directory.resolve(file);
      try {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Files.write(source, bytes);
        return findings(new SourceFile("src/main/java/" + file, source, bytes.length, false));
      } finally {
        Files.deleteIfExists(source);
        Files.deleteIfExists(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a fixture needs a temporary file", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private List<Finding> findings(SourceFile source) throws InterruptedException {
    String name = RuleSet.nameOf(rule);
    return new ParallelValidator(
            variant.engine(),
            RuleSet.of(company(), Map.of(name, setting)),
            new WorkerPool(variant.threads()),
            new MemoryBudget(BUDGET, BUDGET),
            ClassPath.empty())
        .validate(List.of(source)).findings().list().stream()
            .filter(it -> it.rule().equals(name) || isOfEngine(it.rule()))
            .toList();
  }

  /** The rule and the engine's; for those, all rules, since nothing is parsed for them alone. */
  private List<Rule> company() {
    List<Rule> ours = BuiltInRules.all();
    if (isOfEngine(RuleSet.nameOf(rule))) {
      return ours;
    }
    List<Rule> rules = new ArrayList<>(List.of(rule));
    ours.stream().filter(it -> RuleSet.infoOf(it).scope() == Scope.ENGINE).forEach(rules::add);
    return rules;
  }

  private static boolean isOfEngine(String rule) {
    return Arrays.stream(EngineRule.values()).anyMatch(it -> it.ruleName().equals(rule));
  }
}
