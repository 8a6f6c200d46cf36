package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;

/**
 * Flags a marker that suppresses nothing because it is not as it should be: {@code // onex-ok},
 * {@code // onex-file-ok} or {@code @SuppressWarnings("onex:...")} without a rule, with a rule that
 * does not exist, for all rules at once, or without a reason of at least 8 letters; a marker for a
 * whole file that does not stand above the package line, or that names {@code HardcodedSecret}; one
 * for a rule about the check itself.
 *
 * <p>Whoever wrote it believes that the code was looked at and found right, and whoever reads it
 * later cannot tell why. Name each rule and say why the code may stay as it is, for instance {@code
 * // onex-ok: ObjectTyped the specification leaves the type of params open}. The reason for an
 * annotation stands in a comment beside it. {@code until=2027-01-31} among the words ends it.
 *
 * <p>It leaves alone what is no marker: comments that only speak of markers, Javadoc, and string
 * literals outside {@code @SuppressWarnings}. There are no known false positives.
 */
@RuleInfo(
    summary = "A marker that should suppress findings is not as it should be",
    severity = Severity.ERROR,
    scope = Scope.ENGINE)
public final class BadSuppression implements Rule {

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    // The engine reports it: markers are no part of declarations.
  }
}
