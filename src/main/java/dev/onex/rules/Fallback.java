package dev.onex.rules;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A value that stands for there being none. */
enum Fallback {
  NULL("null"),
  FALSE("false"),
  MINUS_ONE("-1"),
  TEXT("\"\""),
  OPTIONAL("an empty Optional"),
  COLLECTION("an empty collection"),
  ARRAY("an empty array"),
  CONSTANT("a constant for nothing");

  /** Names of constants for nothing. */
  static final Set<String> CONSTANTS = Set.of("UNKNOWN", "NONE", "DEFAULT");

  private static final Pattern COLLECTIONS =
      Pattern.compile("(?:\\w*(?:List|Set|Map|Queue|Deque|Collection|Stream)|Collections)");

  private static final Pattern OPTIONALS = Pattern.compile("Optional(?:Int|Long|Double)?");

  private final String text;

  Fallback(String text) {
    this.text = text;
  }

  /** What it is, for people and for fingerprints. */
  String text() {
    return text;
  }

  /** Whether a class of that simple name makes values that may stand for nothing. */
  static boolean isClass(String simpleName) {
    return COLLECTIONS.matcher(simpleName).matches() || OPTIONALS.matcher(simpleName).matches();
  }

  /** What an expression is; empty if it is a value like others. */
  static Optional<Fallback> of(Expression expression) {
    if (expression instanceof EnclosedExpr it) {
      return of(it.getInner());
    } else if (expression instanceof CastExpr it) {
      return of(it.getExpression());
    } else if (expression.isNullLiteralExpr()) {
      return Optional.of(NULL);
    } else if (expression instanceof BooleanLiteralExpr it) {
      return it.getValue() ? Optional.empty() : Optional.of(FALSE);
    } else if (expression instanceof StringLiteralExpr it) {
      return it.getValue().isEmpty() ? Optional.of(TEXT) : Optional.empty();
    } else if (expression.isUnaryExpr()) {
      return expression.toString().matches("-1[Ll]?") ? Optional.of(MINUS_ONE) : Optional.empty();
    }
    return ofObject(expression);
  }

  private static Optional<Fallback> ofObject(Expression expression) {
    if (expression instanceof FieldAccessExpr it) {
      return ofConstant(it.getNameAsString(), it.getScope().toString());
    } else if (expression instanceof NameExpr it) {
      return ofConstant(it.getNameAsString(), "");
    } else if (expression instanceof MethodCallExpr it) {
      return it.getArguments().isEmpty() ? ofCall(it) : Optional.empty();
    } else if (expression instanceof ArrayCreationExpr it) {
      boolean empty =
          it.getInitializer().filter(of -> of.getValues().isEmpty()).isPresent()
              || it.getLevels().get(0).getDimension().map(Expression::toString).stream()
                  .anyMatch("0"::equals);
      return empty ? Optional.of(ARRAY) : Optional.empty();
    }
    return expression instanceof ObjectCreationExpr it
            && it.getArguments().isEmpty()
            && it.getAnonymousClassBody().isEmpty()
            && COLLECTIONS.matcher(it.getType().getNameAsString()).matches()
        ? Optional.of(COLLECTION)
        : Optional.empty();
  }

  private static Optional<Fallback> ofConstant(String name, String scope) {
    if (scope.equals("Boolean") && name.equals("FALSE")) {
      return Optional.of(FALSE);
    }
    return CONSTANTS.contains(name) ? Optional.of(CONSTANT) : Optional.empty();
  }

  private static Optional<Fallback> ofCall(MethodCallExpr call) {
    String scope = call.getScope().map(Expression::toString).orElse("");
    String type = scope.substring(scope.lastIndexOf('.') + 1);
    String name = call.getNameAsString();
    if (OPTIONALS.matcher(type).matches()) {
      return name.equals("empty") || name.equals("absent")
          ? Optional.of(OPTIONAL)
          : Optional.empty();
    }
    return COLLECTIONS.matcher(type).matches() && name.matches("of|empty\\w*")
        ? Optional.of(COLLECTION)
        : Optional.empty();
  }
}
