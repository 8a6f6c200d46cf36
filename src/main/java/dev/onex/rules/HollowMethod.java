package dev.onex.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
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
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags methods that promise to check something, by a name such as {@code validateOrder}, {@code
 * verify}, {@code checkAccess}, {@code authorize}, {@code isValid} or {@code isAllowed}, and whose
 * body only says yes: {@code return true}, a constant for success, {@code this}, or nothing at all.
 * Other methods without a result whose body is empty, and says not why, are a warning.
 *
 * <p>Callers rely on the check, and nothing is checked; it is worse than no method, for nobody
 * looks again. Write the check, or remove the method and its calls.
 *
 * <p>It leaves alone overrides, which may have nothing to add; methods that are there to be
 * overridden: of interfaces and abstract classes, protected ones, and empty ones that a class of
 * the project overrides; empty ones beside a method of the same name, which does the work; an empty
 * body with a comment in it; adapters and null objects by name ({@code NoopListener}), anonymous
 * classes, {@code main}, methods of a life cycle, as {@code init} and {@code stop}, and methods
 * with an annotation, which a framework calls.
 */
@RuleInfo(
    summary = "A method promises work and does none",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    kinds = Kind.METHOD,
    bodies = true,
    triggers = {"{+}|{+;", "{+return|{+; true|this|VALID|OK|SUCCESS|PASSED|ALLOWED|GRANTED"})
public final class HollowMethod implements Rule {

  private static final Set<String> CHECKS = Set.of("validate", "verify", "check", "authorize");

  private static final Set<String> ANSWERS = Set.of("valid", "allowed", "authorized", "permitted");

  private static final Pattern SUCCESS =
      Pattern.compile("(?:\\w+\\.)*(?:VALID|OK|SUCCESS|PASSED|ALLOWED|GRANTED)");

  private static final Pattern DOES_NOTHING =
      Pattern.compile(
          "(?i).*(?:adapter|no_?op|null|dummy|empty|disabled|permissive|allowall|fake|stub|mock).*");

  /** What a container calls, which a class may have no use for. */
  private static final Set<String> LIFECYCLE =
      Set.of(
          "activate",
          "close",
          "deactivate",
          "destroy",
          "dispose",
          "init",
          "initialize",
          "main",
          "postConstruct",
          "preDestroy",
          "shutdown",
          "start",
          "stop");

  private static final Set<Kind> CONCRETE = Set.of(Kind.CLASS, Kind.RECORD, Kind.ENUM);

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    return member != null
        && isMeant(member, candidate.type())
        && isHollow(member, candidate.tokens())
        && (promisesCheck(member.name()) || isLast(member, candidate.type()));
  }

  /** Whether a body may do nothing, or nothing but to return something. */
  private static boolean isHollow(MemberFacts method, Tokens body) {
    int at = 1;
    while (body.is(at, ';')) {
      at++;
    }
    if (body.is(at, '}')) {
      // A slash can only be that of a comment; a marker is none that says why.
      String inside = body.between(0, at);
      return method.type().equals("void")
          && (inside.indexOf('/') < 0 || inside.contains(CatchTokens.MARKER));
    }
    if (!body.is(at, "return") || !promisesCheck(method.name())) {
      return false;
    }
    do {
      at++;
    } while (body.isWord(at) || body.is(at, '.'));
    while (body.is(at, ';')) {
      at++;
    }
    return at == body.size() - 1;
  }

  /** Whether a method must do something itself, as far as headers say. */
  private static boolean isMeant(MemberFacts method, TypeContext type) {
    int open = Modifier.ABSTRACT | Modifier.NATIVE | Modifier.PROTECTED;
    return (method.modifiers() & open) == 0
        && method.annotations().isEmpty()
        && CONCRETE.contains(type.facts().kind())
        && !Modifier.isAbstract(type.facts().modifiers())
        && !DOES_NOTHING.matcher(type.facts().name()).matches()
        && !DOES_NOTHING.matcher(method.name()).matches()
        && !LIFECYCLE.contains(method.name())
        && (promisesCheck(method.name()) || method.type().equals("void"))
        && !type.isOverride(method);
  }

  /** Whether nobody else does what it does not: neither an overload nor an override. */
  private static boolean isLast(MemberFacts method, TypeContext type) {
    return type.members().stream()
            .noneMatch(
                it ->
                    it.kind() == Kind.METHOD
                        && it.name().equals(method.name())
                        && it.declaration() != method.declaration())
        && !isOverridden(method, type);
  }

  private static boolean isOverridden(MemberFacts method, TypeContext type) {
    int own = Modifier.PRIVATE | Modifier.STATIC | Modifier.FINAL;
    return (method.modifiers() & own) == 0
        && !Modifier.isFinal(type.facts().modifiers())
        && type.index()
            .isOverridden(type.facts().qualifiedName(), method.name(), method.parameters().size());
  }

  private static boolean isMeant(MemberFacts method, Declaration declaration) {
    return isMeant(method, declaration.type())
        && (promisesCheck(method.name()) || isLast(method, declaration.type()));
  }

  private static boolean promisesCheck(String name) {
    List<String> tokens = NameTokens.of(name);
    return !tokens.isEmpty()
        && (CHECKS.contains(tokens.get(0))
            || tokens.get(0).equals("is") && ANSWERS.contains(tokens.get(tokens.size() - 1)));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    if (declaration.node() instanceof MethodDeclaration method
        && declaration.member().filter(it -> isMeant(it, declaration)).isPresent()) {
      method.getBody().ifPresent(it -> judge(method, it, declaration, reporter));
    }
  }

  private static void judge(
      MethodDeclaration method, BlockStmt body, Declaration declaration, Reporter reporter) {
    List<Statement> statements =
        body.getStatements().stream().filter(it -> !it.isEmptyStmt()).toList();
    String name = method.getNameAsString();
    boolean empty =
        statements.isEmpty()
            && method.getType().isVoidType()
            && declaration.commentsIn(body).isEmpty();
    if (empty) {
      report(method, NameTokens.of(name).contains("validate"), "is empty", reporter);
    } else if (promisesCheck(name)
        && statements.size() == 1
        && statements.get(0) instanceof ReturnStmt result
        && result.getExpression().filter(HollowMethod::saysYes).isPresent()) {
      report(method, true, "always returns " + result.getExpression().orElseThrow(), reporter);
    }
  }

  private static boolean saysYes(Expression result) {
    return result.isThisExpr()
        || result.isBooleanLiteralExpr() && result.asBooleanLiteralExpr().getValue()
        || (result.isNameExpr() || result.isFieldAccessExpr())
            && SUCCESS.matcher(result.toString()).matches();
  }

  private static void report(
      MethodDeclaration method, boolean check, String what, Reporter reporter) {
    reporter.report(
        check ? Severity.ERROR : Severity.WARNING,
        method.getName(),
        check ? "check" : "empty",
        "'"
            + method.getNameAsString()
            + "' "
            + what
            + (check
                ? ", so callers rely on a check that nobody makes; write it, or remove the method"
                    + " and its calls"
                : ", so callers wait for something that never happens; write its body, say in a"
                    + " comment why there is none, or remove it"));
  }
}
