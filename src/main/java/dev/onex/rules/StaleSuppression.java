package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;

/**
 * Flags a marker that suppresses nothing where it stands: no finding of its rules is there, or one
 * of several rules finds nothing; and, as an error, a marker whose {@code until=} is over, with or
 * without findings.
 *
 * <p>It would go on to hide the next finding, which nobody has looked at. Take it away if the code
 * was mended, or take the idle rule out of it; move it to the line of the finding if it slipped; if
 * its day is over, mend the code, or give another date and the reason for it.
 *
 * <p>It leaves alone markers for rules that are switched off, and those in a file that could not be
 * checked to the end: there nobody can say what they suppress. There are no known false positives.
 */
@RuleInfo(
    summary = "A marker suppresses nothing, or its day is over",
    severity = Severity.WARNING,
    scope = Scope.ENGINE)
public final class StaleSuppression implements Rule {

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    // The engine reports it: markers are no part of declarations.
  }
}
