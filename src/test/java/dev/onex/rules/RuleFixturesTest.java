package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.finding.Finding;
import dev.onex.rule.EngineRule;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.rule.Scope;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every rule over its fixtures: each marker {@code // finding: message} announces a finding on
 * the next line that is not a marker, and there are no others, however the work is done.
 */
class RuleFixturesTest {

  private static final Path FIXTURES = Path.of("src/test/resources/rules");
  private static final String FINDING = "// finding: ";
  private static final String OPTION = "// option: ";

  @TempDir private Path directory;

  /** A finding as far as a fixture announces it. */
  private record Announced(int line, String message) {}

  @TestFactory
  Stream<DynamicNode> everyRuleFindsWhatItsFixturesAnnounce() {
    return BuiltInRules.all().stream().map(this::fixturesOf);
  }

  private DynamicNode fixturesOf(Rule rule) {
    String name = RuleSet.nameOf(rule);
    List<Path> files = filesIn(FIXTURES.resolve(name));
    assertThat(files)
        .extracting(it -> it.getFileName().toString())
        .as("fixtures of " + name)
        .contains("Flagged.java", "Allowed.java");
    return DynamicContainer.dynamicContainer(name, files.stream().map(it -> fixture(name, it)));
  }

  private DynamicNode fixture(String rule, Path fixture) {
    String content = read(fixture);
    String file = fixture.getFileName().toString();
    TestRun run = runOf(rule, content);
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(
        DynamicTest.dynamicTest(
            "as it is",
            () -> {
              List<Announced> found =
                  findings(run, rule, file, content).stream()
                      .map(it -> new Announced(it.location().line(), it.message()))
                      .toList();
              assertThat(found).containsExactlyInAnyOrderElementsOf(announced(content));
              assertThat(found.isEmpty()).isEqualTo(file.startsWith("Allowed"));
            }));
    variants(run)
        .forEach(
            (label, variant) ->
                tests.add(
                    DynamicTest.dynamicTest(
                        label,
                        () ->
                            assertThat(findings(variant, rule, file, content))
                                .isEqualTo(findings(run, rule, file, content)))));
    tests.add(
        DynamicTest.dynamicTest(
            "with CR LF",
            () ->
                assertThat(findings(run, rule, file, content.replace("\n", "\r\n")))
                    .isEqualTo(findings(run, rule, file, content))));
    return DynamicContainer.dynamicContainer(file, tests);
  }

  private static Map<String, TestRun> variants(TestRun run) {
    Map<String, TestRun> variants = new LinkedHashMap<>();
    variants.put("whole", run.whole());
    variants.put("in chunks of 1 byte", run.chunkBytes(1));
    variants.put("in chunks of 1 KB", run.chunkBytes(1024));
    variants.put("with one worker", run.threads(1));
    variants.put("with eight workers", run.threads(8));
    variants.put("without triggers", run.withoutTriggers());
    variants.put("without triggers in chunks of 1 byte", run.withoutTriggers().chunkBytes(1));
    return variants;
  }

  /** The rule of the fixture and the engine's; for those, all rules, since they need company. */
  private static TestRun runOf(String rule, String content) {
    boolean ofEngine = Stream.of(EngineRule.values()).anyMatch(it -> it.ruleName().equals(rule));
    List<Rule> rules =
        BuiltInRules.all().stream()
            .filter(
                it ->
                    ofEngine
                        || RuleSet.nameOf(it).equals(rule)
                        || RuleSet.infoOf(it).scope() == Scope.ENGINE)
            .toList();
    return TestRun.ofAllRules().rules(rules).settings(Map.of(rule, setting(content)));
  }

  private static RuleSetting setting(String content) {
    Map<String, String> options = new LinkedHashMap<>();
    content
        .lines()
        .takeWhile(it -> it.startsWith(OPTION))
        .map(it -> it.substring(OPTION.length()).split("=", 2))
        .forEach(it -> options.put(it[0].strip(), it[1].strip()));
    return new RuleSetting(false, null, options);
  }

  private List<Finding> findings(TestRun run, String rule, String file, String content)
      throws InterruptedException {
    SourceFile source = TestRun.write(directory, "src/main/java/" + file, content);
    return run.check(List.of(source)).findings().list().stream()
        .filter(it -> it.rule().equals(rule) || isOfEngine(it))
        .toList();
  }

  /** Findings of the engine always count: they mean that something was not checked. */
  private static boolean isOfEngine(Finding finding) {
    return Stream.of(EngineRule.values()).anyMatch(it -> it.ruleName().equals(finding.rule()));
  }

  private static List<Announced> announced(String content) {
    List<Announced> announced = new ArrayList<>();
    List<String> lines = content.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith(FINDING)) {
        int below = i;
        while (lines.get(below).strip().startsWith(FINDING)) {
          below++;
        }
        announced.add(new Announced(below + 1, line.substring(FINDING.length())));
      }
    }
    return announced;
  }

  private static List<Path> filesIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError("a rule has no fixtures: " + directory, e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + file, e);
    }
  }
}
