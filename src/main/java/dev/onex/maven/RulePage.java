package dev.onex.maven;

import dev.onex.report.RuleTexts;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleSet;
import java.util.Optional;

/** The pages of rules, as their jars have them. */
final class RulePage {

  private RulePage() {}

  /** The page of a rule of ours for a terminal. */
  static String of(Rule rule) {
    return page(rule).orElse(RuleSet.nameOf(rule));
  }

  /** The page of a rule of others; if its jar has none, what the rule says of itself. */
  static String of(Rule rule, String jar) {
    return page(rule)
        .map(it -> it + "\n\n  Of " + jar)
        .orElseGet(() -> new TerminalText().render(described(rule, jar)));
  }

  private static Optional<String> page(Rule rule) {
    return RuleTexts.page(rule.getClass(), RuleSet.nameOf(rule))
        .map(it -> new TerminalText().render(it));
  }

  private static String described(Rule rule, String jar) {
    RuleInfo info = RuleSet.infoOf(rule);
    StringBuilder text = new StringBuilder("# ").append(RuleSet.nameOf(rule)).append("\n\n");
    text.append(info.summary())
        .append(".\n\nOf ")
        .append(jar)
        .append(", which has no page about it");
    for (RuleOption option : info.options()) {
      text.append("\n\n- ").append(option.name()).append(": ").append(option.description());
      text.append(" Default: ")
          .append(option.defaultValue().isEmpty() ? "empty" : option.defaultValue());
      if (option.allowed().length > 0) {
        text.append("; allowed: ").append(String.join(", ", option.allowed()));
      }
    }
    return text.append("\n").toString();
  }
}
