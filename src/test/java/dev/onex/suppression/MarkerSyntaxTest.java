package dev.onex.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.suppression.Suppressions.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What markers may say, and what is said of those that are bad. */
class MarkerSyntaxTest {

  private static final String NO_REASON =
      "this marker gives no reason, so it suppresses nothing; say after the rule why the code may"
          + " stay as it is, in at least 8 letters";

  private static final String NO_RULE =
      "this marker names no rule, so it suppresses nothing; write // onex-ok: RawType and the"
          + " reason, with the name of the rule that may be offended here";

  private static final String BLANKET =
      "a marker for everything would hide what nobody has seen yet, so it suppresses nothing; name"
          + " the rules that may be offended here";

  /** What is wrong with a comment beside the only field of a class, where two rules object. */
  private static List<String> problems(String comment) {
    Outcome outcome =
        new MarkedFile("class A {\n  List a; " + comment + "\n}")
            .apply(MarkedFile.finding("RawType", 2, 3), MarkedFile.finding("ObjectTyped", 2, 3));
    List<String> messages = outcome.objections().stream().map(Objection::message).toList();
    if (!messages.isEmpty()) {
      assertThat(outcome.suppressed()).as(comment).isEmpty();
      assertThat(outcome.open()).as(comment).hasSize(2);
      assertThat(outcome.objections())
          .allSatisfy(it -> assertThat(it.kind()).isEqualTo(Objection.Kind.BAD));
    }
    return messages;
  }

  private static SuppressedFinding suppressed(String comment) {
    Outcome outcome =
        new MarkedFile("class A {\n  List a; " + comment + "\n}")
            .apply(MarkedFile.finding("RawType", 2, 3));
    assertThat(outcome.objections()).as(comment).isEmpty();
    assertThat(outcome.suppressed()).as(comment).hasSize(1);
    return outcome.suppressed().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// onex-ok: RawType the wire format is untyped",
        "//onex-ok:RawType the wire format is untyped",
        "//\tonex-ok:  RawType   the wire\tformat is untyped  ",
        "/* onex-ok: RawType the wire format is untyped */",
        "/* onex-ok: RawType\n   * the wire format\n   * is untyped\n   */",
        "// onex-ok: RawType: the wire format is untyped",
        "// onex-ok: RawType - the wire format is untyped",
        "// onex-ok: RawType — the wire format is untyped"
      })
  void aMarkerNamesARuleAndGivesAReason(String comment) {
    assertThat(suppressed(comment).reason()).isEqualTo("the wire format is untyped");
    assertThat(suppressed(comment).until()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// onex-ok: RawType the wire format is untyped until=2027-01-31",
        "// onex-ok: RawType the wire format is untyped [until=2027-01-31]",
        "// onex-ok: RawType until=2027-01-31 the wire format is untyped",
        "// onex-ok: RawType [until=2027-01-31]: the wire format is untyped"
      })
  void aMarkerMayEndOnADay(String comment) {
    assertThat(suppressed(comment).reason()).isEqualTo("the wire format is untyped");
    assertThat(suppressed(comment).until()).isEqualTo(LocalDate.of(2027, 1, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// onex-ok: RawType, ObjectTyped the wire format is untyped",
        "// onex-ok: ObjectTyped,RawType the wire format is untyped",
        "// onex-ok: RawType , ObjectTyped : the wire format is untyped",
        "// onex-ok: RawType, ObjectTyped, RawType the wire format is untyped"
      })
  void aMarkerMayNameSeveralRules(String comment) {
    assertThat(problems(comment)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// onex-ok: RawType",
        "// onex-ok: RawType because",
        "// onex-ok: RawType 123 456 789 - 10",
        "// onex-ok: RawType, ObjectTyped a b c d",
        "// onex-ok: RawType until=2027-01-31"
      })
  void aMarkerWithoutReasonIsBad(String comment) {
    assertThat(problems(comment)).containsExactly(NO_REASON);
  }

  @Test
  void eightLettersOfAnyScriptAreAReason() {
    assertThat(suppressed("// onex-ok: RawType größerer1").reason()).isEqualTo("größerer1");
    assertThat(suppressed("// onex-ok: RawType abcd efgh").reason()).isEqualTo("abcd efgh");
    assertThat(problems("// onex-ok: RawType abcd efg")).containsExactly(NO_REASON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// onex-ok",
        "// onex-ok:",
        "// onex-ok RawType the wire format is untyped",
        "// onex-ok: \"RawType\" the wire format is untyped",
        "// onex-file-ok"
      })
  void aMarkerWithoutRuleIsBad(String comment) {
    assertThat(problems(comment)).containsExactly(NO_RULE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "ALL", "*", "RawType, all", "Any", "everything"})
  void aBlanketIsBad(String rules) {
    assertThat(problems("// onex-ok: " + rules + " the wire format is untyped"))
        .containsExactly(BLANKET);
  }

  @ParameterizedTest
  @CsvSource({
    "RawTypes, '; did you mean RawType?'",
    "rawtype, '; did you mean RawType?'",
    "BroadCatsh, '; did you mean BroadCatch?'",
    "legacy, ''",
    "UnparsableSources, ''"
  })
  void anUnknownRuleIsBadAndTheNearestIsNamed(String rule, String question) {
    assertThat(problems("// onex-ok: RawType, " + rule + " the wire format is untyped"))
        .containsExactly(
            "there is no rule " + rule + ", so this marker suppresses nothing" + question);
  }

  @Test
  void aRuleAboutTheCheckItselfIsBad() {
    assertThat(problems("// onex-ok: UnparsableSource the parser has a limit here"))
        .containsExactly(
            "UnparsableSource is about the check itself, so no marker suppresses it; mend what it"
                + " reports, and take the marker away");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2027-02-30", "2027-1-31", "31.1.2027", ""})
  void aDateThatIsNoneIsBad(String date) {
    assertThat(problems("// onex-ok: RawType the wire format is untyped until=" + date))
        .containsExactly(
            "until="
                + date
                + " is no date, so this marker suppresses nothing; write it as until=2027-01-31");
  }

  @Test
  void twoDatesAreBad() {
    assertThat(problems("// onex-ok: RawType it is untyped until=2027-01-31 until=2028-01-31"))
        .containsExactly(
            "two dates contradict each other, so this marker suppresses nothing; keep one until=");
  }

  @ParameterizedTest
  @CsvSource({"onex-okay, onex-ok", "onex-OK, onex-ok", "onex-file-okay, onex-file-ok"})
  void aMisspelledMarkerIsBad(String word, String meant) {
    assertThat(problems("// " + word + ": RawType the wire format is untyped"))
        .containsExactly(
            word + " is no marker, so it suppresses nothing; did you mean " + meant + "?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// see onex-ok: RawType",
        "// onex-maven-plugin checks this",
        "// the onex-file-ok of this file",
        "/* * onex-baseline.json */"
      })
  void aCommentAboutSomethingElseIsNoMarker(String comment) {
    Outcome outcome =
        new MarkedFile("class A {\n  List a; " + comment + "\n}")
            .apply(MarkedFile.finding("RawType", 2, 3));
    assertThat(outcome.objections()).isEmpty();
    assertThat(outcome.open()).hasSize(1);
  }

  @Test
  void aMarkerForTheFileStandsAboveItsPackageLine() {
    String marker = "// onex-file-ok: StringId the wire format is untyped\n";
    String misplaced =
        "a marker for the file counts only above its package line, so this one suppresses nothing;"
            + " move it there, or write onex-ok";
    assertThat(new MarkedFile(marker + "package a;\nclass A {}").objections())
        .singleElement()
        .asString()
        .startsWith("IDLE 1:1 ");
    assertThat(new MarkedFile("package a;\n" + marker + "class A {}").objections())
        .containsExactly("BAD 2:1 " + misplaced);
    assertThat(problems(marker)).containsExactly(misplaced);
  }

  @Test
  void secretsCannotBeSuppressedForAFile() {
    assertThat(
            new MarkedFile("// onex-file-ok: HardcodedSecret only samples for tests\nclass A {}")
                .objections())
        .containsExactly(
            "BAD 1:1 HardcodedSecret cannot be suppressed for a file, for the next one would go"
                + " unseen; write onex-ok where each stands");
    assertThat(
            new MarkedFile("class A {\nint a; // onex-ok: HardcodedSecret a sample for tests\n}")
                .objections(MarkedFile.finding("HardcodedSecret", 2, 1)))
        .isEmpty();
  }

  @Test
  void anAnnotationHasItsReasonInACommentBesideIt() {
    String class1 = "class A {\n  @SuppressWarnings(\"onex:RawType\")%s\n  List a;\n}";
    assertThat(new MarkedFile(class1.formatted("")).objections())
        .containsExactly(
            "BAD 2:21 no comment beside this annotation says why, so it suppresses nothing; write"
                + " the reason next to it, in at least 8 letters");
    assertThat(new MarkedFile(class1.formatted(" // because")).objections()).hasSize(1);
    SuppressedFinding suppressed =
        new MarkedFile(class1.formatted(" // the wire format is untyped until=2027-01-31"))
            .apply(MarkedFile.finding("RawType", 3, 3))
            .suppressed()
            .get(0);
    assertThat(suppressed.reason()).isEqualTo("the wire format is untyped");
    assertThat(suppressed.until()).isEqualTo(LocalDate.of(2027, 1, 31));
  }

  @Test
  void anAnnotationNamesRulesInOneLiteralOrInSeveral() {
    String source = "class A { @SuppressWarnings({%s}) // the wire format is untyped\n List a; }";
    for (String literals :
        List.of("\"onex:RawType, ObjectTyped\"", "\"onex:RawType\", \"onex:ObjectTyped\"")) {
      Outcome outcome =
          new MarkedFile(source.formatted(literals))
              .apply(MarkedFile.finding("RawType", 2, 2), MarkedFile.finding("ObjectTyped", 2, 7));
      assertThat(outcome.suppressed()).as(literals).hasSize(2);
      assertThat(outcome.objections()).as(literals).isEmpty();
    }
    assertThat(new MarkedFile(source.formatted("\"onex\"")).objections())
        .containsExactly(
            "BAD 1:30 this annotation names no rule, so it suppresses nothing; write"
                + " \"onex:RawType\", with the name of the rule that may be offended here");
    assertThat(new MarkedFile(source.formatted("\"onex:all\"")).objections())
        .containsExactly("BAD 1:30 " + BLANKET);
    assertThat(new MarkedFile(source.formatted("\"onex:RawTyp\"")).objections())
        .containsExactly(
            "BAD 1:30 there is no rule RawTyp, so this marker suppresses nothing; did you mean"
                + " RawType?");
  }
}
