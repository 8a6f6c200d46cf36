package dev.onex.maven;

import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import dev.onex.rules.BuiltInRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules that there are to configure: ours, and those of jars beside the plugin.
 *
 * @param all every rule, ordered by name
 * @param jars by name of a rule that is not ours, the jar that it came from
 * @param problems what is wrong with such jars
 * @param unusable the simple names of classes that jars name and that cannot be used
 */
record AvailableRules(
    List<Rule> all, Map<String, String> jars, List<String> problems, Set<String> unusable) {

  /** Copies. */
  AvailableRules {
    all = List.copyOf(all);
    jars = Map.copyOf(jars);
    problems = List.copyOf(problems);
    unusable = Set.copyOf(unusable);
  }

  /** Our rules, and those that jars bring which a class loader sees: a plugin's dependencies. */
  static AvailableRules seenBy(ClassLoader loader) {
    List<Rule> ours = BuiltInRules.all();
    RuleJars jars = new RuleJars(loader, ours);
    jars.load();
    List<Rule> all = new ArrayList<>(ours);
    all.addAll(jars.rules());
    all.sort(Comparator.comparing(RuleSet::nameOf));
    return new AvailableRules(all, jars.jars(), jars.problems(), jars.unusable());
  }

  /** What the jars brought, in a line for each. */
  List<String> inLines() {
    Map<String, List<String>> byJar = new TreeMap<>();
    for (Rule rule : all) {
      jarOf(rule)
          .ifPresent(
              it -> byJar.computeIfAbsent(it, jar -> new ArrayList<>()).add(RuleSet.nameOf(rule)));
    }
    return byJar.entrySet().stream()
        .map(it -> "rules of " + it.getKey() + ": " + String.join(", ", it.getValue()))
        .toList();
  }

  /** The jar that a rule came from; empty if it is ours. */
  Optional<String> jarOf(Rule rule) {
    return Optional.ofNullable(jars.get(RuleSet.nameOf(rule)));
  }
}
