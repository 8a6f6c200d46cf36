package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.ReturnStmt;
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
import org.jspecify.annotations.Nullable;

/**
 * Flags null where an {@code Optional} (or {@code OptionalInt}, {@code OptionalLong}, {@code
 * OptionalDouble}) is expected: returned by a method with such a result, also as one arm of a
 * conditional or of a switch expression; set as the value of such a field, local or parameter;
 * handed to {@code Optional.of}; or allowed for one by {@code @Nullable}.
 *
 * <p>An {@code Optional} promises that nobody has to ask for null, so nobody does, and the null
 * fails far from where it came from. Write {@code Optional.empty()}, and {@code
 * Optional.ofNullable} for a value that may be null.
 *
 * <p>It leaves comparisons with null alone, and null as an argument of anything but {@code
 * Optional.of}. Lambdas have no declared result, so what they return is not judged. Where several
 * variables of one name come into question for an assignment, and for fields that are inherited, it
 * is silent. A method that is marked {@code @Nullable} is flagged at its name, not at each null
 * that it returns. There are no known false positives.
 */
@RuleInfo(
    summary = "An Optional is null, or may be",
    severity = Severity.CRITICAL,
    scope = Scope.MEMBER,
    kinds = {
      Kind.RECORD,
      Kind.METHOD,
      Kind.FIELD,
      Kind.CONSTRUCTOR,
      Kind.COMPACT_CONSTRUCTOR,
      Kind.INITIALIZER,
      Kind.ENUM_CONSTANT
    },
    bodies = true,
    // The Optional may be a field that is declared elsewhere in the file.
    triggers = {
      "null Optional|OptionalInt|OptionalLong|OptionalDouble",
      "Optional|OptionalInt|OptionalLong|OptionalDouble Nullable|CheckForNull|NullableDecl",
      "null ~Optional|OptionalInt|OptionalLong|OptionalDouble"
    })
public final class NullOptional implements Rule {

  /** Place among the triggers. */
  private static final int ANNOTATED = 1;

  private static final String OPTIONAL = "java.util.Optional";

  @Override
  public boolean suspects(Candidate candidate) {
    if (candidate.meets(ANNOTATED)) {
      return true;
    }
    MemberFacts member = candidate.member();
    Tokens tokens = candidate.tokens();
    OptionalTokens optionals = new OptionalTokens(tokens);
    boolean returns =
        member != null
            && isNamedOptional(member.type())
            && ResultTokens.mayReturnNull(tokens, 0, tokens.size());
    return returns
        || optionals.mayWrapNull()
        || optionals.maySetNull() && mayHaveOptional(member, candidate, optionals)
        || candidate.mayDeclareResults()
            && ResultTokens.ofNullIn(tokens).stream().anyMatch(NullOptional::isNamedOptional);
  }

  /** Whether any variable that may be set is an Optional. */
  private static boolean mayHaveOptional(
      @Nullable MemberFacts member, Candidate candidate, OptionalTokens optionals) {
    return optionals.mayDeclare()
        || member != null
            && (isNamedOptional(member.type())
                || member.parameters().stream().anyMatch(it -> isNamedOptional(it.type())))
        || hasOptionalState(candidate.type());
  }

  private static boolean isNamedOptional(String type) {
    return type.contains("Optional");
  }

  private static boolean hasOptionalState(TypeContext type) {
    return type.facts().components().stream().anyMatch(it -> isNamedOptional(it.type()))
        || type.members().stream()
            .anyMatch(it -> it.kind() == Kind.FIELD && isNamedOptional(it.type()))
        || type.enclosing().filter(NullOptional::hasOptionalState).isPresent();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    returns(declaration, reporter);
    initialValues(declaration, reporter);
    assignments(declaration, reporter);
    arguments(declaration, reporter);
    annotations(declaration, reporter);
  }

  private static void returns(Declaration declaration, Reporter reporter) {
    for (ReturnStmt statement : declaration.nodes(ReturnStmt.class)) {
      Expression value = statement.getExpression().orElse(null);
      MethodDeclaration method = NullValues.methodOf(statement).orElse(null);
      if (value != null
          && method != null
          && !NullValues.areAllowed(method, method.getType())
          && OptionalTypes.include(method.getType(), declaration)) {
        String type = method.getType().asString();
        String what = "'" + method.getNameAsString() + "' returns null as its " + type;
        reportNulls(value, "return:" + type.replace(" ", ""), what, reporter);
      }
    }
  }

  private static void initialValues(Declaration declaration, Reporter reporter) {
    for (VariableDeclarator variable : declaration.nodes(VariableDeclarator.class)) {
      Expression value = variable.getInitializer().orElse(null);
      if (value != null && OptionalTypes.include(variable.getType(), declaration)) {
        reportSet(value, variable.getNameAsString(), reporter);
      }
    }
  }

  private static void assignments(Declaration declaration, Reporter reporter) {
    for (AssignExpr assignment : declaration.nodes(AssignExpr.class)) {
      if (NullValues.of(assignment.getValue()).findAny().isPresent()) {
        AssignedVariable.of(assignment)
            .filter(it -> it.isOptional(declaration))
            .ifPresent(it -> reportSet(assignment.getValue(), it.name(), reporter));
      }
    }
  }

  private static void reportSet(Expression value, String name, Reporter reporter) {
    reportNulls(value, "set", "'" + name + "' is an Optional that is set to null", reporter);
  }

  private static void reportNulls(
      Expression value, String details, String what, Reporter reporter) {
    String message = what + ", which no reader of an Optional expects; write an empty one";
    NullValues.of(value).forEach(it -> reporter.report(it, details, message));
  }

  private static void arguments(Declaration declaration, Reporter reporter) {
    for (MethodCallExpr call : declaration.nodes(MethodCallExpr.class)) {
      if (call.getNameAsString().equals("of")
          && call.getArguments().size() == 1
          && call.getScope().filter(it -> isOptionalClass(it, declaration)).isPresent()) {
        String message =
            "Optional.of throws a NullPointerException if it is given null; write Optional.empty(),"
                + " or Optional.ofNullable for a value that may be null";
        NullValues.of(call.getArgument(0)).forEach(it -> reporter.report(it, "of", message));
      }
    }
  }

  private static boolean isOptionalClass(Expression scope, Declaration declaration) {
    boolean isName = scope.isNameExpr() || scope.isFieldAccessExpr();
    return isName && declaration.type().names().means(scope.toString(), OPTIONAL);
  }

  private static void annotations(Declaration declaration, Reporter reporter) {
    for (MethodDeclaration it : declaration.nodes(MethodDeclaration.class)) {
      annotation(it, it.getType(), it.getName(), declaration, reporter);
    }
    for (Parameter it : declaration.nodes(Parameter.class)) {
      annotation(it, it.getType(), it.getName(), declaration, reporter);
    }
    for (VariableDeclarator it : declaration.nodes(VariableDeclarator.class)) {
      Node parent = it.getParentNode().orElseThrow();
      NodeWithAnnotations<?> annotated =
          parent instanceof FieldDeclaration field ? field : (VariableDeclarationExpr) parent;
      annotation(annotated, it.getType(), it.getName(), declaration, reporter);
    }
  }

  private static void annotation(
      NodeWithAnnotations<?> annotated,
      Type type,
      SimpleName name,
      Declaration declaration,
      Reporter reporter) {
    if (NullValues.areAllowed(annotated, type)
        && OptionalTypes.include(type, declaration)
        && declaration.slots().stream().noneMatch(it -> it.mirror() && it.at() == name)) {
      reporter.report(
          name,
          "@Nullable",
          "'"
              + name.getIdentifier()
              + "' is an Optional that may be null, so that nothing has two forms; drop the"
              + " annotation and write an empty one for nothing");
    }
  }
}
