package dev.onex.maven;

import dev.onex.report.RuleTexts;

/** The pages of rules, as the jar has them. */
final class RulePage {

  private RulePage() {}

  /** A rule's page for a terminal; as good as empty if there is none, as for rules of others. */
  static String of(String rule) {
    return RuleTexts.page(RulePage.class, rule)
        .map(it -> new TerminalText().render(it))
        .orElse(rule);
  }
}
