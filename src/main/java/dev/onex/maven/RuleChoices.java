package dev.onex.maven;

import dev.onex.finding.Severity;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was chosen for rules, and by whom: whether they are on, their severity and their options. A
 * later choice replaces an earlier one of the same thing.
 */
final class RuleChoices {

  /** The key for whether a rule is on; no option can have this name. */
  static final String STATE = "";

  static final String ON = "on";
  static final String OFF = "off";
  static final String SEVERITY = "severity";

  private final Map<String, Map<String, Choice>> byRule = new TreeMap<>();

  /** What was chosen, and by whom. */
  record Choice(String value, Origin origin) {}

  RuleChoices() {}

  /** The same choices, to add others to. */
  RuleChoices(RuleChoices other) {
    other.byRule.forEach((rule, choices) -> byRule.put(rule, new TreeMap<>(choices)));
  }

  /** Chooses a rule's state, its severity or the value of the option of that name. */
  void put(String rule, String key, String value, Origin origin) {
    byRule.computeIfAbsent(rule, it -> new TreeMap<>()).put(key, new Choice(value, origin));
  }

  /** What was chosen for a rule's state, severity or option; empty if it is as it comes. */
  Optional<Choice> of(String rule, String key) {
    return Optional.ofNullable(of(rule).get(key));
  }

  /** What was chosen for a rule, by what it was chosen for. */
  Map<String, Choice> of(String rule) {
    return byRule.getOrDefault(rule, Map.of());
  }

  boolean isOn(String rule, RuleInfo info) {
    return of(rule, STATE).map(it -> it.value().equals(ON)).orElse(!info.optIn());
  }

  /** The choices in the form that rules are made from; rules without any are left out. */
  Map<String, RuleSetting> settings(List<Rule> rules) {
    Map<String, RuleSetting> settings = new HashMap<>();
    for (Rule rule : rules) {
      String name = RuleSet.nameOf(rule);
      if (byRule.containsKey(name)) {
        settings.put(name, setting(name, RuleSet.infoOf(rule)));
      }
    }
    return settings;
  }

  private RuleSetting setting(String rule, RuleInfo info) {
    Map<String, String> options = new HashMap<>();
    of(rule).forEach((key, it) -> options.put(key, it.value()));
    options.keySet().removeAll(List.of(STATE, SEVERITY));
    Severity severity = of(rule, SEVERITY).flatMap(it -> Severity.parse(it.value())).orElse(null);
    return new RuleSetting(!isOn(rule, info), severity, options);
  }
}
