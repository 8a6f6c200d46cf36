package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The exceptions that are on their way at some place in a catch block, and what hands them on whole
 * instead of taking a message out of them.
 *
 * @param clauses the catch clauses around the place, the innermost first
 * @param names the names of their exceptions, and of the variables of the block that hold them
 */
record Caught(List<CatchClause> clauses, Set<String> names) {

  /** What only wraps another exception, and may be thrown away when that one is handed on. */
  private static final Set<String> WRAPPERS =
      Set.of(
          "CompletionException",
          "ExecutionException",
          "InvocationTargetException",
          "PrivilegedActionException",
          "UncheckedExecutionException",
          "UndeclaredThrowableException");

  private static final Set<String> UNWRAP =
      Set.of("getCause", "getException", "getTargetException", "getUndeclaredThrowable");

  /** Methods that make text of what they are given. */
  static final Set<String> TEXT =
      Set.of(
          "append",
          "concat",
          "format",
          "formatted",
          "getMessage",
          "toString",
          "valueOf",
          "print",
          "printf",
          "println");

  /** What is on its way at a place; nothing if no catch block of its own method is around it. */
  static Caught at(Node place) {
    Caught caught = new Caught(new ArrayList<>(), new HashSet<>());
    Node here = place;
    while (!(here instanceof LambdaExpr) && !(here instanceof BodyDeclaration<?>)) {
      if (here instanceof CatchClause clause) {
        caught.clauses.add(clause);
        caught.names.add(clause.getParameter().getNameAsString());
      }
      here = here.getParentNode().orElseThrow();
    }
    int before;
    do {
      before = caught.names.size();
      caught.clauses.forEach(caught::follow);
    } while (caught.names.size() > before);
    return caught;
  }

  /** Adds the variables that are set to an exception, or that get it added. */
  private void follow(CatchClause clause) {
    clause.findAll(VariableDeclarator.class).stream()
        .filter(it -> it.getInitializer().filter(this::keeps).isPresent())
        .forEach(it -> names.add(it.getNameAsString()));
    clause.findAll(AssignExpr.class).stream()
        .filter(it -> it.getTarget().isNameExpr() && keeps(it.getValue()))
        .forEach(it -> names.add(it.getTarget().asNameExpr().getNameAsString()));
    clause.findAll(InstanceOfExpr.class).stream()
        .filter(it -> keeps(it.getExpression()))
        .flatMap(it -> it.getPattern().stream())
        .filter(TypePatternExpr.class::isInstance)
        .forEach(it -> names.add(((TypePatternExpr) it).getNameAsString()));
  }

  /** Whether an expression hands one on whole. */
  boolean keeps(Expression expression) {
    return expression
        .findFirst(
            NameExpr.class,
            it -> names.contains(it.getNameAsString()) && isWholeUpTo(expression, it))
        .isPresent();
  }

  private boolean isWholeUpTo(Expression root, NameExpr name) {
    Node here = name;
    while (here != root) {
      Node parent = here.getParentNode().orElseThrow();
      if (isReduced(here, parent)) {
        return false;
      }
      here = parent;
    }
    return true;
  }

  /** Whether there is less in an expression than in a part of it. */
  private boolean isReduced(Node part, Node whole) {
    if (whole instanceof MethodCallExpr call) {
      boolean isScope = call.getScope().filter(it -> it == part).isPresent();
      boolean ofItself = part instanceof NameExpr || part instanceof EnclosedExpr;
      return isScope ? ofItself && !unwraps(call) : TEXT.contains(call.getNameAsString());
    }
    return whole instanceof FieldAccessExpr
        || whole instanceof BinaryExpr
        || whole instanceof InstanceOfExpr
        || whole instanceof ConditionalExpr it && it.getCondition() == part;
  }

  private boolean unwraps(MethodCallExpr call) {
    return UNWRAP.contains(call.getNameAsString())
        && clauses.stream()
            .anyMatch(
                it ->
                    WRAPPERS.stream()
                        .anyMatch(of -> it.getParameter().getType().asString().endsWith(of)));
  }

  /** Whether one is handed to somebody who is to remember it, other than a log. */
  boolean isRecorded() {
    return clauses.stream()
        .flatMap(it -> it.getBody().findAll(ExpressionStmt.class).stream())
        .map(ExpressionStmt::getExpression)
        .anyMatch(this::records);
  }

  private boolean records(Expression statement) {
    if (statement instanceof AssignExpr assignment) {
      return assignment.getTarget().isFieldAccessExpr() && keeps(assignment.getValue());
    }
    return statement instanceof MethodCallExpr call
        && !TEXT.contains(call.getNameAsString())
        && !LogCalls.isLogging(call)
        && call.getArguments().stream().anyMatch(this::keeps);
  }
}
