package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags four ways round the validation of a {@code ValidatedModel}: {@code performValidation()} as
 * a statement, after which the same method does not ask for the result; an override of {@code
 * performValidation()} or {@code isValid()} that returns a constant; a {@code validateModelData()}
 * that clears the errors or replaces their container; and a {@code catch} around {@code
 * super.validateModelData()} that adds no error and throws nothing.
 *
 * <p>Each lets bad data through while the code looks as if it were checked. Ask {@code if
 * (!order.performValidation())} before the model is used, and leave errors where they are until
 * somebody has read them.
 *
 * <p>It leaves alone a model that validates itself or that is returned after it was validated,
 * since others can ask it then; results that are asked for later in the method, also by a method
 * reference; and variables whose type it cannot tell, as those of a lambda without types. It does
 * not look into other methods, so it flags a dropped result that one of them asks for. A supertype
 * that cannot be resolved is told by its simple name, and the message says so.
 */
@RuleInfo(
    summary = "The result of a model's validation is dropped, made up or cleared",
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
      "performValidation",
      "boolean+isValid return+true|return+false",
      "void+validateModelData clearAll|clearErrors|validation+=|catch"
    },
    options =
        @RuleOption(
            name = ValidatedModels.OPTION,
            description = ValidatedModels.DESCRIPTION,
            defaultValue = ValidatedModels.DEFAULT))
public final class BypassedValidation implements Rule {

  private static final int PERFORMS = 0;

  private static final Set<String> CLEARING = Set.of("clearAll", "clearErrors");

  private static final Pattern ADDING = Pattern.compile("add|add\\w*Error\\w*|extendErrors");

  private final ValidatedModels models;

  /** The rule with its defaults. */
  public BypassedValidation() {
    this(new ValidatedModels(List.of(ValidatedModels.DEFAULT)));
  }

  private BypassedValidation(ValidatedModels models) {
    this.models = models;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new BypassedValidation(new ValidatedModels(options.list(ValidatedModels.OPTION)));
  }

  @Override
  public boolean suspects(Candidate candidate) {
    return candidate.meets(PERFORMS)
        || candidate.member() != null && models.of(candidate.type()).isPresent();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    DroppedValidation.in(declaration, models)
        .forEach(
            it ->
                reporter.report(
                    it.call(),
                    "dropped",
                    "nobody asks for the result of this performValidation(), so a model that is not"
                        + " valid is used like any other; write if (!"
                        + it.receiver()
                        + ".performValidation())"
                        + it.base().reservation()));
    if (declaration.node() instanceof MethodDeclaration method
        && method.getParameters().isEmpty()
        && method.getBody().isPresent()) {
      models.of(declaration.type()).ifPresent(it -> judge(method, it, declaration, reporter));
    }
  }

  private static void judge(
      MethodDeclaration method,
      ValidatedModels.Base base,
      Declaration declaration,
      Reporter reporter) {
    String name = method.getNameAsString();
    if (name.equals("performValidation") || name.equals("isValid")) {
      constant(method)
          .ifPresent(
              it ->
                  reporter.report(
                      method.getName(),
                      "constant",
                      "'"
                          + name
                          + "' always returns "
                          + it.getValue()
                          + ", whatever the data is like; remove it, or return what"
                          + " super."
                          + name
                          + "() says"
                          + base.reservation()));
    } else if (name.equals("validateModelData")) {
      clearing(declaration, base, reporter);
      swallowing(declaration, base, reporter);
    }
  }

  /** The literal that is all a method returns. */
  private static Optional<BooleanLiteralExpr> constant(MethodDeclaration method) {
    List<ReturnStmt> returns = method.findAll(ReturnStmt.class);
    return returns.size() == 1
            && method.getBody().orElseThrow().getStatements().size() == 1
            && returns.get(0).getExpression().orElse(null) instanceof BooleanLiteralExpr it
        ? Optional.of(it)
        : Optional.empty();
  }

  private static void clearing(
      Declaration declaration, ValidatedModels.Base base, Reporter reporter) {
    for (MethodCallExpr call : declaration.nodes(MethodCallExpr.class)) {
      if (CLEARING.contains(call.getNameAsString()) && isOnOwnContainer(call)) {
        reporter.report(
            call,
            call.getNameAsString(),
            "this clears the errors that validateModelData() is to collect, those of the superclass"
                + " included; remove it, for performValidation() starts with none"
                + base.reservation());
      }
    }
    for (AssignExpr assignment : declaration.nodes(AssignExpr.class)) {
      boolean isField =
          AssignedVariable.of(assignment)
              .filter(it -> it.name().equals("validation"))
              .filter(it -> it.ofThis() || !isLocal("validation", declaration))
              .isPresent();
      if (isField) {
        reporter.report(
            assignment,
            "replaced",
            "this replaces the container that validateModelData() is to fill, so what the"
                + " superclass found is lost; add to the container that is there"
                + base.reservation());
      }
    }
  }

  private static boolean isLocal(String name, Declaration declaration) {
    return declaration.nodes(VariableDeclarator.class).stream()
        .anyMatch(it -> it.getNameAsString().equals(name));
  }

  /** Whether a call is on {@code validation()}, the model's own container. */
  private static boolean isOnOwnContainer(MethodCallExpr call) {
    return call.getScope().orElse(null) instanceof MethodCallExpr container
        && (container.getNameAsString().equals("validation")
            || container.getNameAsString().equals("getValidation"))
        && container.getArguments().isEmpty()
        && container.getScope().filter(it -> !isSelf(it)).isEmpty();
  }

  private static boolean isSelf(Expression expression) {
    return expression.isThisExpr() || expression.isSuperExpr();
  }

  private static void swallowing(
      Declaration declaration, ValidatedModels.Base base, Reporter reporter) {
    for (CatchClause clause : declaration.nodes(CatchClause.class)) {
      TryStmt tried = (TryStmt) clause.getParentNode().orElseThrow();
      if (callsSuper(tried) && !passesOn(clause)) {
        reporter.report(
            clause,
            "swallowed",
            "this catch drops a failure of super.validateModelData(), so a validation that broke off"
                + " counts as passed; remove it, for performValidation() makes such a failure an"
                + " error"
                + base.reservation());
      }
    }
  }

  private static boolean callsSuper(TryStmt tried) {
    return tried
        .getTryBlock()
        .findFirst(
            ExpressionStmt.class,
            it ->
                it.getExpression() instanceof MethodCallExpr call
                    && call.getNameAsString().equals("validateModelData")
                    && call.getScope().filter(SuperExpr.class::isInstance).isPresent())
        .isPresent();
  }

  private static boolean passesOn(CatchClause clause) {
    Node body = clause.getBody();
    return body.findFirst(ThrowStmt.class).isPresent()
        || body.findFirst(
                MethodCallExpr.class, it -> ADDING.matcher(it.getNameAsString()).matches())
            .isPresent();
  }
}
