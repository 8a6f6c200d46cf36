package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import dev.onex.rule.Declaration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catch clause, and what becomes of the exception in it. The rules about catch clauses share it,
 * so that only one of them speaks: {@link SwallowedException} of those that are empty, {@link
 * BroadCatch} of broad ones, {@link LostCause} of lost interrupts, {@link CatchFallback} of the
 * rest.
 *
 * @param clause the clause
 * @param declaration where it stands
 */
record CatchBlock(CatchClause clause, Declaration declaration) {

  private static final Set<String> BROAD =
      Set.of(
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Throwable",
          "java.lang.Error");

  /** The letters that a comment must have to be a reason. */
  static final int LETTERS_OF_A_REASON = 3;

  private static final Set<String> TASKS = Set.of("run", "call", "close");

  private static final Set<String> EXITS = Set.of("exit", "halt");

  /** The catch clauses of a declaration. */
  static Stream<CatchBlock> in(Declaration declaration) {
    return declaration.nodes(CatchClause.class).stream().map(it -> new CatchBlock(it, declaration));
  }

  /** Whether it has no statement. */
  boolean isEmpty() {
    return clause.getBody().getStatements().stream().allMatch(it -> it.isEmptyStmt());
  }

  /** Whether a comment in it may be a reason. */
  boolean isExplained() {
    return declaration.commentsIn(clause.getBody()).stream()
        .map(it -> it.getContent().codePoints().filter(Character::isLetter).count())
        .anyMatch(it -> it >= LETTERS_OF_A_REASON);
  }

  /** Whether it catches a type that says nothing of what went wrong, alone or in a union. */
  boolean isBroad() {
    return types().stream()
        .flatMap(it -> declaration.qualified(it).stream())
        .anyMatch(BROAD::contains);
  }

  /**
   * Whether the exception ends here: nothing is thrown, the program goes on, and nobody but a log
   * gets to see it.
   */
  boolean endsHere() {
    return clause.getBody().findFirst(ThrowStmt.class).isEmpty()
        && !calls(EXITS::contains)
        && uses().stream().allMatch(it -> LogCalls.takes(it, clause));
  }

  /**
   * Whether the exception ends here, and neither {@link BroadCatch} nor a comment answers for it.
   */
  boolean endsUnnoticed() {
    return !isEmpty() && endsHere() && !isBroad();
  }

  /**
   * Whether it takes the request to stop from a thread, and nobody learns of it: {@link LostCause}
   * speaks of it. A comment is a reason for doing nothing, and yet restores no interrupt.
   */
  boolean losesInterrupt() {
    return (endsUnnoticed() || isEmpty() && isExplained() && !isBroad())
        && types().stream().anyMatch(it -> declaration.means(it, "java.lang.InterruptedException"))
        && !endsRun()
        && declaration.nodes(MethodCallExpr.class).stream()
            .noneMatch(it -> NameTokens.of(it.getNameAsString()).contains("interrupt"));
  }

  /** Whether the thread stops thereupon: the block leaves its {@code run()} or lambda. */
  private boolean endsRun() {
    Node last = clause.getBody().getStatements().getLast().orElse(null);
    boolean returns = last instanceof ReturnStmt it && it.getExpression().isEmpty();
    return (returns || isLast())
        && NullValues.methodOf(clause)
            .filter(it -> !it.getNameAsString().equals("run") || !it.getParameters().isEmpty())
            .isEmpty();
  }

  /** Whether nothing comes after it in its method or lambda. */
  private boolean isLast() {
    Node tried = clause.getParentNode().orElseThrow();
    return tried.getParentNode().orElseThrow() instanceof BlockStmt block
        && block.getStatements().getLast().orElseThrow() == tried
        && !(block.getParentNode().orElseThrow() instanceof Statement);
  }

  private boolean calls(Predicate<String> method) {
    return clause
        .getBody()
        .findFirst(MethodCallExpr.class, it -> method.test(it.getNameAsString()))
        .isPresent();
  }

  /**
   * Whether it only keeps the code of others from doing harm, and the log learns of it: what is
   * tried is one task or clean-up, or the exception itself is logged and a loop goes on.
   */
  boolean guardsOthers() {
    boolean logs =
        clause.getBody().findFirst(MethodCallExpr.class, LogCalls::isLogging).isPresent();
    return logs && (triesOneTask() || isInLoop() && uses().stream().anyMatch(this::isArgument));
  }

  private boolean triesOneTask() {
    return clause.getParentNode().orElseThrow() instanceof TryStmt tried
        && tried.getTryBlock().getStatements().size() == 1
        && tried.getTryBlock().getStatement(0) instanceof ExpressionStmt statement
        && statement.getExpression() instanceof MethodCallExpr call
        && call.getScope().isPresent()
        && call.getArguments().isEmpty()
        && TASKS.contains(call.getNameAsString());
  }

  private boolean isInLoop() {
    Node here = clause;
    while (!(here instanceof BodyDeclaration<?>)) {
      boolean each =
          here instanceof LambdaExpr
              && here.getParentNode().orElseThrow() instanceof MethodCallExpr call
              && call.getNameAsString().equals("forEach");
      if (here instanceof NodeWithBody<?> || each) {
        return true;
      }
      if (here instanceof LambdaExpr) {
        return false;
      }
      here = here.getParentNode().orElseThrow();
    }
    return false;
  }

  /** Whether it is handed on as it is, with its stack trace. */
  private boolean isArgument(Expression exception) {
    return exception.getParentNode().orElseThrow() instanceof MethodCallExpr call
        && call.getArguments().contains(exception);
  }

  /** Where the exception is used. */
  List<Expression> uses() {
    String variable = clause.getParameter().getNameAsString();
    // The parser takes the variable of a method reference for a type.
    return clause
        .getBody()
        .findAll(
            Expression.class,
            it ->
                it instanceof NameExpr name && name.getNameAsString().equals(variable)
                    || it instanceof TypeExpr type && type.getTypeAsString().equals(variable));
  }

  /** What it catches, for people: {@code IOException | SQLException}. */
  String text() {
    return joined(" | ");
  }

  /** What it catches, for fingerprints: {@code IOException|SQLException}. */
  String details() {
    return joined("|");
  }

  private String joined(String separator) {
    return types().stream()
        .map(ClassOrInterfaceType::getNameWithScope)
        .collect(Collectors.joining(separator));
  }

  private List<ClassOrInterfaceType> types() {
    Type type = clause.getParameter().getType();
    Stream<? extends Type> types =
        type instanceof UnionType union ? union.getElements().stream() : Stream.of(type);
    return types
        .filter(ClassOrInterfaceType.class::isInstance)
        .map(ClassOrInterfaceType.class::cast)
        .toList();
  }
}
