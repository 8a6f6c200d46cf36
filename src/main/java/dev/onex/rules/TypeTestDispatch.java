package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.onex.finding.Severity;
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
import dev.onex.rules.IfChain.Tested;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Flags three or more ifs, one behind the other or chained by else, that ask which type one
 * variable is of, by {@code instanceof} or {@code getClass()}. It is an error if the variable is an
 * {@code Object} that a public method takes.
 *
 * <p>A type that is added later falls through such a chain, and neither the compiler nor the chain
 * says so. Seal the common type and switch over it, with a pattern for each case and without a
 * default; or give the types a method that does what the branch does.
 *
 * <p>It leaves alone {@code equals}, tests of exceptions, negated tests, and methods that Jackson
 * calls to make values, with an annotation such as {@code @JsonCreator}. Types of the JDK and
 * arrays do not count, for nobody can seal them. A chain gives one finding, at the first of its
 * tests. Types of a library are flagged like one's own.
 */
@RuleInfo(
    summary = "A chain of ifs asks for types",
    severity = Severity.WARNING,
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
    triggers = "if instanceof|getClass")
public final class TypeTestDispatch implements Rule {

  private static final int BRANCHES = 3;

  private static final Pattern EXCEPTION = Pattern.compile(".*(?:Exception|Error|Throwable)");

  /** A question whether something is of a type. */
  private record Test(Expression subject, Type type) {}

  @Override
  public boolean suspects(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    return IfTokens.in(tokens).stream()
        .filter(it -> it.branches().size() >= BRANCHES)
        .anyMatch(it -> it.mostTested((from, to) -> tested(from, to, candidate)) >= BRANCHES);
  }

  /** What the tokens between two indices may ask for a type that could be sealed. */
  private static Set<String> tested(int from, int to, Candidate candidate) {
    Tokens tokens = candidate.tokens();
    Set<String> subjects = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "instanceof") && mayBeSealed(i + 1, candidate)) {
        subjects.add(IfTokens.subject(tokens, i - 1));
      } else if (tokens.is(i, "getClass")
          && tokens.is(i - 1, '.')
          && tokens.mentions("class", from, to)) {
        subjects.add(IfTokens.subject(tokens, i - 2));
      }
    }
    return subjects;
  }

  private static boolean mayBeSealed(int type, Candidate candidate) {
    Tokens tokens = candidate.tokens();
    int at = tokens.is(type, "final") ? type + 1 : type;
    StringBuilder name = new StringBuilder(tokens.isWord(at) ? tokens.text(at) : "");
    while (tokens.is(at + 1, '.') && tokens.isWord(at + 2)) {
      at += 2;
      name.append('.').append(tokens.text(at));
    }
    return name.isEmpty()
        || !tokens.is(at + 1, '[')
            && ShadowTokens.qualified(name.toString(), candidate)
                .filter(TypeTestDispatch::isOfJdk)
                .isEmpty();
  }

  private static boolean isOfJdk(String name) {
    return name.startsWith("java.") || name.startsWith("javax.");
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    IfChain.in(declaration)
        .flatMap(it -> it.mostTested(test -> tested(test, declaration)).stream())
        .filter(it -> it.branches().size() >= BRANCHES)
        .forEach(it -> judge(it, declaration, reporter));
  }

  /** Whether it is a chain of type tests, be they of types that can be sealed or of others. */
  static boolean isMadeOf(IfChain chain) {
    return chain
        .mostTested(it -> test(it).map(Test::subject))
        .filter(it -> it.branches().size() >= BRANCHES)
        .isPresent();
  }

  /** What a condition asks for a type that could be sealed; nobody seals those of the JDK. */
  private static Optional<Expression> tested(Expression condition, Declaration declaration) {
    return test(condition)
        .filter(it -> it.type() instanceof ClassOrInterfaceType)
        .filter(it -> !EXCEPTION.matcher(it.type().asString()).matches())
        .filter(
            it ->
                declaration
                    .qualified((ClassOrInterfaceType) it.type())
                    .filter(TypeTestDispatch::isOfJdk)
                    .isEmpty())
        .map(Test::subject);
  }

  private static Optional<Test> test(Expression condition) {
    if (condition instanceof InstanceOfExpr test) {
      return Optional.of(new Test(test.getExpression(), test.getType()));
    } else if (condition instanceof BinaryExpr it
        && it.getOperator() == BinaryExpr.Operator.EQUALS) {
      return classOf(it.getLeft(), it.getRight());
    }
    return condition instanceof MethodCallExpr call
            && call.getNameAsString().equals("equals")
            && call.getArguments().size() == 1
        ? call.getScope().flatMap(it -> classOf(it, call.getArgument(0)))
        : Optional.empty();
  }

  private static Optional<Test> classOf(Expression one, Expression other) {
    Expression read = one.isClassExpr() ? other : one;
    Expression literal = one.isClassExpr() ? one : other;
    return literal instanceof ClassExpr of
            && read instanceof MethodCallExpr call
            && call.getNameAsString().equals("getClass")
        ? call.getScope().map(it -> new Test(it, of.getType()))
        : Optional.empty();
  }

  private static void judge(Tested tested, Declaration declaration, Reporter reporter) {
    Node first = tested.branches().get(0);
    MethodDeclaration method = methodAround(first).orElse(null);
    boolean allowed =
        method != null
                && (method.getNameAsString().equals("equals")
                    || method.getAnnotations().stream()
                        .anyMatch(it -> it.getName().getIdentifier().startsWith("Json")))
            || isException(tested.subject(), declaration);
    if (!allowed) {
      report(tested, isObjectOfApi(tested.subject(), method, declaration), reporter);
    }
  }

  private static Optional<MethodDeclaration> methodAround(Node place) {
    Node here = place;
    while (!(here instanceof BodyDeclaration<?>)) {
      here = here.getParentNode().orElseThrow();
    }
    return here instanceof MethodDeclaration it ? Optional.of(it) : Optional.empty();
  }

  /** Whether every variable of that name is an exception. */
  private static boolean isException(Expression subject, Declaration declaration) {
    String name = subject.toString();
    Stream<Type> parameters =
        declaration.nodes(Parameter.class).stream()
            .filter(it -> it.getNameAsString().equals(name))
            .map(Parameter::getType);
    Stream<Type> variables =
        declaration.nodes(VariableDeclarator.class).stream()
            .filter(it -> it.getNameAsString().equals(name))
            .map(VariableDeclarator::getType);
    return Stream.concat(parameters, variables)
        .findFirst()
        .filter(it -> EXCEPTION.matcher(it.asString()).matches())
        .isPresent();
  }

  private static boolean isObjectOfApi(
      Expression subject, @Nullable MethodDeclaration method, Declaration declaration) {
    return method != null
        && method == declaration.node()
        && declaration.member().filter(it -> isApi(it, declaration.type())).isPresent()
        && method
            .getParameterByName(subject.toString())
            .filter(it -> declaration.means(it.getType(), "java.lang.Object"))
            .isPresent();
  }

  private static boolean isApi(MemberFacts method, TypeContext type) {
    boolean open =
        Modifier.isPublic(method.modifiers())
            || type.facts().kind() == Kind.INTERFACE && !Modifier.isPrivate(method.modifiers());
    return open && Modifier.isPublic(type.facts().modifiers()) && !type.isOverride(method);
  }

  private static void report(Tested tested, boolean ofApi, Reporter reporter) {
    reporter.report(
        ofApi ? Severity.ERROR : Severity.WARNING,
        tested.branches().get(0),
        tested.branches().size() + " type tests",
        tested.branches().size()
            + " ifs ask for the type of '"
            + tested.subject()
            + "', so a type that is added later falls through; "
            + (ofApi ? "take a sealed type in place of Object" : "seal the common type")
            + ", and switch over it");
  }
}
