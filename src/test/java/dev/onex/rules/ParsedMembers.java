package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.engine.RunResult;
import dev.onex.rule.Rule;
import java.nio.file.Path;
import java.util.List;

/** Looks whether the engine parsed a member for a rule, or the rule had ruled it out before. */
record ParsedMembers(Path directory) {

  /** Checks a source in which one member at most is worth a look. */
  void expect(boolean parsed, Rule rule, String source) throws InterruptedException {
    RunResult run =
        TestRun.ofAllRules()
            .rules(List.of(rule, new BadSuppression(), new StaleSuppression()))
            .check(List.of(TestRun.write(directory, "A.java", source)));
    assertThat(run.metrics().parsedDeclarations()).isEqualTo(parsed ? 1 : 0);
  }
}
