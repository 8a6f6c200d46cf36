package dev.onex.rules;

import dev.onex.TestRun;
import dev.onex.finding.Finding;
import dev.onex.rule.EngineRule;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.rule.Scope;
import dev.onex.source.SourceFile;
import dev.onex.suppression.SuppressedFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A source that shows what a rule flags or leaves alone. It may start with lines {@code // option:
 * name=value}.
 *
 * @param rule the rule's name
 * @param file the name of its file
 * @param content the source
 */
record Fixture(String rule, String file, String content) {

  private static final Path FIXTURES = Path.of("src/test/resources/rules");
  private static final String OPTION = "// option: ";

  /** The fixtures of a rule, by name of file. */
  static List<Fixture> of(Rule rule) {
    String name = RuleSet.nameOf(rule);
    try (Stream<Path> files = Files.list(FIXTURES.resolve(name))) {
      return files
          .filter(it -> it.toString().endsWith(".java"))
          .sorted()
          .map(it -> new Fixture(name, it.getFileName().toString(), read(it)))
          .toList();
    } catch (IOException e) {
      throw new AssertionError("a rule has no fixtures: " + name, e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + file, e);
    }
  }

  /** Whether the rule finds something in it. */
  boolean isFlagged() {
    return file.startsWith("Flagged");
  }

  /** Whether its rule is the engine's. */
  boolean isOfEngine() {
    return isOfEngine(rule);
  }

  private static boolean isOfEngine(String rule) {
    return Stream.of(EngineRule.values()).anyMatch(it -> it.ruleName().equals(rule));
  }

  /** A run of its rule and the engine's; for those, of all rules, since they need company. */
  TestRun run() {
    List<Rule> rules =
        BuiltInRules.all().stream()
            .filter(
                it ->
                    isOfEngine()
                        || RuleSet.nameOf(it).equals(rule)
                        || RuleSet.infoOf(it).scope() == Scope.ENGINE)
            .toList();
    return TestRun.ofAllRules().rules(rules).settings(Map.of(rule, setting()));
  }

  private RuleSetting setting() {
    Map<String, String> options = new LinkedHashMap<>();
    content
        .lines()
        .takeWhile(it -> it.startsWith(OPTION))
        .map(it -> it.substring(OPTION.length()).split("=", 2))
        .forEach(it -> options.put(it[0].strip(), it[1].strip()));
    return new RuleSetting(false, null, options);
  }

  /** What is suppressed in some text in its place. */
  List<SuppressedFinding> suppressed(String text, Path directory) throws InterruptedException {
    SourceFile source = TestRun.write(directory, "src/main/java/" + file, text);
    return run().check(List.of(source)).suppressed();
  }

  /**
   * What its rule finds in some text in its place. Findings of the engine always count: they mean
   * that something was not checked.
   */
  List<Finding> findings(TestRun run, String text, Path directory) throws InterruptedException {
    SourceFile source = TestRun.write(directory, "src/main/java/" + file, text);
    return run.check(List.of(source)).findings().list().stream()
        .filter(it -> it.rule().equals(rule) || isOfEngine(it.rule()))
        .toList();
  }
}
