package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

  private static final String FINDING = "// finding: ";

  /** Documentation in which a finding is announced for its next line. */
  private static final Pattern IN_DOCUMENTATION =
      Pattern.compile("(?m)^( */\\*\\*\\n(?: *\\*.*\\n)*)( *" + FINDING + ".*\\n)");

  @TempDir private Path directory;

  /** A finding as far as a fixture announces it. */
  private record Announced(int line, String message) {}

  @TestFactory
  Stream<DynamicNode> everyRuleFindsWhatItsFixturesAnnounce() {
    return BuiltInRules.all().stream().map(this::fixturesOf);
  }

  private DynamicNode fixturesOf(Rule rule) {
    String name = RuleSet.nameOf(rule);
    List<Fixture> fixtures = Fixture.of(rule);
    assertThat(fixtures)
        .extracting(Fixture::file)
        .as("fixtures of " + name)
        .contains("Flagged.java", "Allowed.java");
    return DynamicContainer.dynamicContainer(name, fixtures.stream().map(this::tests));
  }

  private DynamicNode tests(Fixture fixture) {
    TestRun run = fixture.run();
    String content = fixture.content();
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(
        DynamicTest.dynamicTest(
            "as it is",
            () -> {
              List<Announced> found =
                  fixture.findings(run, content, directory).stream()
                      .map(it -> new Announced(it.location().line(), it.message()))
                      .toList();
              assertThat(found).containsExactlyInAnyOrderElementsOf(announced(content));
              assertThat(found.isEmpty()).isEqualTo(!fixture.isFlagged());
            }));
    variants(run)
        .forEach(
            (label, variant) ->
                tests.add(
                    DynamicTest.dynamicTest(
                        label,
                        () ->
                            assertThat(fixture.findings(variant, content, directory))
                                .isEqualTo(fixture.findings(run, content, directory)))));
    tests.add(
        DynamicTest.dynamicTest(
            "with CR LF",
            () ->
                assertThat(fixture.findings(run, content.replace("\n", "\r\n"), directory))
                    .isEqualTo(fixture.findings(run, content, directory))));
    if (fixture.isFlagged() && !fixture.isOfEngine()) {
      String marker = "onex-ok: " + fixture.rule() + " this shows what the rule flags";
      String marked =
          IN_DOCUMENTATION
              .matcher(content)
              .replaceAll("$2$1")
              .replaceAll(FINDING + ".*", "// " + marker);
      tests.add(DynamicTest.dynamicTest("suppressed", () -> suppressed(fixture, marked)));
    }
    return DynamicContainer.dynamicContainer(fixture.file(), tests);
  }

  /** All findings are suppressed, no marker is idle, and none suppresses another rule. */
  private void suppressed(Fixture fixture, String marked) throws InterruptedException {
    assertThat(fixture.findings(fixture.run(), marked, directory)).as(marked).isEmpty();
    assertThat(fixture.suppressed(marked, directory))
        .hasSameSizeAs(announced(fixture.content()))
        .allMatch(it -> it.finding().rule().equals(fixture.rule()));
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
}
