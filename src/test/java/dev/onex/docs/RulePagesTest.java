package dev.onex.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onex.finding.Finding;
import dev.onex.finding.Location;
import dev.onex.finding.Severity;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps docs/rules in step with the rules, or writes it if told so. */
class RulePagesTest {

  private static final Path PAGES = Path.of("docs/rules");
  private static final String UPDATE = "onex.docs.update";
  private static final String COMMAND =
      "mvn -Dquick test -Dtest=RulePagesTest -D" + UPDATE + "=true";

  @TempDir private Path work;

  @Test
  void pagesAreWhatTheRulesAndFixturesSay() throws IOException {
    RulePages pages = RulePages.of(BuiltInRules.all(), work);
    if (Boolean.getBoolean(UPDATE)) {
      pages.write(PAGES);
    }
    assertThat(pages.differences(PAGES))
        .as("pages in %s; to write them anew: %s", PAGES, COMMAND)
        .isEmpty();
  }

  @Test
  void missingStaleAndOrphanedPagesAreNoticed() throws IOException {
    RulePages pages = new RulePages(Map.of("A.md", "a", "B.md", "b", "C.md", "c"));
    Files.writeString(work.resolve("B.md"), "old");
    Files.writeString(work.resolve("C.md"), "c");
    Files.writeString(work.resolve("D.md"), "d");
    assertThat(pages.differences(work))
        .containsExactlyInAnyOrder("A.md is missing", "B.md is stale", "D.md is about no rule");
    pages.write(work);
    assertThat(pages.differences(work)).isEmpty();
  }

  @Test
  void everyRuleNeedsAFamily() {
    assertThatThrownBy(() -> RuleIndex.render(List.of())).hasMessageContaining("needs one family");
  }

  @RuleInfo(summary = "A", severity = Severity.ERROR, scope = Scope.MEMBER, optIn = true)
  private @interface Wished {}

  @RuleInfo(summary = "A", severity = Severity.ERROR, scope = Scope.MEMBER)
  private @interface Usual {}

  @Test
  void pagesSayHowToSwitchARuleOnThatIsOff() {
    assertThat(RulePage.configuration("Wished", Wished.class.getAnnotation(RuleInfo.class)))
        .contains("It is off by default. To switch it on, or ")
        .contains("<Wished>on</Wished>")
        .contains("`-Donex.rules=Wished=on`");
    assertThat(RulePage.configuration("Usual", Usual.class.getAnnotation(RuleInfo.class)))
        .contains("To switch it off, or ")
        .contains("<Usual>off</Usual>")
        .doesNotContain("default");
  }

  @Test
  void javadocBecomesMarkdown() {
    RuleSource source =
        RuleSource.of(
            """
            /**
             * Uses of {@code Map<String,
             * Object>} and {@code record A() {}} in state, see {@link Other} and {@link java.util.List#of}.
             *
             * <p>Write {@literal a < b}.
             *
             * <p>It leaves alone
             *
             * <ul>
             *   <li>one,
             *   <li>two.
             * </ul>
             *
             * <p>And more.
             *
             * @since 1
             */
            class Some {}
            """,
            Set.of("Other"));
    assertThat(source.flags())
        .isEqualTo(
            "Uses of `Map<String, Object>` and `record A() {}` in state, see"
                + " [Other](Other.md) and `List#of`.");
    assertThat(source.why()).isEqualTo("Write a &lt; b.");
    assertThat(source.leaves()).isEqualTo("It leaves alone\n\n- one,\n- two.\n\nAnd more.");
  }

  @Test
  void javadocThatPagesCannotShowIsRefused() {
    assertThatThrownBy(() -> RuleSource.of("/** One. <p>Two. */ class Some {}", Set.of()))
        .hasMessageContaining("three paragraphs");
    assertThatThrownBy(() -> RuleSource.of("/** a <p>b <p><pre>c</pre> */ class A {}", Set.of()))
        .hasMessageContaining("<pre>");
    assertThatThrownBy(() -> RuleSource.of("/** {@value} */ class A {}", Set.of()))
        .hasMessageContaining("{@value}");
    assertThatThrownBy(() -> RuleSource.of("/** {@code { } */ class A {}", Set.of()))
        .hasMessageContaining("does not end");
    assertThatThrownBy(() -> RuleSource.of("class Some {}", Set.of()))
        .hasMessageContaining("no Javadoc");
  }

  @Test
  void longLinesOfJavadocAreWrappedButCodeIsNot() {
    String words = "word ".repeat(19);
    RuleSource source =
        RuleSource.of("/** " + words + "{@code a b c}<p>b<p>c */ class A {}", Set.of());
    assertThat(source.flags()).isEqualTo(words.strip() + "\n`a b c`");
  }

  @Test
  void examplesAreCutBetweenDeclarations() {
    String member = "  void m() {\n" + "    call();\n".repeat(15) + "  }\n\n";
    String type = "class A {\n\n" + member.repeat(5) + "}\n";
    String example = FixtureExample.of(type, List.of());
    assertThat(example.lines().count()).isEqualTo(2 + 17 + 1 + 17 + 3);
    assertThat(example).endsWith("  }\n\n  // ...\n}");
    assertThat(FixtureExample.of("class A {}\n" + type, List.of())).startsWith("class A {}\n");
    assertThat(FixtureExample.of("class A {}\n", List.of())).isEqualTo("class A {}");
    assertThat(FixtureExample.of("class {\n".repeat(50), List.of())).endsWith("class {\n// ...");
  }

  @Test
  void examplesSayTheSeverityOfWhatIsFound() {
    Finding finding =
        new Finding("A", Severity.ERROR, "A.java", Location.at(2, 1), "A", "", "too bad", "");
    String source = "// finding: too bad\nclass A {}\n";
    assertThat(FixtureExample.of(source, List.of(finding)))
        .isEqualTo("// error: too bad\nclass A {}");
    assertThatThrownBy(() -> FixtureExample.of(source, List.of()))
        .hasMessageContaining("nobody finds");
  }
}
