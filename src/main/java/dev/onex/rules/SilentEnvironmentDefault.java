package dev.onex.rules;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.onex.finding.Severity;
import dev.onex.index.Names;
import dev.onex.outline.Kind;
import dev.onex.outline.Tokens;
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
import org.jspecify.annotations.Nullable;

/**
 * Flags environment variables and system properties for which a literal steps in when they are not
 * set: {@code System.getProperty(key, "…")}, {@code System.getenv().getOrDefault(key, "…")}, {@code
 * Optional.ofNullable(System.getenv(key)).orElse("…")}, {@code Objects.requireNonNullElse}, and a
 * conditional that asks for null.
 *
 * <p>A setting that was forgotten or misspelt is not noticed: the program runs with another
 * database than the one it was deployed for. Fail at the start if it is missing, and say which one;
 * a default belongs into the configuration, where it can be seen.
 *
 * <p>It leaves alone the properties of the JDK, as {@code line.separator}, {@code user.dir} and
 * {@code java.*}, keys that {@code allowEnvDefaults} lists, and defaults that only tune: numbers,
 * {@code "true"}, {@code "false"} and the empty text. Defaults in constants or variables, and those
 * that are assigned later, are not noticed.
 */
@RuleInfo(
    summary = "A literal steps in for a setting that is missing",
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
    triggers = "getenv|getProperty",
    options =
        @RuleOption(
            name = "allowEnvDefaults",
            description = "Keys that may have a default, as acme.threads or acme.cache.*.",
            defaultValue = ""))
public final class SilentEnvironmentDefault implements Rule {

  private static final String SYSTEM = "java.lang.System";

  private static final Pattern JDK =
      Pattern.compile(
          "(?:java|javax|jdk|sun|os)\\..*|user\\.(?:dir|home|name|language|country|region|timezone)"
              + "|(?:line|path|file)\\.separator|(?:file|native)\\.encoding|std(?:out|err|in)\\.encoding");

  private static final Pattern TUNING = Pattern.compile("|true|false|[-+]?\\d[\\d_.]*[a-zA-Z]?");

  private static final Set<String> READS = Set.of("getenv", "getProperty");

  private static final Set<String> ELSE =
      Set.of("requireNonNullElse", "defaultIfNull", "firstNonNull", "defaultString");

  private final List<Pattern> allowed;

  /** The rule with its defaults. */
  public SilentEnvironmentDefault() {
    this(List.of());
  }

  private SilentEnvironmentDefault(List<Pattern> allowed) {
    this.allowed = allowed;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new SilentEnvironmentDefault(
        options.list("allowEnvDefaults").stream()
            .map(it -> Pattern.compile(Pattern.quote(it).replace("*", "\\E.*\\Q")))
            .toList());
  }

  /** A setting that is read, and what steps in for it. */
  private record Default(MethodCallExpr read, Expression value) {}

  @Override
  public boolean suspects(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i + 1, '(')
          && isRead(tokens, i, candidate.type().names())
          && hasDefault(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRead(Tokens tokens, int method, Names names) {
    if (!tokens.isWord(method) || !READS.contains(tokens.text(method))) {
      return false;
    }
    return tokens.is(method - 1, '.')
        ? tokens.is(method - 2, "System")
        : isImported(tokens.text(method), names);
  }

  /** Whether the statement of a read has a literal that is more than the key. */
  private static boolean hasDefault(Tokens tokens, int read) {
    int from = read;
    while (from > 0 && !endsStatement(tokens, from)) {
      from--;
    }
    for (int i = from + 1; i < tokens.size() && !tokens.is(i, ';'); i++) {
      if (i != read + 2 && tokens.isString(i) && !isTuning(tokens.text(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsStatement(Tokens tokens, int index) {
    return tokens.is(index, ';') || tokens.is(index, '{') || tokens.is(index, '}');
  }

  private static boolean isTuning(String literal) {
    return TUNING.matcher(literal.substring(1, literal.length() - 1)).matches();
  }

  private static boolean isImported(String method, Names names) {
    return names.means(method, SYSTEM + "." + method);
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    for (MethodCallExpr call : declaration.nodes(MethodCallExpr.class)) {
      judge(ofCall(call), call, declaration, reporter);
    }
    for (ConditionalExpr choice : declaration.nodes(ConditionalExpr.class)) {
      judge(ofChoice(choice), choice, declaration, reporter);
    }
  }

  private static @Nullable Default ofCall(MethodCallExpr call) {
    List<Expression> arguments = call.getArguments();
    String name = call.getNameAsString();
    Expression scope = call.getScope().orElse(null);
    if (name.equals("getProperty") && arguments.size() == 2) {
      return new Default(call, arguments.get(1));
    } else if (name.equals("getOrDefault")
        && arguments.size() == 2
        && scope instanceof MethodCallExpr of
        && of.getArguments().isEmpty()) {
      return new Default(of, arguments.get(1));
    } else if (name.equals("orElse")
        && scope instanceof MethodCallExpr of
        && of.getNameAsString().equals("ofNullable")) {
      return of(of.getArguments().get(0), arguments.get(0));
    }
    return ELSE.contains(name) && arguments.size() == 2
        ? of(arguments.get(0), arguments.get(1))
        : null;
  }

  private static @Nullable Default ofChoice(ConditionalExpr choice) {
    Expression condition = inner(choice.getCondition());
    if (!(condition instanceof BinaryExpr test) || !test.getRight().isNullLiteralExpr()) {
      return null;
    }
    return switch (test.getOperator()) {
      case EQUALS -> of(inner(choice.getElseExpr()), choice.getThenExpr());
      case NOT_EQUALS -> of(inner(choice.getThenExpr()), choice.getElseExpr());
      default -> null;
    };
  }

  private static Expression inner(Expression expression) {
    return expression instanceof EnclosedExpr it ? inner(it.getInner()) : expression;
  }

  private static @Nullable Default of(Expression read, Expression value) {
    return read instanceof MethodCallExpr call && call.getArguments().size() == 1
        ? new Default(call, value)
        : null;
  }

  private void judge(
      @Nullable Default found, Expression at, Declaration declaration, Reporter reporter) {
    if (found != null
        && found.value instanceof StringLiteralExpr literal
        && !TUNING.matcher(literal.getValue()).matches()
        && reads(found.read, declaration)) {
      Optional<String> key = keyOf(found.read, at);
      if (key.filter(this::isAllowed).isEmpty()) {
        report(found.read, key, at, reporter);
      }
    }
  }

  private static boolean reads(MethodCallExpr call, Declaration declaration) {
    String name = call.getNameAsString();
    return READS.contains(name)
        && call.getScope()
            .map(it -> declaration.type().names().means(it.toString(), SYSTEM))
            .orElseGet(() -> isImported(name, declaration.type().names()));
  }

  private static Optional<String> keyOf(MethodCallExpr read, Expression at) {
    MethodCallExpr of = read.getArguments().isEmpty() ? (MethodCallExpr) at : read;
    return of.getArgument(0) instanceof StringLiteralExpr literal
        ? Optional.of(literal.getValue())
        : Optional.empty();
  }

  private boolean isAllowed(String key) {
    return JDK.matcher(key).matches() || allowed.stream().anyMatch(it -> it.matcher(key).matches());
  }

  private static void report(
      MethodCallExpr read, Optional<String> key, Expression at, Reporter reporter) {
    String what =
        read.getNameAsString().equals("getenv") ? "environment variable" : "system property";
    reporter.report(
        at,
        what + " " + key.orElse("?"),
        "if the "
            + what
            + key.map(it -> " '" + it + "'").orElse("")
            + " is missing, a literal steps in and nobody notices; fail at the start and say that"
            + " it is missing");
  }
}
