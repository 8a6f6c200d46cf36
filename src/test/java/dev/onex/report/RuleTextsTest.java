package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import dev.onex.rules.BuiltInRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RuleTextsTest {

  private static final String PAGE =
      """
      <!-- a comment -->

      # RawType

      ## What it flags

      Flags `List` in [models](README.md#models),
      and in others.

      - one item
      - another

      ## Why, and what to do

      Bad. Write
      `List<Order>`.

      ## What it leaves alone

      Class literals.
      """;

  @Test
  void aTextHasASentenceAndWhatStandsUnderTheHeadingsOfThePage() {
    assertThat(RuleText.onPage("A generic type is raw", PAGE))
        .isEqualTo(
            new RuleText(
                "A generic type is raw.",
                "Flags `List` in models, and in others.\n\n- one item\n- another",
                "Bad. Write `List<Order>`.",
                "Class literals."));
  }

  @Test
  void everyRuleOfOursHasAllOfItsTexts() {
    RuleTexts texts = new RuleTexts(RuleSet.of(BuiltInRules.all(), Map.of()));
    for (Rule rule : BuiltInRules.all()) {
      RuleText text = texts.of(RuleSet.nameOf(rule));
      assertThat(text.summary()).isEqualTo(RuleSet.infoOf(rule).summary() + ".");
      assertThat(List.of(text.flagged(), text.why(), text.leftAlone()))
          .as(RuleSet.nameOf(rule))
          .allSatisfy(it -> assertThat(it).isNotBlank().doesNotContain("](", "## ", "```"));
    }
  }

  @Test
  void aRuleWithoutAPageHasItsSummary() {
    RuleTexts texts = new RuleTexts(RuleSet.of(List.of(new SampleRules.Unheard()), Map.of()));
    assertThat(texts.of("Unheard")).isEqualTo(new RuleText("Never heard of.", "", "", ""));
  }

  @Test
  void aRuleThatNobodyKnowsHasNoText() {
    RuleTexts texts = new RuleTexts(RuleSet.of(List.of(), Map.of()));
    assertThat(texts.of("RawType")).isEqualTo(new RuleText("", "", "", ""));
  }
}
