package acme.rules;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.onex.finding.Severity;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;

/** Flags {@code Instant.now()}: what asks the machine for the time cannot be tested at another. */
@RuleInfo(
    summary = "Code asks the machine for the time",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    bodies = true,
    triggers = "Instant now",
    optIn = true)
public final class WallClock implements Rule {

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    for (MethodCallExpr call : declaration.nodes(MethodCallExpr.class)) {
      boolean asks =
          call.getNameAsString().equals("now")
              && call.getArguments().isEmpty()
              && call.getScope().filter(it -> it.toString().equals("Instant")).isPresent();
      if (asks) {
        reporter.report(
            call, "", "Instant.now() asks the machine, so tests cannot; ask a Clock that you are given");
      }
    }
  }
}
