package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;

/**
 * Flags catch blocks without a statement: critical if the type is {@code Exception}, {@code
 * RuntimeException}, {@code Throwable} or {@code Error}, also in a union, and no comment says why;
 * an error if there is a comment, or if the type is a specific one and there is none.
 *
 * <p>A failure ends there without a trace, and what comes after it works on as if all were well, up
 * to a failure that nobody can explain. Handle it, or throw a new exception with this one as its
 * cause; if nothing is to be done, catch the one type that is meant, and write the reason into the
 * block as a comment.
 *
 * <p>It leaves an empty block alone that catches specific types and holds a comment of at least
 * three letters; a comment does not restore an interrupt, so {@code LostCause} looks at those. A
 * comment behind the block does not count, nor does a variable named {@code ignored}: it says that,
 * and not why. Statements that are commented out do count, for they cannot be told from a reason.
 * It does not see that another exception is on its way already, as in a clean-up that may fail, or
 * that somebody else has logged this one: say so in a comment, and catch the type that is meant.
 */
@RuleInfo(
    summary = "A catch block is empty",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    kinds = {
      Kind.METHOD,
      Kind.FIELD,
      Kind.CONSTRUCTOR,
      Kind.COMPACT_CONSTRUCTOR,
      Kind.INITIALIZER,
      Kind.ENUM_CONSTANT
    },
    bodies = true,
    triggers = "catch {+}|{+;")
public final class SwallowedException implements Rule {

  @Override
  public boolean suspects(Candidate candidate) {
    return CatchTokens.in(candidate.tokens()).stream()
        .filter(CatchTokens::isEmpty)
        .anyMatch(it -> it.mayBeBroad() || !it.hasReason(CatchBlock.LETTERS_OF_A_REASON));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    CatchBlock.in(declaration).filter(CatchBlock::isEmpty).forEach(it -> judge(it, reporter));
  }

  private static void judge(CatchBlock block, Reporter reporter) {
    boolean explained = block.isExplained();
    if (block.isBroad()) {
      report(
          explained ? Severity.ERROR : Severity.CRITICAL,
          block,
          explained
              ? ", so every bug vanishes along with what its comment is about; catch only the"
                  + " types that are meant"
              : ", so every failure vanishes here, and every bug with it; handle it, or throw a new"
                  + " exception with this one as its cause",
          reporter);
    } else if (!explained) {
      report(
          Severity.ERROR,
          block,
          " and does not say why, so a failure vanishes here; handle it, throw it on, or write the"
              + " reason into the block as a comment",
          reporter);
    }
  }

  private static void report(Severity severity, CatchBlock block, String rest, Reporter reporter) {
    reporter.report(
        severity,
        block.clause(),
        block.details(),
        "this catch of " + block.text() + " does nothing" + rest);
  }
}
