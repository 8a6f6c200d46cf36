package acme.rules;

import dev.onex.finding.Severity;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;

/** Cannot be made. */
@RuleInfo(summary = "Is never there", severity = Severity.ERROR, scope = Scope.MEMBER)
public final class Throwing implements Rule {

  /** Throws. */
  public Throwing() {
    throw new IllegalStateException("no table of words");
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    // finds nothing
  }
}
