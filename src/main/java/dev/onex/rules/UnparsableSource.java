package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;

/**
 * Flags a source that is no text in {@code project.build.sourceEncoding}, or a part of one that is
 * not Java at the configured level. A declaration that cannot be parsed costs only itself: what
 * stands beside it is checked.
 *
 * <p>What cannot be read cannot be judged, and a check that skips it would say that all is well.
 * Save the file in the project's encoding, or set {@code project.build.sourceEncoding}; set {@code
 * maven.compiler.release} to the level that the source is written for. If javac accepts the source
 * at that level, the parser has a limit: rewrite the declaration, or leave the file out with {@code
 * <excludes>}.
 *
 * <p>It leaves alone a broken declaration that no rule asks for, and {@code module-info.java}. Java
 * that the parser does not know is flagged though javac accepts it: letters that came to Java with
 * version 12 or later, guards that end in a conditional without parentheses, and in annotations
 * public records with components and brackets behind an element's parentheses. So is syntax that is
 * newer than Java 26.
 */
@RuleInfo(
    summary = "A source cannot be decoded or parsed",
    severity = Severity.CRITICAL,
    scope = Scope.ENGINE)
public final class UnparsableSource implements Rule {

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    // The engine reports it: there is no declaration to look at.
  }
}
