package dev.onex.rules;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.onex.rule.Declaration;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call of {@code performValidation()} on a variable, after which nobody asks for the result.
 *
 * @param call the call
 * @param receiver the variable, as written
 * @param base what makes it a validated model
 */
record DroppedValidation(MethodCallExpr call, String receiver, ValidatedModels.Base base) {

  /** What tells how a validation went. */
  private static final Set<String> RESULTS =
      Set.of(
          "isValid",
          "performValidation",
          "hasValidationErrors",
          "hasCriticalValidationErrors",
          "validationSummary",
          "getValidationSummary",
          "validation",
          "getValidation");

  /** Those of a declaration. */
  static Stream<DroppedValidation> in(Declaration declaration, ValidatedModels models) {
    return declaration.nodes(ExpressionStmt.class).stream()
        .filter(it -> it.getExpression() instanceof MethodCallExpr && !isValue(it))
        .map(it -> (MethodCallExpr) it.getExpression())
        .filter(it -> it.getNameAsString().equals("performValidation"))
        .filter(it -> it.getArguments().isEmpty())
        .flatMap(it -> dropped(it, declaration, models));
  }

  private static Stream<DroppedValidation> dropped(
      MethodCallExpr call, Declaration declaration, ValidatedModels models) {
    return call.getScope().stream()
        .filter(it -> isVariable(it) && !isAskedLater(call, it, declaration))
        .flatMap(
            receiver ->
                VariableType.of(receiver, declaration).stream()
                    .flatMap(it -> models.of(it, declaration.type().index()).stream())
                    .map(it -> new DroppedValidation(call, receiver.toString(), it)));
  }

  private static boolean isVariable(Expression receiver) {
    return receiver instanceof NameExpr
        || receiver instanceof FieldAccessExpr field && field.getScope() instanceof ThisExpr;
  }

  private static boolean isAskedLater(
      MethodCallExpr call, Expression receiver, Declaration declaration) {
    Position from = nextRun(call, declaration);
    Stream<Node> calls =
        declaration.nodes(MethodCallExpr.class).stream()
            .filter(it -> it != call && RESULTS.contains(it.getNameAsString()))
            .map(it -> it);
    Stream<Node> references =
        declaration.nodes(MethodReferenceExpr.class).stream()
            .filter(it -> RESULTS.contains(it.getIdentifier()))
            .map(it -> it);
    return Stream.concat(calls, references)
            .anyMatch(it -> isAfter(it, from) && mentions(statementOf(it), receiver))
        || declaration.nodes(ReturnStmt.class).stream()
            .filter(it -> isAfter(it, from))
            .anyMatch(it -> it.getExpression().filter(receiver::equals).isPresent());
  }

  /** Where code starts that may run after a call: behind it, or with the loop around it. */
  private static Position nextRun(MethodCallExpr call, Declaration declaration) {
    Position next = call.getRange().orElseThrow().end;
    for (Node here = call; here != declaration.node(); here = here.getParentNode().orElseThrow()) {
      if (here instanceof NodeWithBody<?>) {
        next = here.getRange().orElseThrow().begin;
      }
    }
    return next;
  }

  /** Whether a statement is one in form only: the value of a lambda or of a switch. */
  private static boolean isValue(ExpressionStmt statement) {
    Node parent = statement.getParentNode().orElseThrow();
    return parent instanceof LambdaExpr
        || parent instanceof SwitchEntry entry
            && entry.getType() == SwitchEntry.Type.EXPRESSION
            && entry.getParentNode().orElseThrow() instanceof SwitchExpr;
  }

  private static boolean isAfter(Node node, Position end) {
    return node.getRange().orElseThrow().begin.isAfter(end);
  }

  private static boolean mentions(Node statement, Expression receiver) {
    return statement.findFirst(Expression.class, receiver::equals).isPresent()
        // The parser takes the variable of a method reference for a type.
        || statement
            .findFirst(
                MethodReferenceExpr.class,
                it -> it.getScope().toString().equals(receiver.toString()))
            .isPresent();
  }

  private static Node statementOf(Node node) {
    Node here = node;
    while (!(here instanceof Statement) && here.getParentNode().isPresent()) {
      here = here.getParentNode().orElseThrow();
    }
    return here;
  }
}
