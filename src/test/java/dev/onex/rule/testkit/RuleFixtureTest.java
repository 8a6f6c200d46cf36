package dev.onex.rule.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.ast.body.TypeDeclaration;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFixtureTest {

  @TempDir private Path directory;

  /** Finds classes whose names start with a word. */
  @RuleInfo(
      summary = "A class is named Bad",
      severity = Severity.ERROR,
      scope = Scope.HEADER,
      kinds = Kind.CLASS,
      triggers = "class",
      options = @RuleOption(name = "word", description = "The word.", defaultValue = "Bad"))
  private record BadName(String word) implements Rule {

    @Override
    public Rule with(RuleOptions options) {
      return new BadName(options.get("word"));
    }

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      if (declaration.node() instanceof TypeDeclaration<?> type
          && type.getNameAsString().startsWith(word)) {
        reporter.report(type.getName(), "", "it is " + type.getNameAsString());
      }
    }
  }

  /** Has a trigger that is not necessary. */
  @RuleInfo(
      summary = "A class is named Bad",
      severity = Severity.ERROR,
      scope = Scope.HEADER,
      kinds = Kind.CLASS,
      triggers = "static")
  private static final class TooNarrow implements Rule {

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      new BadName("Bad").inspect(declaration, reporter);
    }
  }

  private Path flagged(String content) throws IOException {
    Files.writeString(directory.resolve("Allowed.java"), "class Good {}\n");
    Files.writeString(directory.resolve("Flagged.java"), content);
    return directory;
  }

  private void check(String content) throws IOException {
    RuleFixture.checkAll(new BadName("Bad"), flagged(content));
  }

  @Test
  void whatIsAnnouncedAndNothingElseIsFound() {
    assertThatCode(
            () -> check("// finding: it is Bad\nclass Bad {\n  // finding: it is Bad1\n\n}\n"))
        .isInstanceOf(AssertionError.class);
    assertThatCode(
            () ->
                check(
                    "// finding: it is Bad\nclass Bad {\n"
                        + "  // finding: it is Bad1\n  // finding: it is Bad2\n"
                        + "  class Bad1 {} class Bad2 {}\n}\n"))
        .doesNotThrowAnyException();
  }

  @Test
  void theDifferenceIsSaidByLineAndMessage() {
    assertThatThrownBy(
            () -> check("// finding: it is bad\nclass Bad {\n  class Bad1 {}\n}\n// finding: x\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "BadName: Flagged.java: does not find what is announced\n"
                + "  announced, but not found:\n"
                + "    line 2: it is bad\n"
                + "    line 6: x\n"
                + "  found, but not announced:\n"
                + "    line 2: it is Bad\n"
                + "    line 3: it is Bad1");
  }

  @Test
  void aFixtureThatIsNotJavaIsNotAllowed() {
    assertThatThrownBy(() -> check("// finding: it is Bad\nclass Bad {}\nclass {\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("  found, but not announced:\n    line 3: UnparsableSource: ");
  }

  @Test
  void aTriggerThatIsNotNecessaryIsNamed() throws IOException {
    Path fixtures = flagged("// finding: it is Bad\nstatic class Bad {}\nclass Bad2 {}\n");
    assertThatThrownBy(() -> RuleFixture.checkAll(new TooNarrow(), fixtures))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "TooNarrow: Flagged.java: finds something else without triggers; look whether kinds,"
                + " where, triggers or suspects() of the rule say no where inspect() finds"
                + " something\n"
                + "  without triggers, but not usually:\n"
                + "    line 3, column 7: ERROR TooNarrow: it is Bad2 (symbol Bad2, details )");
  }

  @Test
  void optionsOfTheFixtureCount() throws IOException {
    check("// option: word=Worse\n// finding: it is Worse\nclass Worse {}\nclass Bad {}\n");
  }

  @Test
  void anOptionThatTheRuleDoesNotHaveIsAnError() {
    assertThatThrownBy(() -> check("// option: wort=Worse\n// finding: it is Bad\nclass Bad {}\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("BadName: Flagged.java: the rule has no option wort");
  }

  @Test
  void aFlaggedFixtureWithoutAFindingIsAnError() {
    assertThatThrownBy(() -> check("class Good {}\n"))
        .hasMessage(
            "BadName: Flagged.java: finds nothing; announce a finding, or call the file Allowed…");
  }

  @Test
  void anAllowedFixtureWithAFindingIsAnError() throws IOException {
    Path fixtures = flagged("// finding: it is Bad\nclass Bad {}\n");
    Files.copy(fixtures.resolve("Flagged.java"), fixtures.resolve("AllowedToo.java"));
    assertThatThrownBy(() -> RuleFixture.checkAll(new BadName("Bad"), fixtures))
        .hasMessage("BadName: AllowedToo.java: finds something; call the file Flagged…");
  }

  @Test
  void bothKindsOfFixturesAreNeeded() throws IOException {
    Path fixtures = flagged("// finding: it is Bad\nclass Bad {}\n");
    Files.delete(fixtures.resolve("Allowed.java"));
    assertThatThrownBy(() -> RuleFixture.checkAll(new BadName("Bad"), fixtures))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            fixtures.toAbsolutePath()
                + " lacks fixtures of BadName; it needs a Flagged.java and an Allowed.java at least");
  }

  @Test
  void aMissingDirectoryIsAnError() {
    assertThatThrownBy(() -> RuleFixture.checkAll(new BadName("Bad"), directory.resolve("nowhere")))
        .isInstanceOf(AssertionError.class)
        .hasMessage("BadName has no fixtures: " + directory.resolve("nowhere").toAbsolutePath());
  }

  @Test
  void aFileOfAnotherNameIsAnError() throws IOException {
    Path fixtures = flagged("// finding: it is Bad\nclass Bad {}\n");
    Files.writeString(fixtures.resolve("Other.java"), "class Other {}\n");
    assertThatThrownBy(() -> RuleFixture.in(fixtures, new BadName("Bad")))
        .isInstanceOf(AssertionError.class)
        .hasMessageEndingWith(
            "Other.java is no fixture; let its name start with Flagged or Allowed");
  }

  @Test
  void aRuleWithAFlawIsRefused() throws IOException {
    Path fixtures = flagged("// finding: it is Bad\nclass Bad {}\n");
    Rule bare = new Rule() {};
    assertThat(RuleFixture.in(fixtures, bare)).hasSize(2);
    assertThatThrownBy(() -> RuleFixture.checkAll(bare, fixtures))
        .isInstanceOf(AssertionError.class)
        .hasMessageEndingWith(
            " has no @RuleInfo; annotate the class with summary, severity and scope");
  }
}
