package dev.onex.rules;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Flags a new exception that is thrown in a catch block without being given the one that was
 * caught, be it that it gets its message alone, its own cause, or nothing; and a catch of {@code
 * InterruptedException} whose block neither throws nor interrupts the thread again.
 *
 * <p>The stack trace that says where it went wrong ends at the wrong place, and whoever looks for
 * the failure starts without it. Pass what was caught as the cause, by the constructor or by {@code
 * initCause}. An interrupt that nobody restores is lost as well: the thread was asked to stop, and
 * goes on.
 *
 * <p>It leaves alone what hands the exception on in another way: as a suppressed one, through a
 * variable or a method, to a list of failures or a field; a log does not count, for nobody else
 * sees it. The cause alone is enough where what was caught only wraps it, as an {@code
 * InvocationTargetException} or {@code ExecutionException} does. An interrupt may be restored
 * anywhere in the method, and need not be where the thread ends: a block that leaves {@code run()}
 * or a lambda. Empty blocks without a comment belong to {@code SwallowedException}, and broad ones
 * that throw nothing to {@code BroadCatch}. Exceptions that take no cause in their constructor are
 * flagged, for {@code initCause} gives them one.
 */
@RuleInfo(
    summary = "A new exception does not say what caused it, or an interrupt is lost",
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
    triggers = {"catch throw new", "catch InterruptedException"})
public final class LostCause implements Rule {

  @Override
  public boolean suspects(Candidate candidate) {
    List<CatchTokens> clauses = CatchTokens.in(candidate.tokens());
    return clauses.stream().anyMatch(CatchTokens::mayLoseInterrupt)
        || ThrowTokens.in(candidate.tokens()).stream().anyMatch(it -> mayLose(it, clauses));
  }

  private static boolean mayLose(ThrowTokens thrown, List<CatchTokens> clauses) {
    return clauses.stream()
        .filter(it -> it.isInnermostAround(thrown.start(), clauses))
        .anyMatch(it -> CauseTokens.mayLose(it, thrown));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    declaration.nodes(ThrowStmt.class).forEach(it -> judge(it, reporter));
    CatchBlock.in(declaration)
        .filter(CatchBlock::losesInterrupt)
        .forEach(it -> reportInterrupt(it, reporter));
  }

  private static void judge(ThrowStmt statement, Reporter reporter) {
    Caught caught = Caught.at(statement);
    Expression thrown = statement.getExpression();
    if (!caught.clauses().isEmpty() && !caught.keeps(thrown) && !caught.isRecorded()) {
      CatchClause clause = caught.clauses().get(0);
      created(thrown, clause).findFirst().ifPresent(it -> report(statement, it, clause, reporter));
    }
  }

  /** What a throw creates, there or in a variable of the block. */
  private static Stream<ObjectCreationExpr> created(Expression thrown, CatchClause clause) {
    if (thrown instanceof NameExpr name) {
      String variable = name.getNameAsString();
      Stream<Expression> declared =
          clause.findAll(VariableDeclarator.class).stream()
              .filter(it -> it.getNameAsString().equals(variable))
              .flatMap(it -> it.getInitializer().stream());
      Stream<Expression> assigned =
          clause.findAll(AssignExpr.class).stream()
              .filter(it -> it.getTarget().toString().equals(variable))
              .map(AssignExpr::getValue);
      return Stream.concat(declared, assigned).flatMap(it -> creation(it).stream());
    }
    return creation(thrown).stream();
  }

  /** The creation of what is thrown, on which methods may be called. */
  private static Optional<ObjectCreationExpr> creation(Expression expression) {
    if (expression.isEnclosedExpr()) {
      return creation(expression.asEnclosedExpr().getInner());
    } else if (expression.isCastExpr()) {
      return creation(expression.asCastExpr().getExpression());
    } else if (expression instanceof MethodCallExpr call) {
      return call.getScope().flatMap(LostCause::creation);
    }
    return expression.toObjectCreationExpr();
  }

  private static void report(
      ThrowStmt statement, ObjectCreationExpr created, CatchClause clause, Reporter reporter) {
    String type = created.getType().getNameAsString();
    String caught = clause.getParameter().getNameAsString();
    reporter.report(
        statement,
        clause.getParameter().getType().asString().replace(" ", "") + ">" + type,
        "this throws a new "
            + type
            + " without '"
            + caught
            + "', so the stack trace of what went wrong is lost; pass '"
            + caught
            + "' as its cause");
  }

  private static void reportInterrupt(CatchBlock block, Reporter reporter) {
    reporter.report(
        block.clause(),
        block.details(),
        "this catch of "
            + block.text()
            + " neither throws nor restores the interrupt, so the thread goes on although it was"
            + " asked to stop; call Thread.currentThread().interrupt(), or let it be thrown");
  }
}
