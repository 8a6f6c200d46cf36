package dev.onex.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The options of one rule.
 *
 * @param values every declared option's value by its name
 */
public record RuleOptions(Map<String, String> values) {

  /** Options with these values. */
  public RuleOptions {
    values = Map.copyOf(values);
  }

  /** The defaults of a rule's options, with those that were set in their place. */
  static RuleOptions of(RuleInfo info, Map<String, String> set) {
    Map<String, String> values = new HashMap<>();
    for (RuleOption option : info.options()) {
      values.put(option.name(), set.getOrDefault(option.name(), option.defaultValue()));
    }
    return new RuleOptions(values);
  }

  /**
   * An option's value.
   *
   * @throws IllegalArgumentException if the rule declares no such option
   */
  public String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the rule declares no option " + name);
    }
    return value;
  }

  /** The items of an option that is a list, without blanks around them. */
  public List<String> list(String name) {
    return Arrays.stream(get(name).split(",", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
