package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BinaryExpr.Operator;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.onex.finding.Severity;
import dev.onex.index.Names;
import dev.onex.index.TypeIndex;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.Tokens;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import java.util.List;
import java.util.Set;

/**
 * Flags {@code return null}, also as one arm of a conditional or of a switch expression, in a
 * method that returns an array, a collection, a map, a stream, an {@code Iterable} or an {@code
 * Iterator}, unless it is marked {@code @Nullable}.
 *
 * <p>Callers loop over what such a method returns, and those that forget to ask for null first fail
 * with a NullPointerException. Return an empty one, as {@code List.of()}; where nothing and an
 * empty one are two things, say so with {@code Optional} or {@code @Nullable}.
 *
 * <p>It leaves lambdas alone, whose results have no declared type, collections that are not of
 * {@code java.util}, and methods that are given a {@code Void}, which is null itself. In a private
 * method it is a warning, and so it is where null is returned because a parameter is null, even if
 * that is documented, and where a library declares the method that is overridden. An override is
 * flagged even if what it overrides is documented to return null: mark both {@code @Nullable}.
 */
@RuleInfo(
    summary = "A method returns null where a collection or an array is expected",
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
    triggers = "return return+null|(+null|)+null|?+null|:+null|>+null|yield+null")
public final class NullCollection implements Rule {

  private static final Set<String> SEQUENCES =
      Set.of(
          "java.lang.Iterable",
          "java.util.Iterator",
          "java.util.ListIterator",
          "java.util.stream.Stream",
          "java.util.stream.IntStream",
          "java.util.stream.LongStream",
          "java.util.stream.DoubleStream");

  private static final List<String> CONTAINERS = List.of("java.util.Collection", "java.util.Map");

  private static final List<String> PACKAGES = List.of("java.util", "java.util.concurrent");

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    boolean mayReturnSeveral =
        member != null
            && member.kind() == Kind.METHOD
            && NullValues.ANNOTATIONS.stream().noneMatch(member::isAnnotated)
            && mayHoldSeveral(member.type(), candidate.type());
    Tokens tokens = candidate.tokens();
    return mayReturnSeveral && ResultTokens.mayReturnNull(tokens, 0, tokens.size())
        || candidate.mayDeclareResults()
            && ResultTokens.ofNullIn(tokens).stream()
                .anyMatch(it -> mayHoldSeveral(it, candidate.type()));
  }

  /** Whether a result, as written, is an array, a container or a sequence of the JDK. */
  static boolean mayHoldSeveral(String result, TypeContext type) {
    return result.endsWith("]")
        || type.names()
            .qualified(Names.erasure(result))
            .filter(it -> holdsSeveral(it, type))
            .isPresent();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    for (ReturnStmt statement : declaration.nodes(ReturnStmt.class)) {
      List<NullLiteralExpr> nulls =
          statement.getExpression().stream().flatMap(NullValues::of).toList();
      if (!nulls.isEmpty()) {
        NullValues.methodOf(statement)
            .filter(it -> !NullValues.areAllowed(it, it.getType()))
            .filter(it -> holdsSeveral(it.getType(), declaration))
            .filter(it -> !takesNothing(it, declaration))
            .ifPresent(it -> nulls.forEach(value -> report(value, it, declaration, reporter)));
      }
    }
  }

  /** Whether null is all that the method can be given. */
  private static boolean takesNothing(MethodDeclaration method, Declaration declaration) {
    return method.getParameters().stream()
        .anyMatch(it -> declaration.means(it.getType(), "java.lang.Void"));
  }

  private static boolean holdsSeveral(Type type, Declaration declaration) {
    return type.isArrayType()
        || type instanceof ClassOrInterfaceType it
            && declaration
                .qualified(it)
                .filter(name -> holdsSeveral(name, declaration.type()))
                .isPresent();
  }

  private static boolean holdsSeveral(String name, TypeContext type) {
    return SEQUENCES.contains(name) || isContainer(name, type);
  }

  private static boolean isContainer(String name, TypeContext type) {
    // Types of other packages may well be collections, but not only that: many are Iterable.
    return PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
        && CONTAINERS.stream()
            .anyMatch(it -> it.equals(name) || type.index().allSuperTypes(name).contains(it));
  }

  /** Whether it is null because a parameter is, so that who hands in none gets none back. */
  private static boolean passesNullOn(Node value, MethodDeclaration method) {
    Node child = value;
    while (child != method) {
      Node parent = child.getParentNode().orElseThrow();
      boolean decides =
          parent instanceof IfStmt branch
                  && branch.getThenStmt() == child
                  && compares(branch.getCondition(), Operator.EQUALS, method)
              || parent instanceof ConditionalExpr choice
                  && compares(
                      choice.getCondition(),
                      choice.getThenExpr() == child ? Operator.EQUALS : Operator.NOT_EQUALS,
                      method);
      if (decides) {
        return true;
      }
      child = parent;
    }
    return false;
  }

  /** Whether a condition says that a parameter is null, or asks nothing but whether it is not. */
  private static boolean compares(Expression condition, Operator by, MethodDeclaration method) {
    if (!(condition instanceof BinaryExpr it)) {
      return false;
    }
    // Of conditions that must all hold, one is enough.
    if (it.getOperator() == Operator.AND && by == Operator.EQUALS) {
      return compares(it.getLeft(), by, method) || compares(it.getRight(), by, method);
    }
    return it.getOperator() == by
        && (it.getRight().isNullLiteralExpr() && isParameter(it.getLeft(), method)
            || it.getLeft().isNullLiteralExpr() && isParameter(it.getRight(), method));
  }

  private static boolean isParameter(Expression expression, MethodDeclaration method) {
    return expression instanceof NameExpr name
        && method.getParameterByName(name.getNameAsString()).isPresent();
  }

  /** Whether a library, and nobody in the project, decides what the method may return. */
  private static boolean overridesForeign(MethodDeclaration method, Declaration declaration) {
    if (method != declaration.node() || !method.isAnnotationPresent("Override")) {
      return false;
    }
    TypeIndex index = declaration.type().index();
    return index.allSuperTypes(declaration.type().facts().qualifiedName()).stream()
        .filter(it -> !it.startsWith("java.") && !it.startsWith("javax."))
        .flatMap(it -> index.find(it).stream())
        .noneMatch(it -> it.declares(method.getNameAsString(), method.getParameters().size()));
  }

  private static void report(
      NullLiteralExpr value, MethodDeclaration method, Declaration declaration, Reporter reporter) {
    String type = method.getType().asString();
    boolean milder =
        method.isPrivate() || passesNullOn(value, method) || overridesForeign(method, declaration);
    reporter.report(
        milder ? Severity.ERROR.lowered() : Severity.ERROR,
        value,
        type.replace(" ", ""),
        "'"
            + method.getNameAsString()
            + "' returns null as its "
            + type
            + ", so callers that loop over it fail with a NullPointerException; return an empty"
            + " one, or mark the method @Nullable");
  }
}
