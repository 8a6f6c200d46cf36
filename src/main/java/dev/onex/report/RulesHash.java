package dev.onex.report;

import dev.onex.finding.Severity;
import dev.onex.finding.Sha256;
import dev.onex.rule.ActiveRule;
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
 * followed by a zero character and every rule by one more. Two runs with the same hash looked for
 * the same.
 */
final class RulesHash {

  private final Map<String, RuleSetting> settings;
  private final MessageDigest sha256 = Sha256.digest();

  private RulesHash(Map<String, RuleSetting> settings) {
    this.settings = settings;
  }

  /** The hash in hexadecimal digits, of rules that were made with these settings. */
  static String of(RuleSet rules, Map<String, RuleSetting> settings) {
    RulesHash hash = new RulesHash(settings);
    rules.active().forEach(hash::add);
    return Sha256.hex(hash.sha256);
  }

  private void add(ActiveRule rule) {
    add(rule.name());
    add(Integer.toString(rule.info().version()));
    add(rule.severity().label());
    // Whether a severity was set shows only in what becomes of those that the rule itself gives.
    for (Severity given : Severity.values()) {
      add(rule.severityFor(given).label());
    }
    Map<String, String> set = settings.getOrDefault(rule.name(), RuleSetting.DEFAULT).options();
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
