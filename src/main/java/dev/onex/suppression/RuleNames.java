package dev.onex.suppression;

import dev.onex.rule.ActiveRule;
import dev.onex.rule.RuleSet;
import dev.onex.rule.Scope;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names that a marker can give.
 *
 * @param active rules that are switched on, and that markers can suppress
 * @param off rules that are switched off
 * @param engine rules about the check itself, which nothing suppresses
 */
record RuleNames(Set<String> active, Set<String> off, Set<String> engine) {

  /** The names of a run's rules. */
  static RuleNames of(RuleSet rules) {
    return new RuleNames(
        names(rules.active(), false), names(rules.off(), false), names(rules.active(), true));
  }

  private static Set<String> names(List<ActiveRule> rules, boolean ofEngine) {
    return rules.stream()
        .filter(it -> (it.info().scope() == Scope.ENGINE) == ofEngine)
        .map(ActiveRule::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether there is such a rule, on or off. */
  boolean knows(String rule) {
    return active.contains(rule) || off.contains(rule) || engine.contains(rule);
  }

  /** The rules that a marker may name. */
  Set<String> suppressible() {
    Set<String> names = new TreeSet<>(active);
    names.addAll(off);
    return names;
  }
}
