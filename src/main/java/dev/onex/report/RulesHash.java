package dev.onex.report;

import dev.onex.finding.Severity;
import dev.onex.finding.Sha256;
import dev.onex.rule.ActiveRule;
import dev.onex.rule.ModelSettings;
import dev.onex.rule.RuleConfiguration;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Hashes the active rules: SHA-256 over name, version, severities and options of each, every text
 * followed by a zero character and every rule by one more; then the same for tests if their rules
 * differ, and what makes a type a model if that was set. Two runs with the same hash looked for the
 * same.
 */
public final class RulesHash {

  private final MessageDigest sha256 = Sha256.digest();

  private RulesHash() {}

  /** The hash in hexadecimal digits, of rules that were made with this configuration. */
  public static String of(RuleSet rules, RuleConfiguration configuration) {
    RulesHash hash = new RulesHash();
    hash.add(rules, configuration.rules());
    if (!configuration.testRules().equals(configuration.rules())) {
      hash.add("tests");
      hash.add(rules.forTests(), configuration.testRules());
    }
    if (!configuration.models().equals(ModelSettings.DEFAULT)) {
      hash.add("models");
      hash.add(configuration.models().annotations());
      hash.add(configuration.models().names());
      hash.add(configuration.models().packages());
      hash.add(configuration.models().baseClasses());
    }
    return Sha256.hex(hash.sha256);
  }

  private void add(List<String> texts) {
    texts.forEach(this::add);
    add("");
  }

  private void add(RuleSet rules, Map<String, RuleSetting> settings) {
    for (ActiveRule rule : rules.active()) {
      add(rule, settings.getOrDefault(rule.name(), RuleSetting.DEFAULT).options());
    }
  }

  private void add(ActiveRule rule, Map<String, String> set) {
    add(rule.name());
    add(Integer.toString(rule.info().version()));
    add(rule.severity().label());
    // Whether a severity was set shows only in what becomes of those that the rule itself gives.
    for (Severity given : Severity.values()) {
      add(rule.severityFor(given).label());
    }
    for (RuleOption option : options(rule)) {
      add(option.name());
      add(set.getOrDefault(option.name(), option.defaultValue()));
    }
    add("");
  }

  private static List<RuleOption> options(ActiveRule rule) {
    return Arrays.stream(rule.info().options())
        .sorted(Comparator.comparing(RuleOption::name))
        .toList();
  }

  private void add(String text) {
    sha256.update(text.getBytes(StandardCharsets.UTF_8));
    sha256.update((byte) 0);
  }
}
