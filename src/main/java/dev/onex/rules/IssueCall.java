package dev.onex.rules;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.onex.rule.Declaration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call that reports an error or a warning of a validated model: message, field and code are its
 * first arguments.
 *
 * @param call the call
 * @param ofOwnModel whether it is about the model in which it stands
 * @param reservation what a message ends with that goes by less than a declaration
 */
record IssueCall(MethodCallExpr call, boolean ofOwnModel, String reservation) {

  private static final String PACKAGE = "dev.onex.validation.";

  private static final Set<String> ON_MODEL = Set.of("addValidationError", "addValidationWarning");

  private static final Set<String> ON_CONTAINER =
      Set.of(
          "addError",
          "addErrorWithRawDetails",
          "addCriticalError",
          "addCriticalErrorWithRawDetails",
          "addWarning");

  private static final Set<String> FACTORIES = Set.of("error", "critical", "warning");

  /** Whether it takes nothing but a message. */
  boolean isWarning() {
    String name = call.getNameAsString();
    return name.equals("addWarning") || name.equals("addValidationWarning");
  }

  /** Those of a declaration; each has a first argument. */
  static Stream<IssueCall> in(Declaration declaration, ValidatedModels models) {
    return declaration.nodes(MethodCallExpr.class).stream()
        .filter(it -> it.getArguments().isNonEmpty())
        .flatMap(it -> of(it, declaration, models).stream());
  }

  private static Optional<IssueCall> of(
      MethodCallExpr call, Declaration declaration, ValidatedModels models) {
    String name = call.getNameAsString();
    if (ON_MODEL.contains(name)) {
      return onModel(call, call.getScope().orElse(null) == null, declaration, models);
    } else if (ON_CONTAINER.contains(name)) {
      return onContainer(call, declaration, models);
    }
    boolean made =
        FACTORIES.contains(name)
            && call.getScope().orElse(null) instanceof NameExpr it
            && it.getNameAsString().equals("ValidationError")
            && declaration
                .type()
                .names()
                .qualified("ValidationError")
                .filter((PACKAGE + "ValidationError")::equals)
                .isPresent();
    return made ? Optional.of(new IssueCall(call, false, "")) : Optional.empty();
  }

  private static Optional<IssueCall> onModel(
      MethodCallExpr call, boolean bare, Declaration declaration, ValidatedModels models) {
    return bare
        ? models
            .of(declaration.type())
            .map(
                it ->
                    new IssueCall(call, !NestedTypes.contain(call, declaration), it.reservation()))
        : model(call.getScope().orElseThrow(), declaration, models, call);
  }

  /** A call on an expression that is, or may be, a model. */
  private static Optional<IssueCall> model(
      Expression receiver, Declaration declaration, ValidatedModels models, MethodCallExpr call) {
    if (receiver.isThisExpr() || receiver.isSuperExpr()) {
      return onModel(call, true, declaration, models);
    }
    return VariableType.of(receiver, declaration)
        .flatMap(it -> models.of(it, declaration.type().index()))
        .map(it -> new IssueCall(call, false, it.reservation()));
  }

  private static Optional<IssueCall> onContainer(
      MethodCallExpr call, Declaration declaration, ValidatedModels models) {
    Expression receiver = call.getScope().orElse(null);
    if (receiver instanceof MethodCallExpr container
        && container.getArguments().isEmpty()
        && Set.of("validation", "getValidation").contains(container.getNameAsString())) {
      return container
          .getScope()
          .map(it -> model(it, declaration, models, call))
          .orElseGet(() -> onModel(call, true, declaration, models));
    }
    return Stream.ofNullable(receiver)
        .flatMap(it -> VariableType.of(it, declaration).stream())
        .filter(it -> it.name().equals(PACKAGE + "ValidationContainer"))
        .map(it -> new IssueCall(call, false, ""))
        .findFirst();
  }
}
