package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Finding;
import dev.onex.rule.RuleSet;
import dev.onex.rule.Scope;
import dev.onex.rule.testkit.RuleFixture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Edits that change how a source looks, and not what it says, keep the fingerprints of all findings
 * in the fixtures; and so a baseline outlives them.
 */
class FingerprintsSurviveEditsTest {

  /** Words that trigger rules, and what could end a declaration. */
  private static final String COMMENT =
      " /* Object List<?> catch (Exception e) { } } { \" ' return null; */ ";

  private static Map<String, String> edits(RuleFixture fixture) {
    SourceEdits edits = new SourceEdits(fixture.content());
    Map<String, String> edited = new LinkedHashMap<>();
    edited.put("with one blank between tokens", edits.spaced(" "));
    edited.put("with every token on a line of its own", edits.spaced("\n\n\t"));
    edited.put("without white space", edits.collapsed());
    edited.put("with comments everywhere", edits.commented(COMMENT));
    edited.put("with other names of locals", edits.withRenamedLocals());
    edited.put("with members the other way round", edits.withReversedMembers());
    return edited;
  }

  @TestFactory
  Stream<DynamicTest> editsKeepFingerprints() {
    return flagged().flatMap(FingerprintsSurviveEditsTest::tests);
  }

  /** The engine's findings are about sources that no parser could edit. */
  private static Stream<RuleFixture> flagged() {
    return BuiltInRules.all().stream()
        .flatMap(it -> BuiltInFixtures.of(it).stream())
        .filter(it -> it.isFlagged() && RuleSet.infoOf(it.rule()).scope() != Scope.ENGINE);
  }

  private static Stream<DynamicTest> tests(RuleFixture fixture) {
    return edits(fixture).entrySet().stream()
        .filter(it -> !it.getValue().equals(fixture.content()))
        .map(
            edit ->
                DynamicTest.dynamicTest(
                    RuleSet.nameOf(fixture.rule()) + "/" + fixture.file() + " " + edit.getKey(),
                    () -> {
                      assertThat(keys(fixture.findings(edit.getValue())))
                          .as(edit.getValue())
                          .isEqualTo(keys(fixture.findings(fixture.content())));
                    }));
  }

  /** So that none of the edits is in vain, though not every fixture has locals. */
  @Test
  void everyEditChangesFixtures() {
    Map<String, Integer> changed = new LinkedHashMap<>();
    flagged()
        .forEach(
            fixture ->
                edits(fixture)
                    .forEach(
                        (edit, text) ->
                            changed.merge(
                                edit, text.equals(fixture.content()) ? 0 : 1, Integer::sum)));
    assertThat(changed).hasSize(6);
    assertThat(changed.values()).allMatch(it -> it >= 8);
  }

  /** In an empty catch a comment can be the reason why it is empty, so there it counts. */
  @Test
  void reasonsInEmptyCatchesLeaveOnlyTheBroadOnes() {
    RuleFixture fixture =
        flagged().filter(it -> it.rule() instanceof SwallowedException).findFirst().orElseThrow();
    String explained = new SourceEdits(fixture.content()).withReasons(" /* gone already */ ");
    List<Finding> broad =
        fixture.findings(fixture.content()).stream()
            .filter(
                it -> it.details().matches("(.*[.|])?(Exception|RuntimeException|Throwable|Error)"))
            .toList();
    assertThat(broad).hasSizeBetween(5, fixture.findings(fixture.content()).size() - 5);
    assertThat(keys(fixture.findings(explained))).isEqualTo(keys(broad));
  }

  /** Fingerprints, and what goes into them, so that a difference says what it is. */
  private static List<String> keys(List<Finding> findings) {
    return findings.stream()
        .map(it -> it.rule() + " " + it.symbol() + " " + it.details() + " " + it.fingerprint())
        .sorted()
        .toList();
  }
}
