package dev.onex.rules;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.Slot;
import dev.onex.rule.TypeContext;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;

/**
 * Flags a class or record that has {@code equals(Object)} without {@code hashCode()}, {@code
 * hashCode()} without {@code equals}, or {@code equals(Money)} without {@code equals(Object)}; and
 * a component that is an array in a record with neither {@code equals} nor {@code hashCode}.
 *
 * <p>Collections find objects by both methods: an element that has only one of them gets lost in a
 * {@code HashMap} or {@code HashSet}, and an overload they never call. A record compares an array
 * by identity, so that two with the same contents differ. Write both methods, or make the class a
 * record; for an array write a type that compares its contents, or both methods with {@code
 * Arrays.equals} and {@code Arrays.hashCode}.
 *
 * <p>It leaves alone what inherits the other method from a superclass, even one that is not known;
 * types for which Lombok or AutoValue write the methods, which compare arrays by their contents;
 * methods that only call the one of the superclass; interfaces, enums, private records, and an
 * {@code equals(Money)} that overrides one of a supertype or is private. Local and anonymous types
 * are not looked at.
 */
@RuleInfo(
    summary = "Equality that collections cannot rely on",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    kinds = {Kind.METHOD, Kind.RECORD},
    bodies = true,
    triggers = {"boolean+equals|int+hashCode", "record [+]|..."})
public final class EqualityContract implements Rule {

  private static final String EQUALS = "equals";

  private static final String HASH_CODE = "hashCode";

  private static final Set<String> GENERATED =
      Set.of("AutoValue", "Data", "EqualsAndHashCode", "Value");

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    return member == null
        ? hasUncomparedArrays(candidate.type())
        : offence(member, candidate.type()).isPresent();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    TypeContext type = declaration.type();
    declaration
        .member()
        .filter(it -> !onlyAsksSuper(declaration.node()))
        .flatMap(it -> offence(it, type))
        .ifPresent(it -> reporter.report(declaration.node(), it.details(), it.message()));
    if (declaration.kind() == Kind.RECORD && hasUncomparedArrays(type)) {
      for (Slot slot : declaration.slots()) {
        if (slot.type().isArrayType() || slot.varArgs()) {
          reporter.report(
              slot.at(),
              "array",
              slot.description()
                  + " is an array, which a record compares by identity, so records of the same"
                  + " contents differ; write a type that compares its contents, or 'equals' and"
                  + " 'hashCode' with Arrays");
        }
      }
    }
  }

  /** Whether a method is there for its documentation or its annotations only. */
  private static boolean onlyAsksSuper(BodyDeclaration<?> node) {
    return node instanceof MethodDeclaration method
        && method.getBody().filter(it -> it.getStatements().size() == 1).isPresent()
        && method.getBody().get().getStatement(0) instanceof ReturnStmt only
        && only.getExpression().orElse(null) instanceof MethodCallExpr call
        && call.getScope().filter(Expression::isSuperExpr).isPresent()
        && call.getNameAsString().equals(method.getNameAsString());
  }

  private static boolean hasUncomparedArrays(TypeContext type) {
    return type.facts().components().stream().anyMatch(EqualityContract::isArray)
        && !Modifier.isPrivate(type.facts().modifiers())
        && !isGenerated(type)
        && type.members().stream().noneMatch(it -> isEquals(it, type) || isHashCode(it));
  }

  private static boolean isArray(ParameterFacts component) {
    return component.type().endsWith("[]") || component.type().endsWith("...");
  }

  /** What is wrong with a method. */
  private record Offence(String details, String message) {}

  private static Optional<Offence> offence(MemberFacts method, TypeContext type) {
    Kind kind = type.facts().kind();
    boolean named = method.name().equals(EQUALS) || method.name().equals(HASH_CODE);
    if (!named || kind != Kind.CLASS && kind != Kind.RECORD || isGenerated(type)) {
      return Optional.empty();
    }
    if (isEquals(method, type)) {
      return lacks(HASH_CODE, 0, type) ? Optional.of(equalsAlone()) : Optional.empty();
    }
    if (isHashCode(method)) {
      // An overload of equals is at fault by itself.
      boolean alone =
          lacks(EQUALS, 1, type) && type.members().stream().noneMatch(it -> isOverload(it, type));
      return alone ? Optional.of(hashCodeAlone()) : Optional.empty();
    }
    boolean unused = isOverload(method, type) && lacks(EQUALS, 1, type);
    return unused ? Optional.of(overload(method.parameters().get(0).type())) : Optional.empty();
  }

  private static boolean isGenerated(TypeContext type) {
    return type.facts().annotations().stream()
        .anyMatch(it -> GENERATED.contains(it.substring(it.lastIndexOf('.') + 1)));
  }

  private static boolean isEquals(MemberFacts member, TypeContext type) {
    return isComparison(member)
        && type.names().means(member.parameters().get(0).type(), "java.lang.Object");
  }

  private static boolean isOverload(MemberFacts member, TypeContext type) {
    return isComparison(member)
        && !isEquals(member, type)
        && !Modifier.isPrivate(member.modifiers())
        && !member.isAnnotated("Override");
  }

  private static boolean isComparison(MemberFacts member) {
    return member.kind() == Kind.METHOD
        && member.name().equals(EQUALS)
        && member.parameters().size() == 1
        && member.type().equals("boolean")
        && !Modifier.isStatic(member.modifiers());
  }

  private static boolean isHashCode(MemberFacts member) {
    return member.kind() == Kind.METHOD
        && member.name().equals(HASH_CODE)
        && member.parameters().isEmpty()
        && !Modifier.isStatic(member.modifiers());
  }

  /** Whether a type neither declares the method that all objects have nor inherits another. */
  private static boolean lacks(String method, int parameters, TypeContext type) {
    return type.members().stream()
            .noneMatch(it -> method.equals(EQUALS) ? isEquals(it, type) : isHashCode(it))
        && !new SuperClasses(type).mayDeclare(method, parameters);
  }

  private static Offence equalsAlone() {
    return new Offence(
        "equals without hashCode",
        "'equals' has no 'hashCode' beside it, so equal objects get lost in a HashMap or HashSet;"
            + " write both, or make the type a record");
  }

  private static Offence hashCodeAlone() {
    return new Offence(
        "hashCode without equals",
        "'hashCode' has no 'equals' beside it, so an object still equals nothing but itself; write"
            + " both, or neither");
  }

  private static Offence overload(String parameter) {
    return new Offence(
        "equals(" + parameter + ")",
        "'equals("
            + parameter
            + ")' only overloads 'equals(Object)', so collections never call it; write"
            + " 'equals(Object)', and 'hashCode' with it");
  }
}
