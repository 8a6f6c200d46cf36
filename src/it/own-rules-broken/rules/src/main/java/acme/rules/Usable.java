package acme.rules;

import dev.onex.finding.Severity;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;

/** Nothing is wrong with it. */
@RuleInfo(summary = "Finds nothing", severity = Severity.ERROR, scope = Scope.MEMBER)
public final class Usable implements Rule {
  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    // finds nothing
  }
}
