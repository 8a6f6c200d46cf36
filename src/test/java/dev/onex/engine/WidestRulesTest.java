package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleSet;
import dev.onex.rules.BuiltInRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds an option has to say what its widest value is. */
class WidestRulesTest {

  @Test
  void everyOptionOfEveryRuleIsSet() {
    Map<String, Set<String>> declared = new HashMap<>();
    for (Rule rule : BuiltInRules.all()) {
      RuleInfo info = RuleSet.infoOf(rule);
      if (info.options().length > 0) {
        declared.put(
            RuleSet.nameOf(rule),
            Stream.of(info.options()).map(RuleOption::name).collect(Collectors.toSet()));
      }
    }
    Map<String, Set<String>> set = new HashMap<>();
    WidestRules.options().forEach((rule, options) -> set.put(rule, options.keySet()));
    assertThat(set).isEqualTo(declared);
  }
}
