package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Flags a {@code validateModelData()} of a subclass of {@code ValidatedModel} that does not call
 * {@code super.validateModelData()} on every path: not at all, only within an {@code if}, a loop, a
 * {@code catch} or a lambda, or behind a {@code return}. If the call is there, but not the first
 * statement, it is a warning.
 *
 * <p>The superclass then never looks at its part of the data, and a model with a required field
 * that is null passes for valid. Write {@code super.validateModelData();} as the first statement.
 *
 * <p>It leaves alone methods without a body, methods of that name in other classes, and calls
 * within a block, a {@code synchronized} or a {@code try} that always run. It does not look into
 * other methods, so it flags one that leaves the call to a helper, and one whose superclass has
 * made the method abstract, so that there is nothing to call. A supertype whose declaration is not
 * at hand is told by its name: if it cannot be resolved, by its simple name, and the message says
 * so.
 */
@RuleInfo(
    summary = "A model's validation leaves out what its superclass checks",
    severity = Severity.CRITICAL,
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
    triggers = "void+validateModelData",
    options =
        @RuleOption(
            name = ValidatedModels.OPTION,
            description = ValidatedModels.DESCRIPTION,
            defaultValue = ValidatedModels.DEFAULT))
public final class MissingSuperValidate implements Rule {

  private static final String METHOD = "validateModelData";

  private static final String CURE = "; write super.validateModelData(); as the first statement";

  private final ValidatedModels models;

  /** The rule with its defaults. */
  public MissingSuperValidate() {
    this(new ValidatedModels(List.of(ValidatedModels.DEFAULT)));
  }

  private MissingSuperValidate(ValidatedModels models) {
    this.models = models;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new MissingSuperValidate(new ValidatedModels(options.list(ValidatedModels.OPTION)));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    for (MethodDeclaration method : declaration.nodes(MethodDeclaration.class)) {
      if (method.getNameAsString().equals(METHOD)
          && method.getParameters().isEmpty()
          && method.getBody().isPresent()
          && !method.isStatic()) {
        baseOf(method, declaration).ifPresent(it -> judge(method, it, reporter));
      }
    }
  }

  /** The base class of the class that a method belongs to, which may be an anonymous one. */
  private Optional<ValidatedModels.Base> baseOf(MethodDeclaration method, Declaration declaration) {
    if (method == declaration.node()) {
      return models.of(declaration.type());
    }
    Node owner = method.getParentNode().orElseThrow();
    if (owner instanceof ObjectCreationExpr anonymous) {
      return models.of(anonymous.getType(), declaration);
    }
    return owner instanceof ClassOrInterfaceDeclaration local
        ? local.getExtendedTypes().stream()
            .flatMap(it -> models.of(it, declaration).stream())
            .findFirst()
        : Optional.empty();
  }

  private static void judge(
      MethodDeclaration method, ValidatedModels.Base base, Reporter reporter) {
    BlockStmt body = method.getBody().orElseThrow();
    Optional<Statement> call = certain(body.getStatements(), method);
    if (call.isEmpty()) {
      boolean sometimes = body.findFirst(ExpressionStmt.class, it -> isCall(it)).isPresent();
      reporter.report(
          method.getName(),
          sometimes ? "conditional" : "missing",
          "'validateModelData' "
              + (sometimes
                  ? "calls super.validateModelData() on some paths only"
                  : "does not call super.validateModelData()")
              + ", so what the superclass checks is left out and bad data passes for valid"
              + CURE
              + base.reservation());
    } else if (!isFirst(call.get(), body)) {
      reporter.report(
          Severity.WARNING,
          call.get(),
          "late",
          "super.validateModelData() comes after other statements, so those work on data that the"
              + " superclass has not checked"
              + CURE
              + base.reservation());
    }
  }

  /** The call that runs whenever these statements do. */
  private static Optional<Statement> certain(List<Statement> statements, MethodDeclaration method) {
    for (Statement statement : statements) {
      Optional<Statement> call = certain(statement, method);
      if (call.isPresent() || mayReturn(statement, method)) {
        return call;
      }
    }
    return Optional.empty();
  }

  private static Optional<Statement> certain(Statement statement, MethodDeclaration method) {
    if (isCall(statement)) {
      return Optional.of(statement);
    }
    return blocksOf(statement)
        .flatMap(it -> certain(it.getStatements(), method).stream())
        .findFirst();
  }

  /** The blocks of a statement that run whenever it does. */
  private static Stream<BlockStmt> blocksOf(Statement statement) {
    if (statement instanceof BlockStmt it) {
      return Stream.of(it);
    } else if (statement instanceof SynchronizedStmt it) {
      return Stream.of(it.getBody());
    }
    return statement instanceof TryStmt it
        ? Stream.concat(Stream.of(it.getTryBlock()), it.getFinallyBlock().stream())
        : Stream.empty();
  }

  private static boolean isCall(Statement statement) {
    return statement instanceof ExpressionStmt it
        && it.getExpression() instanceof MethodCallExpr call
        && call.getNameAsString().equals(METHOD)
        && call.getArguments().isEmpty()
        && call.getScope().filter(SuperExpr.class::isInstance).isPresent();
  }

  private static boolean mayReturn(Statement statement, MethodDeclaration method) {
    return statement.findAll(ReturnStmt.class).stream()
        .anyMatch(it -> NullValues.methodOf(it).filter(from -> from == method).isPresent());
  }

  private static boolean isFirst(Statement call, BlockStmt body) {
    Optional<Statement> first =
        body.getStatements().stream().filter(it -> !it.isEmptyStmt()).findFirst();
    return first.filter(it -> it == call).isPresent()
        || first
            .flatMap(it -> blocksOf(it).findFirst())
            .filter(it -> isFirst(call, it))
            .isPresent();
  }
}
