package dev.onex.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Finding;
import dev.onex.outline.OutlineScanner;
import dev.onex.outline.OutlineScanner.Scan;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceText;
import dev.onex.suppression.Suppressions.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which findings markers suppress, and when they are stale. */
class SuppressionsTest {

  private static final String OK = "// onex-ok: RawType ";

  /** The lines of the suppressed findings, and those of the open ones. */
  private static List<List<Integer>> lines(Outcome outcome) {
    return List.of(
        outcome.suppressed().stream().map(it -> it.finding().location().line()).toList(),
        outcome.open().stream().map(it -> it.location().line()).toList());
  }

  private static Finding raw(int line, int column) {
    return MarkedFile.finding("RawType", line, column);
  }

  @Test
  void aFileWithoutMarkersIsNotReadAgain() {
    assertThat(all("class A { String b = \"// onex-ok\"; } // one-ok")).isSameAs(Suppressions.NONE);
    assertThat(all("class A { String b; } // onex-ok")).isNotSameAs(Suppressions.NONE);
  }

  private static Suppressions all(String source) {
    RuleSet rules = RuleSet.of(List.of(), Map.of());
    Scan scan = new OutlineScanner(rules.words()).scan(SourceText.of(source));
    return Suppressions.of(
        scan.text(), scan.outline().orElseThrow(), rules, LocalDate.of(2026, 11, 25));
  }

  @Test
  void aMarkerBesideCodeSuppressesItsRuleOnItsLine() {
    MarkedFile file = new MarkedFile("class A {\n List a; " + OK + "it is untyped\n List b;\n}");
    assertThat(lines(file.apply(raw(2, 2), raw(3, 2)))).containsExactly(List.of(2), List.of(3));
    Outcome other = file.apply(raw(2, 2), MarkedFile.finding("StringId", 2, 7));
    assertThat(other.open()).extracting(Finding::rule).containsExactly("StringId");
  }

  @Test
  void aMarkerAboveADeclarationSuppressesFromThereToItsLastCharacter() {
    MarkedFile file =
        new MarkedFile("class A { List a;\n" + OK + "it is untyped\n List b,\n c; List d;\n}");
    assertThat(lines(file.apply(raw(1, 11), raw(3, 2), raw(4, 3), raw(4, 4))))
        .containsExactly(List.of(3, 4), List.of(1, 4));
  }

  @Test
  void aMarkerSuppressesInCommentsBetweenItAndItsCodeAndBesideIt() {
    String declaration =
        "class A {\n// a\n" + OK + "it is untyped\n// b\nList c; // d\n// e\nint f;\n}";
    assertThat(
            lines(
                new MarkedFile(declaration)
                    .apply(raw(2, 4), raw(4, 4), raw(5, 1), raw(5, 12), raw(6, 4))))
        .containsExactly(List.of(4, 5, 5), List.of(2, 6));
    String statement =
        "class A { void f() {\n// a\n" + OK + "it is untyped\n// b\nc(); // d\n// e\n}}";
    assertThat(lines(new MarkedFile(statement).apply(raw(2, 4), raw(4, 4), raw(5, 9), raw(6, 4))))
        .containsExactly(List.of(4, 5), List.of(2, 6));
  }

  @Test
  void aMarkerForTheFileSuppressesEverywhere() {
    MarkedFile file =
        new MarkedFile("// onex-file-ok: RawType it is untyped\npackage a;\nclass A { List a; }");
    assertThat(lines(file.apply(raw(3, 1), raw(3, 11)))).containsExactly(List.of(3, 3), List.of());
  }

  @Test
  void theNarrowestMarkerGivesTheReasonAndNoneOfThemIsStale() {
    String source =
        "// onex-file-ok: RawType reason of the file\npackage a;\n"
            + OK
            + "reason of the class\nclass A {\n"
            + OK
            + "reason of the field\nList a;\nList b;\nList c; "
            + OK
            + "reason of the line\n}\nclass B { List d; }";
    Outcome outcome = new MarkedFile(source).apply(raw(6, 1), raw(7, 1), raw(8, 1), raw(10, 11));
    assertThat(outcome.suppressed())
        .extracting(SuppressedFinding::reason)
        .containsExactly(
            "reason of the field",
            "reason of the class",
            "reason of the line",
            "reason of the file");
    assertThat(outcome.objections()).isEmpty();
  }

  @Test
  void suppressedFindingsKeepTheirFingerprintsAndSoDoTheOthers() {
    String source = "class A {\nList a;%s\nList b;\n}";
    List<Finding> before = new MarkedFile(source.formatted("")).apply(raw(2, 1), raw(3, 1)).open();
    Outcome after =
        new MarkedFile(source.formatted(OK + "it is untyped")).apply(raw(2, 1), raw(3, 1));
    assertThat(after.suppressed().get(0).finding()).isEqualTo(before.get(0));
    assertThat(after.open()).containsExactly(before.get(1));
    assertThat(before.get(0).fingerprint()).isNotEqualTo(before.get(1).fingerprint());
  }

  @Test
  void aMarkerHoldsOnItsLastDayAndExpiresAfterIt() {
    String source = "class A {\nList a; " + OK + "it is untyped until=%s\n}";
    assertThat(lines(new MarkedFile(source.formatted("2026-11-25")).apply(raw(2, 1))))
        .containsExactly(List.of(2), List.of());
    MarkedFile late = new MarkedFile(source.formatted("2026-11-24"));
    assertThat(lines(late.apply(raw(2, 1)))).containsExactly(List.of(), List.of(2));
    String expired =
        "EXPIRED 2:9 this marker held until 2026-11-24, so it suppresses nothing any more; mend what"
            + " it hides, or say why it may stay longer, and give another date";
    assertThat(late.objections(raw(2, 1))).containsExactly(expired);
    assertThat(late.objections()).containsExactly(expired);
    assertThat(late.suppressions().apply(List.of(), false).objections()).hasSize(1);
  }

  @Test
  void aMarkerThatMatchesNothingIsStale() {
    MarkedFile file = new MarkedFile("class A {\nList a; " + OK + "it is untyped\n}");
    assertThat(file.objections())
        .containsExactly(
            "IDLE 2:9 nothing here offends RawType, so this marker would only hide what comes later;"
                + " take it away");
    assertThat(file.objections(raw(1, 1))).hasSize(1);
    assertThat(file.objections(raw(2, 1))).isEmpty();
  }

  @Test
  void aRuleThatMatchesNothingIsStaleThoughAnotherOfItsMarkerMatches() {
    MarkedFile file =
        new MarkedFile(
            "class A {\nList a; // onex-ok: StringId, RawType, ObjectTyped it is untyped\n}");
    assertThat(file.objections(MarkedFile.finding("RawType", 2, 1)))
        .containsExactly(
            "IDLE 2:9 nothing here offends StringId or ObjectTyped, so this marker would only hide"
                + " what comes later; take StringId and ObjectTyped out of it");
  }

  @Test
  void nothingIsStaleInAFileThatWasNotCheckedToTheEnd() {
    Suppressions markers =
        new MarkedFile("class A {\nList a; " + OK + "it is untyped\nint b; // onex-ok\n}")
            .suppressions();
    assertThat(markers.apply(List.of(), false).objections())
        .extracting(Objection::kind)
        .containsExactly(Objection.Kind.BAD);
  }

  @Test
  void aMarkerForARuleThatIsOffIsNotStale() {
    assertThat(
            new MarkedFile("class A {\nList a; // onex-ok: BroadCatch it is untyped\n}")
                .objections())
        .isEmpty();
    assertThat(
            new MarkedFile("class A {\nList a; // onex-ok: BroadCatch, RawType it is untyped\n}")
                .objections())
        .isEmpty();
  }

  @Test
  void objectionsSayWhatTheyAreAbout() {
    Outcome outcome =
        new MarkedFile("class A {\n  // onex-ok:  RawType  it is   untyped\n  List a;\n}").apply();
    assertThat(outcome.objections())
        .singleElement()
        .satisfies(it -> assertThat(it.declaration()).isEqualTo(1))
        .satisfies(it -> assertThat(it.details()).isEqualTo("onex-ok: RawType it is untyped"));
  }

  @Test
  void placesAreThoseOfTheFileThoughItHasUnicodeEscapes() {
    String escaped = "class A { \\u004cist a; List b; // onex-ok: RawType it is untyped\n}";
    assertThat(new MarkedFile(escaped).objections())
        .singleElement()
        .asString()
        .startsWith("IDLE 1:32 ");
  }
}
