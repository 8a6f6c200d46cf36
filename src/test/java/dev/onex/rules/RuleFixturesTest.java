package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import dev.onex.rule.testkit.RuleFixture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every rule over its fixtures, with the kit that others test their rules with. */
class RuleFixturesTest {

  @TestFactory
  Stream<DynamicNode> everyRuleFindsWhatItsFixturesAnnounceHoweverTheWorkIsDone() {
    return BuiltInRules.all().stream().map(RuleFixturesTest::fixturesOf);
  }

  private static DynamicNode fixturesOf(Rule rule) {
    String name = RuleSet.nameOf(rule);
    List<RuleFixture> fixtures = BuiltInFixtures.of(rule);
    assertThat(fixtures)
        .extracting(RuleFixture::file)
        .as("fixtures of " + name)
        .contains("Flagged.java", "Allowed.java");
    return DynamicContainer.dynamicContainer(
        name, fixtures.stream().map(it -> DynamicTest.dynamicTest(it.file(), it::check)));
  }
}
