package acme.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onex.rule.Rule;
import dev.onex.rule.testkit.RuleFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final Path FIXTURES = Path.of("src/test/resources/rules");

  @Test
  void fieldInjectionKeepsToItsFixtures() {
    RuleFixture.checkAll(new FieldInjection(), FIXTURES.resolve("FieldInjection"));
  }

  @Test
  void wallClockKeepsToItsFixtures() {
    RuleFixture.checkAll(new WallClock(), FIXTURES.resolve("WallClock"));
  }

  @Test
  void everyRuleIsNamedAsAService() {
    assertEquals(
        List.of("FieldInjection", "WallClock"),
        ServiceLoader.load(Rule.class).stream()
            .map(it -> it.type().getSimpleName())
            .sorted()
            .toList());
  }
}
