package dev.onex.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.type.Type;
import dev.onex.finding.Severity;
import dev.onex.index.Names;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.Outline;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Role;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;

/**
 * Flags {@code throw new} of {@code Exception}, {@code RuntimeException}, {@code Throwable} or
 * {@code Error} itself, and public methods that declare {@code throws Exception} or {@code throws
 * Throwable}.
 *
 * <p>Whoever calls cannot tell such a failure from any other, so all that is left is to catch
 * everything, bugs included. Throw a type that says what went wrong: one of the JDK's, as {@code
 * IllegalStateException}, {@code IllegalArgumentException} or {@code UncheckedIOException}, or one
 * of your own; and declare the types that are thrown.
 *
 * <p>It leaves declarations alone that are not the method's own choice: overrides, {@code main},
 * {@code close()}, {@code call()}, methods that a container calls and nobody else, as Spring's
 * {@code @Bean} and {@code @Autowired} ones and advice of aspects, the only abstract method of an
 * interface or class, methods in test roots, and methods that hand on what they are given or what
 * the code of others throws: that throw a parameter again, call a {@code Callable} or are to be
 * given one, or invoke a {@code MethodHandle}, an interceptor and the like. An implementation of a
 * library's method without {@code @Override} is flagged: write the annotation. So is a method of a
 * class that is there to be overridden by the code of others, unless it is the only abstract one. A
 * {@code new RuntimeException(failure)} whose method was given that {@code Throwable} or {@code
 * Exception}, as Guava's {@code propagate}, only wraps it, and is left alone.
 */
@RuleInfo(
    summary = "An exception is thrown or declared whose type says nothing",
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
    triggers = {
      "throw Exception+(|RuntimeException+(|Throwable+(|Error+(",
      "throws Exception|Throwable"
    })
public final class GenericThrow implements Rule {

  private static final List<String> THROWN =
      List.of(
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Throwable",
          "java.lang.Error");

  private static final Set<String> NAMES =
      Set.of("Exception", "RuntimeException", "Throwable", "Error");

  /** Places among the triggers. */
  private static final int THROWS = 0;

  private static final int DECLARES = 1;

  private static final List<String> DECLARED =
      List.of("java.lang.Exception", "java.lang.Throwable");

  private static final List<String> ANYTHING = List.of("java.lang.Throwable");

  /**
   * Methods that throw what the code behind them throws: of method handles, proxies and aspects.
   */
  private static final Set<String> INVOKES =
      Set.of("intercept", "invoke", "invokeExact", "invokeSuper", "invokeWithArguments", "proceed");

  private static final Set<String> MAY_DECLARE = Set.of("close", "call");

  /** Annotations of methods that a container or an aspect calls, and nobody else. */
  private static final List<String> CALLED_BY_CONTAINER =
      List.of(
          "After",
          "AfterReturning",
          "AfterThrowing",
          "Around",
          "Autowired",
          "Bean",
          "Before",
          "Inject",
          "PostConstruct",
          "PreDestroy");

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    return candidate.meets(DECLARES) && member != null && isFreeToChoose(member, candidate.type())
        || candidate.meets(THROWS)
            && ThrowTokens.in(candidate.tokens()).stream()
                .anyMatch(it -> it.mayBe(NAMES::contains));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    for (ThrowStmt statement : declaration.nodes(ThrowStmt.class)) {
      if (statement.getExpression() instanceof ObjectCreationExpr created
          && isOneOf(THROWN, created.getType(), declaration)
          && !wrapsGiven(created, declaration)) {
        reportThrow(statement, created.getType().getNameAsString(), reporter);
      }
    }
    TypeContext type = declaration.type();
    if (declaration.node() instanceof MethodDeclaration method) {
      method.getThrownExceptions().stream()
          .filter(it -> isOneOf(DECLARED, it, declaration))
          .findFirst()
          .filter(
              it ->
                  declaration.member().filter(facts -> isFreeToChoose(facts, type)).isPresent()
                      && !declaration.isTest()
                      && !handsOn(method, declaration))
          .ifPresent(it -> reportDeclared(method, it.asString(), reporter));
    }
  }

  /** Whether it only wraps whatever failure its method was given. */
  private static boolean wrapsGiven(ObjectCreationExpr created, Declaration declaration) {
    return created.getArguments().size() == 1
        && created.getArgument(0) instanceof NameExpr name
        && declaration.nodes(MethodDeclaration.class).stream()
            .filter(it -> it.isAncestorOf(created))
            .flatMap(it -> it.getParameterByName(name.getNameAsString()).stream())
            .anyMatch(it -> isOneOf(DECLARED, it.getType(), declaration));
  }

  private static boolean isOneOf(List<String> names, Type type, Declaration declaration) {
    return names.stream().anyMatch(it -> declaration.means(type, it));
  }

  private static void reportThrow(ThrowStmt statement, String type, Reporter reporter) {
    reporter.report(
        statement,
        "throw " + type,
        "this throws a bare "
            + type
            + ", which callers cannot tell from any other failure; throw a type that says what went"
            + " wrong, as "
            + (type.equals("Error") ? "AssertionError" : "IllegalStateException"));
  }

  private static void reportDeclared(MethodDeclaration method, String type, Reporter reporter) {
    reporter.report(
        method.getName(),
        "throws " + type,
        "'"
            + method.getNameAsString()
            + "' declares throws "
            + type
            + ", so callers must take every failure alike; declare the types that it throws, as"
            + " IOException");
  }

  /** Whether a method is public and nobody else decides what it may throw. */
  private static boolean isFreeToChoose(MemberFacts method, TypeContext type) {
    return method.kind() == Kind.METHOD
        && isPublic(method, type)
        && !method.name().equals("main")
        && CALLED_BY_CONTAINER.stream().noneMatch(method::isAnnotated)
        && !(method.parameters().isEmpty() && MAY_DECLARE.contains(method.name()))
        && !isOnlyAbstractMethod(method, type)
        && !(isAbstract(method, type) && takesTask(method))
        && !type.isOverride(method);
  }

  /** Whether it throws what it was given, or what the code that it was given to call throws. */
  private static boolean handsOn(MethodDeclaration method, Declaration declaration) {
    boolean given =
        method.getParameters().stream()
            .anyMatch(it -> isOneOf(DECLARED, it.getType(), declaration));
    boolean rethrows =
        given
            && declaration.nodes(ThrowStmt.class).stream()
                .anyMatch(it -> !it.getExpression().isObjectCreationExpr());
    boolean anything =
        method.getThrownExceptions().stream().anyMatch(it -> isOneOf(ANYTHING, it, declaration));
    return rethrows
        || declaration.nodes(MethodCallExpr.class).stream()
            .anyMatch(it -> anything ? INVOKES.contains(it.getNameAsString()) : isTask(it));
  }

  private static boolean isTask(MethodCallExpr call) {
    return call.getNameAsString().equals("call") && call.getArguments().isEmpty();
  }

  private static boolean isPublic(MemberFacts method, TypeContext type) {
    return type.facts().kind() == Kind.INTERFACE
        ? type.role() == Role.PUBLIC_INTERFACE && !Modifier.isPrivate(method.modifiers())
        : Modifier.isPublic(method.modifiers());
  }

  /** Whether it is given a task, which throws what it likes. */
  private static boolean takesTask(MemberFacts method) {
    return method.parameters().stream()
        .map(it -> Names.erasure(it.type()))
        .anyMatch(it -> it.substring(it.lastIndexOf('.') + 1).equals("Callable"));
  }

  /** Whether it stands for code of others, which throws what it likes. */
  private static boolean isOnlyAbstractMethod(MemberFacts method, TypeContext type) {
    List<MemberFacts> them = type.members().stream().filter(it -> isAbstract(it, type)).toList();
    return them.size() == 1 && them.contains(method);
  }

  private static boolean isAbstract(MemberFacts member, TypeContext type) {
    if (member.kind() != Kind.METHOD) {
      return false;
    }
    int withBody = Outline.DEFAULT | Modifier.STATIC | Modifier.PRIVATE;
    return type.facts().kind() == Kind.INTERFACE
        ? (member.modifiers() & withBody) == 0 && !isOfObject(member, type)
        : Modifier.isAbstract(member.modifiers());
  }

  private static boolean isOfObject(MemberFacts method, TypeContext type) {
    return type.index()
        .find("java.lang.Object")
        .filter(it -> it.declares(method.name(), method.parameters().size()))
        .isPresent();
  }
}
