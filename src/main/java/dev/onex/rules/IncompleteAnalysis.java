package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;

/**
 * Flags a source, or a part of one, that could not be checked to the end: it could not be read, it
 * changed or vanished during the run, a declaration is too large for the heap or nests too deeply
 * for the parser, or a rule failed. All that could be checked was, and has its findings.
 *
 * <p>A finding that is missing for want of memory looks like code without fault. The message says
 * what stood in the way, and what to do: split the declaration up, give Maven more heap, leave the
 * file out with {@code <excludes>}, or report the rule that failed and switch it off.
 *
 * <p>It leaves alone what no rule asks for: a declaration that nothing in it makes suspect is never
 * parsed, however large it is. There are no known false positives.
 */
@RuleInfo(
    summary = "A source could not be checked to the end",
    severity = Severity.CRITICAL,
    scope = Scope.ENGINE)
public final class IncompleteAnalysis implements Rule {

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    // The engine reports it: there is no declaration to look at.
  }
}
