package dev.onex.rules;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Branches that do nothing but name a constant, as those do that make an enum of text. */
final class ConstantBranch {

  private static final Pattern CONSTANT = Pattern.compile("(?:\\w+\\.)*\\p{Lu}[\\p{Lu}\\d_]*");

  private ConstantBranch() {}

  /** Whether the statements return, yield or assign a constant, and do nothing else. */
  static boolean is(List<Statement> statements) {
    List<Statement> parts = statements.stream().filter(it -> !it.isBreakStmt()).toList();
    if (parts.size() != 1) {
      return false;
    }
    return parts.get(0) instanceof BlockStmt block
        ? is(block.getStatements())
        : value(parts.get(0)).filter(ConstantBranch::isConstant).isPresent();
  }

  private static Optional<Expression> value(Statement statement) {
    if (statement instanceof ReturnStmt result) {
      return result.getExpression();
    } else if (statement instanceof YieldStmt result) {
      return Optional.of(result.getExpression());
    } else if (statement instanceof ExpressionStmt it) {
      return Optional.of(
          it.getExpression() instanceof AssignExpr set ? set.getValue() : it.getExpression());
    }
    return Optional.empty();
  }

  private static boolean isConstant(Expression value) {
    return (value.isNameExpr() || value.isFieldAccessExpr())
        && CONSTANT.matcher(value.toString()).matches();
  }
}
