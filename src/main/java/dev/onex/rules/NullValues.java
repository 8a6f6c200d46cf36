package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.type.Type;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where null stands for a value, and where it is said that it may. */
final class NullValues {

  /** Simple names of annotations that allow null. */
  static final Set<String> ANNOTATIONS = Set.of("Nullable", "CheckForNull", "NullableDecl");

  private NullValues() {}

  /** The null literals that may become an expression's value. */
  static Stream<NullLiteralExpr> of(Expression expression) {
    if (expression instanceof NullLiteralExpr it) {
      return Stream.of(it);
    } else if (expression instanceof EnclosedExpr it) {
      return of(it.getInner());
    } else if (expression instanceof CastExpr it) {
      return of(it.getExpression());
    } else if (expression instanceof ConditionalExpr it) {
      return Stream.concat(of(it.getThenExpr()), of(it.getElseExpr()));
    } else if (expression instanceof SwitchExpr it) {
      return it.getEntries().stream().flatMap(entry -> ofArm(entry, it));
    }
    return Stream.empty();
  }

  private static Stream<NullLiteralExpr> ofArm(SwitchEntry entry, SwitchExpr owner) {
    if (entry.getType() == SwitchEntry.Type.EXPRESSION
        && entry.getStatement(0) instanceof ExpressionStmt it) {
      return of(it.getExpression());
    }
    return entry.findAll(YieldStmt.class).stream()
        .filter(it -> switchOf(it) == owner)
        .flatMap(it -> of(it.getExpression()));
  }

  private static Node switchOf(YieldStmt statement) {
    Node here = statement;
    while (!(here instanceof SwitchExpr)) {
      here = here.getParentNode().orElseThrow();
    }
    return here;
  }

  /** The method that a statement returns from; empty if it returns from a lambda. */
  static Optional<MethodDeclaration> methodOf(Node inBody) {
    Node here = inBody;
    while (!(here instanceof LambdaExpr) && !(here instanceof BodyDeclaration<?>)) {
      here = here.getParentNode().orElseThrow();
    }
    return here instanceof MethodDeclaration it ? Optional.of(it) : Optional.empty();
  }

  /** Whether a declaration of that type says that it may be null. */
  static boolean areAllowed(NodeWithAnnotations<?> declaration, Type type) {
    return Stream.concat(declaration.getAnnotations().stream(), type.getAnnotations().stream())
        .anyMatch(it -> ANNOTATIONS.contains(it.getName().getIdentifier()));
  }
}
