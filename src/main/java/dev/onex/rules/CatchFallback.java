package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flags a catch of specific types whose block throws nothing, shows the exception to nobody but a
 * log, and returns null, or a value that stands for nothing: {@code false}, {@code -1}, an empty
 * text, {@code Optional}, collection or array, or a constant such as {@code UNKNOWN}.
 *
 * <p>Callers take a failure for an answer: that the order could not be read becomes that there is
 * no order. Throw a new exception with this one as its cause; where a failure is part of the
 * result, return a type that says so.
 *
 * <p>It leaves alone methods whose name says that they may find nothing and whose type does too, as
 * {@code Optional<T> tryParse}, {@code parse} or {@code find}, if one type is caught; look-ups by
 * {@code valueOf}; and questions: methods that answer true or false and are named for it, as {@code
 * isNumber}. Two things excuse a fallback: an exception that says that there is nothing, as {@code
 * NoSuchElementException}, {@code EmptyResultDataAccessException} or {@code NumberFormatException},
 * and a method that says so, by {@code @Nullable} or a name such as {@code typeOrNull}. With one of
 * them null is a warning and the other values are left alone, with both null is left alone as well.
 * Broad catches belong to {@code BroadCatch}, empty ones to {@code SwallowedException}, lost
 * interrupts to {@code LostCause}. A method whose contract asks for such an answer to such a
 * failure is flagged.
 */
@RuleInfo(
    summary = "A catch turns a failure into an answer",
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
    triggers = "catch return")
public final class CatchFallback implements Rule {

  private static final Pattern MAY_FAIL = Pattern.compile("(try|parse|find)(?!\\p{Ll}).*");

  private static final Pattern SAYS_NONE =
      Pattern.compile(
          "(try|safe|maybe)(?!\\p{Ll}).*|.*(Or(Null|Empty|Default)|If(Available|Present|Any|Known))");

  private static final Pattern ABSENCE =
      Pattern.compile(
          "(.*\\.)?(NoSuch.*|NoMore.*|.*NotFound.*|.*NotPresent.*|.*Deleted.*|EmptyResult.*|NoResult.*"
              + "|ObjectRetrievalFailureException|ClassCastException"
              + "|NumberFormatException|.*ParseException|SecurityException|LinkageError)");

  private static final Set<String> QUESTIONS =
      Set.of(
          "accepts",
          "can",
          "contains",
          "equals",
          "exists",
          "has",
          "is",
          "matches",
          "should",
          "supports",
          "test",
          "try",
          "verify");

  @Override
  public boolean suspects(Candidate candidate) {
    return CatchTokens.in(candidate.tokens()).stream()
        .filter(it -> FallbackTokens.mayReturn(it.tokens(), it.open(), it.close()))
        .filter(CatchTokens::mayEndHere)
        .filter(it -> it.mentions("null") || !saysAbsent(it.types()))
        .anyMatch(it -> !it.isBroad(candidate));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    CatchBlock.in(declaration)
        .filter(it -> it.endsUnnoticed() && !it.losesInterrupt())
        .forEach(it -> judge(it, reporter));
  }

  private static void judge(CatchBlock block, Reporter reporter) {
    List<Optional<Fallback>> returned = new ArrayList<>();
    for (ReturnStmt statement : block.clause().getBody().findAll(ReturnStmt.class)) {
      Expression value = statement.getExpression().orElse(null);
      if (value != null && ownerOf(statement) == ownerOf(block.clause())) {
        returned.add(Fallback.of(value));
      }
    }
    if (!returned.isEmpty() && returned.stream().allMatch(Optional::isPresent)) {
      Fallback worst =
          returned.stream()
              .flatMap(Optional::stream)
              .filter(it -> it == Fallback.NULL)
              .findFirst()
              .orElse(returned.get(0).orElseThrow());
      if (!isExpected(block, worst)) {
        report(block, worst, reporter);
      }
    }
  }

  /** The method, lambda or initializer that something belongs to. */
  private static Node ownerOf(Node place) {
    Node here = place;
    while (!(here instanceof LambdaExpr) && !(here instanceof BodyDeclaration<?>)) {
      here = here.getParentNode().orElseThrow();
    }
    return here;
  }

  /** Whether it is no failure at all, or callers know from name and type what to expect. */
  private static boolean isExpected(CatchBlock block, Fallback fallback) {
    return isLookUp(block)
        || ownerOf(block.clause()) instanceof MethodDeclaration method
            && saysSo(method.getNameAsString(), fallback, block);
  }

  private static boolean saysSo(String method, Fallback fallback, CatchBlock block) {
    return switch (fallback) {
      case FALSE -> NameTokens.of(method).stream().limit(1).anyMatch(QUESTIONS::contains);
      case OPTIONAL ->
          MAY_FAIL.matcher(method).matches()
              && !block.clause().getParameter().getType().isUnionType();
      default -> false;
    };
  }

  /** How many reasons there are to take a fallback for what was meant. */
  private static int excuses(CatchBlock block) {
    boolean announced =
        ownerOf(block.clause()) instanceof MethodDeclaration method
            && (NullValues.areAllowed(method, method.getType())
                || SAYS_NONE.matcher(method.getNameAsString()).matches());
    boolean absent = saysAbsent(block.details());
    return (announced ? 1 : 0) + (absent ? 1 : 0);
  }

  /**
   * Whether exceptions say that there is nothing, rather than that something went wrong. What is no
   * element of a collection, it may refuse with a ClassCastException or a NullPointerException.
   */
  private static boolean saysAbsent(String types) {
    boolean refuses = types.contains("ClassCastException");
    return Stream.of(types.split("\\|", -1))
        .allMatch(
            it -> ABSENCE.matcher(it).matches() || refuses && it.equals("NullPointerException"));
  }

  /** Whether it asks for the constant of a name, which fails where there is none. */
  private static boolean isLookUp(CatchBlock block) {
    CatchClause clause = block.clause();
    return block.details().equals("IllegalArgumentException")
        && clause.getParentNode().orElseThrow() instanceof TryStmt tried
        && tried
            .getTryBlock()
            .findFirst(MethodCallExpr.class, it -> it.getNameAsString().endsWith("alueOf"))
            .isPresent();
  }

  private static void report(CatchBlock block, Fallback fallback, Reporter reporter) {
    int excuses = excuses(block) + (fallback == Fallback.NULL ? 0 : 1);
    if (excuses > 1) {
      return;
    }
    String owner =
        ownerOf(block.clause()) instanceof NodeWithSimpleName<?> named
            ? "who calls '" + named.getNameAsString() + "'"
            : "the caller";
    reporter.report(
        excuses == 0 ? Severity.ERROR : Severity.WARNING,
        block.clause(),
        block.details() + ">" + fallback.text(),
        "this catch of "
            + block.text()
            + " returns "
            + fallback.text()
            + ", so "
            + owner
            + " takes a failure for an answer; throw a new exception with this one as its cause,"
            + " or return a type that says what went wrong");
  }
}
