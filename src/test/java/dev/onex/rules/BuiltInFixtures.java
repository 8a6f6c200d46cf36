package dev.onex.rules;

import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import dev.onex.rule.testkit.RuleFixture;
import java.nio.file.Path;
import java.util.List;

/** Where the fixtures of our rules are. */
final class BuiltInFixtures {

  private static final Path FIXTURES = Path.of("src/test/resources/rules");

  private BuiltInFixtures() {}

  /** The fixtures of a rule, by name of file. */
  static List<RuleFixture> of(Rule rule) {
    return RuleFixture.in(FIXTURES.resolve(RuleSet.nameOf(rule)), rule);
  }
}
