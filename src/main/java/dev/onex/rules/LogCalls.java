package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises calls that write to a log, by the names of the logger and of the method. */
final class LogCalls {

  private static final Set<String> GETTERS = Set.of("getLog", "getLogger", "log", "logger");

  private static final Set<String> LAST_TOKENS = Set.of("log", "logger");

  /** Of java.util.logging, SLF4J, Log4j, JBoss Logging and Flogger, fluent ones included. */
  private static final Pattern METHOD =
      Pattern.compile(
          "(?i)(at)?(trace|debug|info|warn|warning|error|fatal|severe|config|fine|finer|finest"
              + "|log|level)[fvp]?");

  private LogCalls() {}

  /** Whether a word may be the name of a logger, of what gives one, or prints a stack trace. */
  static boolean mayLog(String word) {
    return word.toLowerCase(Locale.ROOT).contains("log") || word.equals("printStackTrace");
  }

  /** Whether an exception is used there only to be logged, or to print its stack trace. */
  static boolean takes(Expression exception, Node within) {
    Node here = exception;
    while (here != within) {
      Node parent = here.getParentNode().orElseThrow();
      if (parent instanceof MethodCallExpr call) {
        boolean isScope = call.getScope().filter(here::equals).isPresent();
        if (isScope ? printsTrace(call) : isLogging(call)) {
          return true;
        }
      }
      here = parent;
    }
    return false;
  }

  /** Whether it prints a stack trace to the console. */
  private static boolean printsTrace(MethodCallExpr call) {
    return call.getNameAsString().equals("printStackTrace") && call.getArguments().isEmpty();
  }

  /** Whether a call is a logger's, directly or at the end of a chain of calls. */
  static boolean isLogging(MethodCallExpr call) {
    MethodCallExpr first = call;
    while (first.getScope().orElse(null) instanceof MethodCallExpr scope && !isLogger(scope)) {
      first = scope;
    }
    return first.getScope().filter(LogCalls::isLogger).isPresent()
        && (isLoggingMethod(first) || isLoggingMethod(call));
  }

  private static boolean isLoggingMethod(MethodCallExpr call) {
    return METHOD.matcher(call.getNameAsString()).matches();
  }

  private static boolean isLogger(Expression expression) {
    if (expression instanceof MethodCallExpr call) {
      return GETTERS.contains(call.getNameAsString());
    } else if (expression instanceof FieldAccessExpr field) {
      return isLoggerName(field.getNameAsString());
    }
    return expression instanceof NameExpr name && isLoggerName(name.getNameAsString());
  }

  private static boolean isLoggerName(String name) {
    List<String> tokens = NameTokens.of(name);
    return name.startsWith("LOG")
        || !tokens.isEmpty() && LAST_TOKENS.contains(tokens.get(tokens.size() - 1));
  }
}
