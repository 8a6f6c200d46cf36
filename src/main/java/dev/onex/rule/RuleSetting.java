package dev.onex.rule;

import dev.onex.finding.Severity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What users set for a rule.
 *
 * @param off whether it is switched off
 * @param severity the severity of all its findings; null leaves it to the rule
 * @param options options by name; those left out have their defaults
 */
public record RuleSetting(boolean off, @Nullable Severity severity, Map<String, String> options) {

  /** Nothing is set. */
  public static final RuleSetting DEFAULT = new RuleSetting(false, null, Map.of());

  /** The rule is switched off. */
  public static final RuleSetting OFF = new RuleSetting(true, null, Map.of());

  /** What is set, copied. */
  public RuleSetting {
    options = Map.copyOf(options);
  }
}
