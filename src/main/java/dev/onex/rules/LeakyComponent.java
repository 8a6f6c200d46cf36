package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Role;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Where;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flags a model that keeps a collection, an array or a legacy date as it is handed: in a record
 * without a constructor that copies it, in a compact constructor that leaves it as it is, and in a
 * constructor that assigns its parameter to a {@code final} field; and a method that gives away a
 * field that is an array or a legacy date.
 *
 * <p>Whoever made the object can still change it, behind the model's back and past its checks. Copy
 * it on the way in, as {@code items = List.copyOf(items)} in a compact constructor, or {@code
 * bytes.clone()}, and arrays on the way out as well. Where elements may be {@code null}, write
 * {@code Collections.unmodifiableList(new ArrayList<>(items))}.
 *
 * <p>It leaves alone models that only their package can see, private constructors, types such as
 * {@code ImmutableList}, raw types and those of {@code Object}, which other rules want to be
 * different ones, fields that are not {@code final} and may change anyway, what frameworks fill
 * ({@code @Entity}, {@code @Xml...} and the like), and methods that return a collection, for only
 * the constructor knows whether that is a copy. It does not follow an object into another method,
 * so a parameter that was copied there is flagged.
 */
@RuleInfo(
    summary = "A model shares its collections, arrays or dates with others",
    severity = Severity.WARNING,
    scope = Scope.TYPE,
    kinds = {Kind.RECORD, Kind.CONSTRUCTOR, Kind.COMPACT_CONSTRUCTOR, Kind.METHOD},
    where = Where.MODELS,
    bodies = true)
@SuppressWarnings("ReferenceEquality") // equal nodes may stand in several places
public final class LeakyComponent implements Rule {

  @Override
  public boolean suspects(Candidate candidate) {
    TypeContext type = candidate.type();
    if (!isJudged(type)) {
      return false;
    }
    MemberFacts member = candidate.member();
    return switch (candidate.kind()) {
      case RECORD -> !hasCanonical(type) && hasChangeable(type.facts().components(), type);
      case COMPACT_CONSTRUCTOR -> hasChangeable(type.facts().components(), type);
      case CONSTRUCTOR ->
          member != null && isOpen(member) && hasChangeable(member.parameters(), type);
      default -> member != null && mayGiveAway(member, type);
    };
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    TypeContext type = declaration.type();
    if (!isJudged(type)) {
      return;
    }
    MemberFacts member = declaration.member().orElse(null);
    switch (declaration.kind()) {
      case RECORD -> inspectHeader(declaration, reporter);
      case COMPACT_CONSTRUCTOR -> inspectCompact(declaration, reporter);
      case CONSTRUCTOR -> {
        if (member != null && isOpen(member)) {
          inspectConstructor(member, declaration, reporter);
        }
      }
      default -> {
        if (member != null && mayGiveAway(member, type)) {
          inspectGetter(declaration, reporter);
        }
      }
    }
  }

  private static boolean isJudged(TypeContext type) {
    return type.role() == Role.MODEL && Reach.isOpen(type) && !FilledModels.contain(type);
  }

  private static boolean isOpen(MemberFacts member) {
    return !Modifier.isPrivate(member.modifiers());
  }

  private static boolean hasChangeable(List<ParameterFacts> parameters, TypeContext type) {
    return parameters.stream().anyMatch(it -> SharedState.isChangeable(it.type(), type));
  }

  /** Whether a record has a constructor of its own that takes all components. */
  private static boolean hasCanonical(TypeContext type) {
    List<String> types = types(type.facts().components());
    return type.members().stream()
        .anyMatch(
            it ->
                it.kind() == Kind.COMPACT_CONSTRUCTOR
                    || it.kind() == Kind.CONSTRUCTOR && types(it.parameters()).equals(types));
  }

  private static List<String> types(List<ParameterFacts> parameters) {
    return parameters.stream().map(ParameterFacts::type).toList();
  }

  private static void inspectHeader(Declaration declaration, Reporter reporter) {
    TypeContext type = declaration.type();
    if (hasCanonical(type)) {
      return;
    }
    for (ParameterFacts component : type.facts().components()) {
      if (SharedState.isChangeable(component.type(), type)) {
        String what = "component '" + component.name() + "'";
        reporter.report(
            StateFacts.slot(component, declaration).at(),
            component.type(),
            kept(what, component.name(), component.type(), type) + " in a compact constructor");
      }
    }
  }

  private static void inspectCompact(Declaration declaration, Reporter reporter) {
    TypeContext type = declaration.type();
    List<AssignExpr> assignments = declaration.nodes(AssignExpr.class);
    for (ParameterFacts component : type.facts().components()) {
      boolean replaced =
          assignments.stream().anyMatch(it -> isName(it.getTarget(), component.name()));
      if (!replaced && SharedState.isChangeable(component.type(), type)) {
        String what = "component '" + component.name() + "'";
        reporter.report(
            declaration.node(),
            component.name() + " " + component.type(),
            kept(what, component.name(), component.type(), type) + " here");
      }
    }
  }

  private static void inspectConstructor(
      MemberFacts constructor, Declaration declaration, Reporter reporter) {
    TypeContext type = declaration.type();
    for (AssignExpr assignment : declaration.nodes(AssignExpr.class)) {
      String field = fieldOf(assignment.getTarget(), constructor);
      ParameterFacts kept =
          assignment.getValue() instanceof NameExpr value
              ? parameter(value.getNameAsString(), constructor)
              : null;
      if (field != null
          && kept != null
          && isFinal(field, type)
          && SharedState.isChangeable(kept.type(), type)
          && isOwn(assignment, declaration)
          && declaration.nodes(AssignExpr.class).stream()
              .noneMatch(it -> isName(it.getTarget(), kept.name()))) {
        reporter.report(
            assignment,
            field + " " + kept.type(),
            kept("field '" + field + "'", kept.name(), kept.type(), type));
      }
    }
  }

  /** Whether instances keep what they have in a field, so that nobody expects it to change. */
  private static boolean isFinal(String field, TypeContext type) {
    return type.facts().kind() == Kind.RECORD
        || type.members().stream()
            .anyMatch(
                it ->
                    it.kind() == Kind.FIELD
                        && it.names().contains(field)
                        && Modifier.isFinal(it.modifiers())
                        && !Modifier.isStatic(it.modifiers()));
  }

  /** Whether it stands in the constructor itself, and not in a class or a lambda within. */
  private static boolean isOwn(AssignExpr assignment, Declaration declaration) {
    Node here = assignment;
    while (here != declaration.node()) {
      if (here instanceof ObjectCreationExpr
          || here instanceof LambdaExpr
          || here instanceof LocalClassDeclarationStmt) {
        return false;
      }
      here = here.getParentNode().orElseThrow();
    }
    return true;
  }

  private static @Nullable ParameterFacts parameter(String name, MemberFacts constructor) {
    return constructor.parameters().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String fieldOf(Expression target, MemberFacts constructor) {
    String field = fieldOf(target);
    boolean isParameter =
        field != null && target.isNameExpr() && parameter(field, constructor) != null;
    return isParameter ? null : field;
  }

  /** The name of a field, as it is written with or without {@code this}. */
  private static @Nullable String fieldOf(Expression target) {
    if (target instanceof FieldAccessExpr field) {
      return field.getScope().isThisExpr() ? field.getNameAsString() : null;
    }
    return target instanceof NameExpr name ? name.getNameAsString() : null;
  }

  private static boolean isName(Expression target, String name) {
    return target instanceof NameExpr it && it.getNameAsString().equals(name);
  }

  private static String kept(String what, String name, String type, TypeContext in) {
    return what
        + " keeps the "
        + type.replace(",", ", ")
        + " that it is handed, so who made that can still change it; write "
        + SharedState.copyOf(type, name, in);
  }

  private static boolean mayGiveAway(MemberFacts method, TypeContext type) {
    return isOpen(method)
        && !Modifier.isStatic(method.modifiers())
        && method.parameters().isEmpty()
        && SharedState.isAlwaysChangeable(method.type(), type);
  }

  private static void inspectGetter(Declaration declaration, Reporter reporter) {
    TypeContext type = declaration.type();
    if (declaration.node() instanceof MethodDeclaration method
        && method.getBody().filter(it -> it.getStatements().size() == 1).isPresent()
        && method.getBody().get().getStatement(0) instanceof ReturnStmt only
        && only.getExpression().isPresent()) {
      String field = fieldOf(only.getExpression().get());
      String held = field == null ? null : type.state().get(field);
      if (field != null
          && held != null
          && SharedState.isAlwaysChangeable(held, type)
          && isFinal(field, type)) {
        reporter.report(
            method,
            held,
            "'"
                + method.getNameAsString()
                + "' gives away the "
                + held
                + " of '"
                + field
                + "', so any caller can change it; return "
                + SharedState.copyOf(held, field, type));
      }
    }
  }
}
