package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.onex.finding.Severity;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.Tokens;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rules.SecretValues.Secret;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Flags texts that look like secrets. Critical are those of a well-known form: keys of AWS, Google
 * and Stripe, tokens of GitHub and Slack, private keys, and URLs with a password. An error is what
 * a variable, setter, map or default named for a secret is given, such as {@code dbPassword}, if it
 * has at least eight characters, no blanks, and is as mixed as a password.
 *
 * <p>Whoever can read the sources or the jar has the secret, it stays in the history for good, and
 * it cannot be changed without a release. Take it from the configuration or a vault; change this
 * one, for it is known. Messages and reports show its first characters only.
 *
 * <p>It leaves alone what is a name rather than a value: keys of properties, headers, classes and
 * paths, words without digits or signs; placeholders, as {@code ${db.password}} and {@code
 * YOUR_TOKEN}, {@code changeme}, {@code test-key-1} and {@code ***}; values that repeat their own
 * name; and names that only speak of a secret, as {@code passwordHeader} and {@code tokenType}.
 * Passwords made of letters alone are not noticed.
 */
@RuleInfo(
    summary = "A password, key or token is written into the code",
    severity = Severity.CRITICAL,
    scope = Scope.MEMBER,
    bodies = true,
    triggers = {
      "'akia'|'key-----'|'ghp_'|'gho_'|'ghu_'|'ghs_'|'ghr_'|'github_pat_'|'xoxb-'|'xoxa-'"
          + "|'xoxp-'|'xoxr-'|'xoxs-'|'sk_live_'|'aiza'",
      "'://' '@'",
      "=+\"|(+\"|,+\""
    })
public final class HardcodedSecret implements Rule {

  /** Place among the triggers of what is flagged by its name alone. */
  private static final int NAMED = 2;

  private static final String KEY_BEGINS = "-----BEGIN";

  private static final String BLOCK_MARK = "\"\"\"";

  /** What stands around what is in a text block. */
  private static final Pattern BLOCK_MARKS = Pattern.compile("^\"\"\"[ \\t\\f]*\\R|\"\"\"$");

  private static final Set<String> LAST_WORDS =
      Set.of(
          "apikey",
          "credential",
          "credentials",
          "passphrase",
          "passwd",
          "password",
          "pwd",
          "secret",
          "token");

  private static final Set<String> KEYS = Set.of("access", "api", "private", "secret");

  @Override
  public boolean suspects(Candidate candidate) {
    boolean ofForm = candidate.meets(0) || candidate.meets(1);
    if (candidate.kind().isType() || ofForm && isAnnotated(candidate.member())) {
      return ofForm;
    }
    // Most bodies have literals, and few of these may be secrets.
    Tokens tokens = candidate.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isString(i)) {
        String text = content(tokens.text(i));
        if (ofForm && (text.contains(KEY_BEGINS) || isOfForm(text))
            || candidate.meets(NAMED)
                && mayBeNamed(tokens, i, candidate)
                && SecretValues.mayBeSecret(text)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOfForm(String text) {
    return SecretValues.in(text).isPresent();
  }

  /** Whether there are annotations, which may have literals that are not among the tokens. */
  private static boolean isAnnotated(@Nullable MemberFacts member) {
    return member == null
        || !member.annotations().isEmpty()
        || member.parameters().stream().anyMatch(it -> !it.annotations().isEmpty());
  }

  /** Whether a literal follows a secret's name, as {@link #nameOf(Expression)} looks for it. */
  private static boolean mayBeNamed(Tokens tokens, int literal, Candidate candidate) {
    int before = literal - 1;
    if (tokens.is(before, '=')) {
      return before == 0 ? isNamed(candidate.member()) : isSecret(tokens.text(before - 1));
    }
    String last = before > 0 ? tokens.text(before - 1) : "";
    return tokens.is(before, '(') && last.startsWith("set") && isSecret(last)
        || tokens.is(before, ',') && isSecret(keyOf(last));
  }

  private static boolean isNamed(@Nullable MemberFacts field) {
    return field == null || field.names().stream().anyMatch(it -> isSecret(it));
  }

  /** What stands in a literal or text block. */
  private static String content(String literal) {
    return literal.startsWith(BLOCK_MARK)
        ? BLOCK_MARKS.matcher(literal).replaceAll("")
        : literal.substring(1, literal.length() - 1);
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    Stream.concat(
            declaration.nodes(StringLiteralExpr.class).stream(),
            declaration.nodes(TextBlockLiteralExpr.class).stream())
        .forEach(it -> judge(it, declaration, reporter));
  }

  private static void judge(
      LiteralStringValueExpr literal, Declaration declaration, Reporter reporter) {
    Optional<Secret> secret = SecretValues.in(joined(literal));
    if (secret.isPresent()) {
      report(secret.get(), literal, reporter);
    } else if (!declaration.kind().isType() && !isOfAnnotation(literal)) {
      String value = literal.getValue();
      nameOf(literal)
          .filter(it -> isSecret(it) && SecretValues.mayBeSecret(value, it))
          .ifPresent(it -> reportNamed(it, new Secret("named", value), literal, reporter));
    }
  }

  /** A literal; with those that are added to it, if it begins a key of several lines. */
  private static String joined(LiteralStringValueExpr literal) {
    Node top = literal;
    boolean begins = literal.getValue().contains(KEY_BEGINS);
    while (begins
        && top.getParentNode().orElse(null) instanceof BinaryExpr sum
        && sum.getLeft() == top) {
      top = sum;
    }
    return top == literal
        ? literal.getValue()
        : top.findAll(LiteralStringValueExpr.class).stream()
            .filter(it -> it instanceof StringLiteralExpr || it instanceof TextBlockLiteralExpr)
            .map(LiteralStringValueExpr::getValue)
            .collect(Collectors.joining());
  }

  private static boolean isOfAnnotation(Node literal) {
    Node here = literal;
    while (here instanceof Expression && !(here instanceof AnnotationExpr)) {
      here = here.getParentNode().orElseThrow();
    }
    return here instanceof AnnotationExpr || here instanceof MemberValuePair;
  }

  /** The name of what is set to a literal: a variable's, a setter's, or a key. */
  private static Optional<String> nameOf(Expression literal) {
    Node parent = literal.getParentNode().orElseThrow();
    if (parent instanceof VariableDeclarator variable) {
      return Optional.of(variable.getNameAsString());
    } else if (parent instanceof AssignExpr assignment) {
      return Optional.of(lastName(assignment.getTarget().toString()));
    }
    return parent instanceof MethodCallExpr call ? nameOf(literal, call) : Optional.empty();
  }

  private static Optional<String> nameOf(Expression literal, MethodCallExpr call) {
    List<Expression> arguments = call.getArguments();
    String method = call.getNameAsString();
    if (arguments.size() == 1 && method.startsWith("set")) {
      return Optional.of(method);
    }
    boolean isValue =
        arguments.size() == 2
            && arguments.get(1) == literal
            && method.matches("put|putIfAbsent|setProperty|getProperty|getOrDefault|of|entry");
    return isValue ? Optional.of(keyOf(arguments.get(0).toString())) : Optional.empty();
  }

  private static String keyOf(String expression) {
    return lastName(expression.replace("\"", ""));
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('.') + 1).replace('-', '_');
  }

  private static boolean isSecret(String name) {
    List<String> tokens = NameTokens.of(name);
    int last = tokens.size() - 1;
    return last >= 0
        && (LAST_WORDS.contains(tokens.get(last))
            || tokens.get(last).equals("key") && last > 0 && KEYS.contains(tokens.get(last - 1)));
  }

  private static void report(Secret secret, Expression literal, Reporter reporter) {
    reporter.report(
        literal,
        secret.toString(),
        "this text is "
            + secret.form()
            + ", "
            + secret.masked()
            + ", which everybody can read who has the sources or the jar; take it from the"
            + " configuration, and change this one, for it is known");
  }

  private static void reportNamed(
      String name, Secret secret, Expression literal, Reporter reporter) {
    reporter.report(
        Severity.ERROR,
        literal,
        secret.toString(),
        "'"
            + name
            + "' is set to a secret, "
            + secret.masked()
            + ", which everybody can read who has the sources or the jar; take it from the"
            + " configuration, and change this one, for it is known");
  }
}
