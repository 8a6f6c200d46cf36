package dev.onex.rule;

import java.util.Map;

/**
 * What users set for the rules of a run.
 *
 * @param rules by name of a rule; those left out have their defaults, and are off if they are
 *     opt-in
 * @param testRules the same for files of test roots
 * @param models what makes a type a model
 */
public record RuleConfiguration(
    Map<String, RuleSetting> rules, Map<String, RuleSetting> testRules, ModelSettings models) {

  /** A configuration with copies of the maps. */
  public RuleConfiguration {
    rules = Map.copyOf(rules);
    testRules = Map.copyOf(testRules);
  }

  /** These settings for all files. */
  public static RuleConfiguration of(Map<String, RuleSetting> rules) {
    return new RuleConfiguration(rules, rules, ModelSettings.DEFAULT);
  }
}
