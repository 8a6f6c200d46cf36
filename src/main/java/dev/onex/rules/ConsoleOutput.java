package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags what is written to the console: calls of {@code System.out} and {@code System.err} that
 * print, also as method references and behind a static import; the two streams where they are
 * handed to somebody else; {@code printStackTrace()}; and {@code IO.println} of Java 25.
 *
 * <p>Nobody can filter such a line, switch it off or send it where the log goes; on a server it is
 * lost, and in a library it is noise in somebody else's program. Write to a logger, and hand it the
 * exception; or throw the exception on.
 *
 * <p>It leaves alone types with a {@code main} method or picocli's {@code @Command}, with the types
 * nested in them, and types that {@code consoleAllowed} names; what is meant for the console by
 * name: types such as {@code ScriptTargetToStdout} and {@code ConsolePublisher}, methods such as
 * {@code printStackTrace}, and branches behind a setting such as {@code logToStdout}; and what is
 * left to do if logging itself fails, in a catch around a call of a logger. A stream that {@code
 * import static java.lang.System.*} brings is not noticed. Code that runs before there is a log is
 * flagged.
 */
@RuleInfo(
    summary = "Something is written to the console",
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
    triggers = {
      "System out|err",
      "printStackTrace",
      "IO print|println",
      "out|err print|println|printf|format|append|write"
    },
    options =
        @RuleOption(
            name = "consoleAllowed",
            description =
                "Qualified names of types that may write to the console, as com.acme.cli.**; *"
                    + " stands for anything but a dot, ** for anything.",
            defaultValue = ""))
public final class ConsoleOutput implements Rule {

  private static final String SYSTEM = "java.lang.System";

  private static final String IO = "java.lang.IO";

  private static final Set<String> STREAMS = Set.of("out", "err");

  private static final Set<String> OUTPUT =
      Set.of("print", "println", "printf", "format", "append", "write");

  private static final Set<String> IO_OUTPUT = Set.of("print", "println");

  private static final String PRINT_STACK_TRACE = "printStackTrace";

  private final List<Pattern> allowed;

  /** The rule with its defaults. */
  public ConsoleOutput() {
    this(List.of());
  }

  private ConsoleOutput(List<Pattern> allowed) {
    this.allowed = allowed;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new ConsoleOutput(
        options.list("consoleAllowed").stream().map(ConsoleOutput::pattern).toList());
  }

  private static Pattern pattern(String glob) {
    String anything = glob.replace("**", "\0");
    String expression = Pattern.quote(anything).replace("*", "\\E[^.]*\\Q");
    return Pattern.compile(expression.replace("\0", "\\E.*\\Q"));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    if (!mayPrint(declaration.type())) {
      streams(declaration, reporter);
      references(declaration, reporter);
      calls(declaration, reporter);
    }
  }

  private boolean mayPrint(TypeContext type) {
    return allowed.stream().anyMatch(it -> it.matcher(type.facts().qualifiedName()).matches())
        || type.members().stream().anyMatch(ConsoleOutput::isMain)
        || type.facts().annotations().stream().anyMatch(it -> it.matches("(.*\\.)?Command"))
        || ConsoleIntent.isNamed(type.facts().name())
        || type.enclosing().filter(this::mayPrint).isPresent();
  }

  private static boolean isMain(MemberFacts member) {
    return member.kind() == Kind.METHOD
        && member.name().equals("main")
        && member.type().equals("void")
        && member.parameters().size() <= 1;
  }

  private static void streams(Declaration declaration, Reporter reporter) {
    for (FieldAccessExpr stream : declaration.nodes(FieldAccessExpr.class)) {
      String name = stream.getNameAsString();
      if (STREAMS.contains(name) && isConsole(stream.toString(), declaration)) {
        Node parent = stream.getParentNode().orElseThrow();
        boolean called =
            parent instanceof MethodCallExpr call
                && call.getScope().filter(it -> it == stream).isPresent();
        if (!called && !(parent instanceof BinaryExpr)) {
          report(stream, "System." + name, reporter);
        }
      }
    }
  }

  private static void references(Declaration declaration, Reporter reporter) {
    for (MethodReferenceExpr reference : declaration.nodes(MethodReferenceExpr.class)) {
      String method = reference.getIdentifier();
      if (method.equals(PRINT_STACK_TRACE)) {
        report(reference, PRINT_STACK_TRACE, reporter);
      } else {
        output(reference, reference.getScope(), method, declaration, reporter);
      }
    }
  }

  private static void calls(Declaration declaration, Reporter reporter) {
    for (MethodCallExpr call : declaration.nodes(MethodCallExpr.class)) {
      String method = call.getNameAsString();
      Expression scope = call.getScope().orElse(null);
      if (method.equals(PRINT_STACK_TRACE) && call.getArguments().isEmpty()) {
        report(call, PRINT_STACK_TRACE, reporter);
      } else if (scope != null) {
        output(call, scope, method, declaration, reporter);
      }
    }
  }

  private static void output(
      Expression at, Expression scope, String method, Declaration declaration, Reporter reporter) {
    boolean isName =
        scope instanceof NameExpr || scope instanceof FieldAccessExpr || scope instanceof TypeExpr;
    if (!isName || !OUTPUT.contains(method)) {
      return;
    }
    String written = scope.toString();
    if (isConsole(written, declaration)) {
      String stream = written.substring(written.lastIndexOf('.') + 1);
      report(at, "System." + stream + "." + method, reporter);
    } else if (IO_OUTPUT.contains(method) && isIo(written, declaration)) {
      report(at, "IO." + method, reporter);
    }
  }

  /** Whether that is a stream of the console, as {@code System.out}. */
  private static boolean isConsole(String written, Declaration declaration) {
    int dot = written.lastIndexOf('.');
    if (!STREAMS.contains(written.substring(dot + 1)) || isVariable(written, declaration)) {
      return false;
    }
    return dot < 0
        ? declaration.type().names().means(written, SYSTEM + "." + written)
        : declaration.type().names().means(written.substring(0, dot), SYSTEM);
  }

  /** Whether that is {@code java.lang.IO}, which the JDK that we run on need not have. */
  private static boolean isIo(String written, Declaration declaration) {
    String simple = IO.substring(IO.lastIndexOf('.') + 1);
    return (written.equals(simple) || written.equals(IO))
        && declaration.type().names().qualified(written).orElse(IO).equals(IO)
        && !isVariable(written, declaration);
  }

  /** Whether a name starts with that of a variable, which hides types and static imports. */
  private static boolean isVariable(String written, Declaration declaration) {
    int dot = written.indexOf('.');
    String name = dot < 0 ? written : written.substring(0, dot);
    return isNamed(declaration.nodes(VariableDeclarator.class), name)
        || isNamed(declaration.nodes(Parameter.class), name)
        || isField(name, Optional.of(declaration.type()));
  }

  private static boolean isNamed(List<? extends NodeWithSimpleName<?>> variables, String name) {
    return variables.stream().anyMatch(it -> it.getNameAsString().equals(name));
  }

  private static boolean isField(String name, Optional<TypeContext> type) {
    return type.filter(
            it ->
                it.facts().components().stream().anyMatch(of -> of.name().equals(name))
                    || it.members().stream()
                        .anyMatch(of -> of.kind() == Kind.FIELD && of.names().contains(name))
                    || isField(name, it.enclosing()))
        .isPresent();
  }

  private static void report(Expression at, String what, Reporter reporter) {
    if (ConsoleIntent.isAt(at)) {
      return;
    }
    reporter.report(
        at,
        what,
        what
            + " writes past the log, where nobody can filter, route or switch it off; "
            + (what.equals(PRINT_STACK_TRACE)
                ? "hand the exception to a logger, or throw it on"
                : "write to a logger"));
  }
}
