package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.chunk.JavaLevel;
import dev.onex.finding.Severity;
import dev.onex.rule.ModelSettings;
import dev.onex.rule.RuleConfiguration;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.rules.BuiltInRules;
import dev.onex.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of test roots may be judged by other settings than the rest. */
class TestRootsTest {

  private static final String OFFENDS =
      """
      class A {

        void print() {
          System.out.println(1);
        }

        void swallow() {
          try {
            print();
          } catch (Exception e) {
          }
        }
      }
      """;

  private static final String BROKEN = "class B {\n  int = ;\n}\n";

  @TempDir private Path directory;

  private List<SourceFile> sources() {
    return List.of(
        TestRun.write(directory, "main/A.java", OFFENDS),
        test("test/A.java", OFFENDS),
        TestRun.write(directory, "main/B.java", BROKEN),
        test("test/B.java", BROKEN));
  }

  private SourceFile test(String path, String content) {
    SourceFile it = TestRun.write(directory, path, content);
    return new SourceFile(it.path(), it.absolute(), it.bytes(), true);
  }

  private List<String> findings(
      Map<String, RuleSetting> rules, Map<String, RuleSetting> testRules, EngineSettings engine)
      throws InterruptedException {
    RuleSet set =
        RuleSet.of(
            BuiltInRules.all(), new RuleConfiguration(rules, testRules, ModelSettings.DEFAULT));
    MemoryBudget budget = new MemoryBudget(1 << 26, 1 << 26);
    return new ParallelValidator(engine, set, new WorkerPool(2), budget)
        .validate(sources()).findings().list().stream()
            .map(it -> it.path() + " " + it.rule() + " " + it.severity().label())
            .toList();
  }

  private static EngineSettings engine(long chunkBytes, boolean whole, boolean ignoreTriggers) {
    return new EngineSettings(
        StandardCharsets.UTF_8,
        JavaLevel.newest(),
        chunkBytes,
        true,
        TestRun.TODAY,
        Timing.SAMPLED,
        whole,
        ignoreTriggers);
  }

  @Test
  void eachFileIsJudgedByTheSettingsForItsRootHoweverItIsCut() throws Exception {
    RuleSetting warning = new RuleSetting(false, Severity.WARNING, Map.of());
    Map<String, RuleSetting> rules = Map.of("SwallowedException", RuleSetting.OFF);
    Map<String, RuleSetting> testRules =
        Map.of(
            "ConsoleOutput",
            RuleSetting.OFF,
            "SwallowedException",
            warning,
            "UnparsableSource",
            warning);
    String[] expected = {
      "main/A.java ConsoleOutput warning",
      "main/B.java UnparsableSource critical",
      "test/A.java SwallowedException warning",
      "test/B.java UnparsableSource warning"
    };

    assertThat(findings(rules, testRules, engine(1 << 20, false, false))).containsExactly(expected);
    assertThat(findings(rules, testRules, engine(1, false, false))).containsExactly(expected);
    assertThat(findings(rules, testRules, engine(1 << 20, true, false))).containsExactly(expected);
    assertThat(findings(rules, testRules, engine(1 << 20, false, true))).containsExactly(expected);
  }

  @Test
  void withoutSettingsOfTheirOwnTestsAreJudgedLikeTheRest() throws Exception {
    Map<String, RuleSetting> rules = Map.of("SwallowedException", RuleSetting.OFF);

    assertThat(findings(rules, rules, engine(1 << 20, false, false)))
        .containsExactly(
            "main/A.java ConsoleOutput warning",
            "main/B.java UnparsableSource critical",
            "test/A.java ConsoleOutput warning",
            "test/B.java UnparsableSource critical");
  }
}
