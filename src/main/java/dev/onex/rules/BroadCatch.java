package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
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
import dev.onex.rule.TypeContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Flags a catch of {@code Exception}, {@code RuntimeException}, {@code Throwable} or {@code Error},
 * also in a union, whose block throws nothing and either does not use what it caught or only logs
 * it.
 *
 * <p>Such a block takes a failed connection and a bug alike, and the program goes on with whatever
 * state they left. Catch the types that can be handled at this place, or throw a new exception with
 * this one as its cause; if a failure is part of the result, put it there.
 *
 * <p>It leaves alone what hands the exception to anything but a logger, what ends the program, and
 * the boundaries where nobody is left to throw to: {@code main}, a Mojo's {@code execute}, and
 * methods with the annotations that {@code boundaryAnnotations} lists. In {@code run()} and {@code
 * call()}, and in lambdas handed to an executor, it is a warning; and so it is where the exception
 * is logged, and either nothing is tried but a {@code run()}, {@code call()} or {@code close()}, or
 * a loop goes on with its next element. Loggers are known by their names. Probing for an optional
 * feature by {@code catch (Throwable)} is flagged although it is often meant: catch {@code
 * ReflectiveOperationException | LinkageError} there. Where a task is handed to an executor, an
 * exception handler of others is called, or a clean-up is invoked by reflection, it is flagged
 * although nothing else is tried.
 */
@RuleInfo(
    summary = "A catch of Exception or wider hides failures that nobody foresaw",
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
    // The type is followed by the variable or by another type.
    triggers =
        "catch Exception+*|RuntimeException+*|Throwable+*|Error+*|Exception+or|RuntimeException+or"
            + "|Throwable+or|Error+or",
    options =
        @RuleOption(
            name = "boundaryAnnotations",
            description =
                "Simple names of annotations of methods that a framework calls, so that they have"
                    + " nobody to throw to.",
            defaultValue = BroadCatch.BOUNDARY_ANNOTATIONS))
public final class BroadCatch implements Rule {

  static final String BOUNDARY_ANNOTATIONS =
      "Scheduled,KafkaListener,RabbitListener,JmsListener,ExceptionHandler";

  private static final Set<String> EXECUTOR_METHODS =
      Set.of(
          "execute",
          "submit",
          "schedule",
          "scheduleAtFixedRate",
          "scheduleWithFixedDelay",
          "runAsync");

  private static final Set<String> TASK_METHODS = Set.of("run", "call");

  private final List<String> boundaryAnnotations;

  /** How a catch is to be taken, going by what its method or lambda is for. */
  private enum Place {
    ORDINARY,
    TASK,
    BOUNDARY
  }

  /** The rule with its defaults. */
  public BroadCatch() {
    this(new RuleOptions(Map.of("boundaryAnnotations", BOUNDARY_ANNOTATIONS)));
  }

  private BroadCatch(RuleOptions options) {
    boundaryAnnotations = options.list("boundaryAnnotations");
  }

  @Override
  public Rule with(RuleOptions options) {
    return new BroadCatch(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    return CatchTokens.in(candidate.tokens()).stream()
        .anyMatch(it -> it.mayBeBroad() && !it.isEmpty() && it.mayEndHere());
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    CatchBlock.in(declaration)
        .filter(it -> !it.isEmpty() && it.isBroad() && it.endsHere())
        .forEach(it -> judge(it, reporter));
  }

  private void judge(CatchBlock block, Reporter reporter) {
    Place place = place(block.clause(), block.declaration());
    boolean milder = place == Place.TASK || block.guardsOthers();
    if (place != Place.BOUNDARY) {
      reporter.report(
          milder ? Severity.ERROR.lowered() : Severity.ERROR,
          block.clause(),
          block.details(),
          "this catch of "
              + block.text()
              + " also takes failures that nobody foresaw, and "
              + (block.uses().isEmpty() ? "nobody" : "only the log")
              + " learns of them; catch the types that can be handled here, or throw a new"
              + " exception with this one as its cause");
    }
  }

  private Place place(CatchClause clause, Declaration declaration) {
    Node here = clause;
    while (!(here instanceof LambdaExpr) && !(here instanceof BodyDeclaration<?>)) {
      here = here.getParentNode().orElseThrow();
    }
    if (here instanceof LambdaExpr lambda) {
      return isTask(lambda) ? Place.TASK : Place.ORDINARY;
    }
    return here instanceof MethodDeclaration method ? place(method, declaration) : Place.ORDINARY;
  }

  private static boolean isTask(LambdaExpr lambda) {
    Node parent = lambda.getParentNode().orElseThrow();
    return parent instanceof MethodCallExpr call
            && EXECUTOR_METHODS.contains(call.getNameAsString())
        || parent instanceof ObjectCreationExpr created
            && created.getType().getNameAsString().equals("Thread");
  }

  private Place place(MethodDeclaration method, Declaration declaration) {
    String name = method.getNameAsString();
    boolean boundary =
        name.equals("main") && method.getParameters().size() <= 1
            || method.getAnnotations().stream()
                .anyMatch(it -> boundaryAnnotations.contains(it.getName().getIdentifier()))
            || name.equals("execute") && method == declaration.node() && isMojo(declaration.type());
    if (boundary) {
      return Place.BOUNDARY;
    }
    boolean task = TASK_METHODS.contains(name) && method.getParameters().isEmpty();
    return task ? Place.TASK : Place.ORDINARY;
  }

  private static boolean isMojo(TypeContext type) {
    return type.facts().superTypes().stream().anyMatch(it -> it.endsWith("Mojo"));
  }
}
