package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.rule.EngineRule;
import dev.onex.rule.RuleSet;
import dev.onex.rule.testkit.RuleFixture;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every finding that a fixture announces can be suppressed where it is announced. */
class SuppressedFixturesTest {

  private static final String FINDING = "// finding: ";

  /** Documentation in which a finding is announced for its next line. */
  private static final Pattern IN_DOCUMENTATION =
      Pattern.compile("(?m)^( */\\*\\*\\n(?: *\\*.*\\n)*)( *" + FINDING + ".*\\n)");

  @TestFactory
  Stream<DynamicTest> aMarkerAtEachFindingLeavesNoneAndIsNeverIdle() {
    return BuiltInRules.all().stream()
        .filter(it -> !isOfEngine(RuleSet.nameOf(it)))
        .flatMap(it -> BuiltInFixtures.of(it).stream())
        .filter(RuleFixture::isFlagged)
        .map(it -> DynamicTest.dynamicTest(name(it) + " " + it.file(), () -> suppressed(it)));
  }

  /** Markers that suppress nothing would be findings of the engine. */
  private static void suppressed(RuleFixture fixture) {
    String marker = "// onex-ok: " + name(fixture) + " this shows what the rule flags";
    String marked =
        IN_DOCUMENTATION
            .matcher(fixture.content())
            .replaceAll("$2$1")
            .replaceAll(FINDING + ".*", marker);
    assertThat(fixture.findings(marked)).as(marked).isEmpty();
  }

  private static String name(RuleFixture fixture) {
    return RuleSet.nameOf(fixture.rule());
  }

  private static boolean isOfEngine(String rule) {
    return Arrays.stream(EngineRule.values()).anyMatch(it -> it.ruleName().equals(rule));
  }
}
