package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Finding;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits that change how a source looks, and not what it says, keep the fingerprints of all findings
 * in the fixtures; and so a baseline outlives them.
 */
class FingerprintsSurviveEditsTest {

  /** Words that trigger rules, and what could end a declaration. */
  private static final String COMMENT =
      " /* Object List<?> catch (Exception e) { } } { \" ' return null; */ ";

  @TempDir private Path directory;

  private static Map<String, String> edits(Fixture fixture) {
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
    return flagged().flatMap(this::tests);
  }

  /** The engine's findings are about sources that no parser could edit. */
  private static Stream<Fixture> flagged() {
    return BuiltInRules.all().stream()
        .flatMap(it -> Fixture.of(it).stream())
        .filter(it -> it.isFlagged() && !it.isOfEngine());
  }

  private Stream<DynamicTest> tests(Fixture fixture) {
    return edits(fixture).entrySet().stream()
        .filter(it -> !it.getValue().equals(fixture.content()))
        .map(
            edit ->
                DynamicTest.dynamicTest(
                    fixture.rule() + "/" + fixture.file() + " " + edit.getKey(),
                    () -> {
                      assertThat(keys(findings(fixture, edit.getValue())))
                          .as(edit.getValue())
                          .isEqualTo(keys(findings(fixture, fixture.content())));
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
  void reasonsInEmptyCatchesLeaveOnlyTheBroadOnes() throws InterruptedException {
    Fixture fixture =
        flagged().filter(it -> it.rule().equals("SwallowedException")).findFirst().orElseThrow();
    String explained = new SourceEdits(fixture.content()).withReasons(" /* gone already */ ");
    List<Finding> broad =
        findings(fixture, fixture.content()).stream()
            .filter(
                it -> it.details().matches("(.*[.|])?(Exception|RuntimeException|Throwable|Error)"))
            .toList();
    assertThat(broad).hasSizeBetween(5, findings(fixture, fixture.content()).size() - 5);
    assertThat(keys(findings(fixture, explained))).isEqualTo(keys(broad));
  }

  private List<Finding> findings(Fixture fixture, String text) throws InterruptedException {
    return fixture.findings(fixture.run(), text, directory);
  }

  /** Fingerprints, and what goes into them, so that a difference says what it is. */
  private static List<String> keys(List<Finding> findings) {
    return findings.stream()
        .map(it -> it.rule() + " " + it.symbol() + " " + it.details() + " " + it.fingerprint())
        .sorted()
        .toList();
  }
}
