package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.regex.Pattern;

/** Tells output that is wanted on the console, and nowhere else, from output that strays there. */
final class ConsoleIntent {

  private static final Pattern STREAM = Pattern.compile("\\b(std|sys|system) ?(out|err)\\b");

  private static final Pattern NAMED = Pattern.compile("^console\\b|" + STREAM);

  private static final Pattern SETTING = Pattern.compile(STREAM + "|\\bconsole\\b");

  private static final Pattern PRINTS_TRACE = Pattern.compile("print\\w*StackTrace");

  private ConsoleIntent() {}

  /** Whether a type is named for the streams of the console. */
  static boolean isNamed(String type) {
    return says(NAMED, type);
  }

  /** Whether output at that place was asked for, or has nowhere else to go. */
  static boolean isAt(Expression output) {
    Node here = output;
    while (!(here instanceof BodyDeclaration<?>)) {
      Node parent = here.getParentNode().orElseThrow();
      if (isSwitchedOn(here, parent) || here instanceof CatchClause && triesToLog(parent)) {
        return true;
      }
      here = parent;
    }
    return here instanceof MethodDeclaration method
        && PRINTS_TRACE.matcher(method.getNameAsString()).matches();
  }

  private static boolean isSwitchedOn(Node here, Node parent) {
    return parent instanceof IfStmt branch
            && branch.getThenStmt() == here
            && asksForConsole(branch.getCondition())
        || parent instanceof ConditionalExpr choice
            && choice.getThenExpr() == here
            && asksForConsole(choice.getCondition());
  }

  private static boolean asksForConsole(Expression condition) {
    return condition
        .findFirst(SimpleName.class, it -> says(SETTING, it.getIdentifier()))
        .isPresent();
  }

  private static boolean triesToLog(Node tried) {
    return tried instanceof TryStmt it
        && it.getTryBlock().findFirst(MethodCallExpr.class, LogCalls::isLogging).isPresent();
  }

  private static boolean says(Pattern pattern, String name) {
    return pattern.matcher(String.join(" ", NameTokens.of(name))).find();
  }
}
