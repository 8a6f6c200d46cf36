package dev.onex.rules;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags literals that a {@code ValidatedModel} reports errors with and that cannot be right: an
 * error code that is not a capital followed by letters, digits and underscores, or has more than 50
 * characters; a message that is empty or has more than 1000; a field that is no name, or that the
 * model does not have.
 *
 * <p>{@code ValidationError} rejects such codes, messages and names, but only when the error is to
 * be reported: then this throws, and the validation breaks off. The name of a field that is not
 * there leads whoever shows the error astray. Write a code like {@code NAME_TOO_SHORT} and the name
 * of a component or field.
 *
 * <p>It leaves alone constants and whatever else is no literal, fields named where another class
 * stands between the model and {@code ValidatedModel}, whose fields it does not know, names of
 * accessors, and fields of other models. Of a path such as {@code address.city} it looks at the
 * first name, though {@code ValidationError} takes none with a dot. A supertype that cannot be
 * resolved is told by its simple name, and the message says so.
 */
@RuleInfo(
    summary = "A validation error has a code, a message or a field that cannot be right",
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
      "addValidationError|addValidationWarning",
      "addError|addErrorWithRawDetails|addCriticalError|addCriticalErrorWithRawDetails|addWarning"
          + " ~ValidationContainer|validation|getValidation",
      "ValidationError+. error|critical|warning"
    },
    options =
        @RuleOption(
            name = ValidatedModels.OPTION,
            description = ValidatedModels.DESCRIPTION,
            defaultValue = ValidatedModels.DEFAULT))
public final class BadIssueLiteral implements Rule {

  private static final Pattern CODE = Pattern.compile("[A-Z][a-zA-Z0-9_]*");

  private static final Pattern FIELD = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*([.\\[].*)?");

  /** What errors about the model as a whole name in place of a field. */
  private static final Set<String> WHOLE = Set.of("model_structure", "validation_system");

  private static final int MAX_CODE = 50;

  private static final int MAX_MESSAGE = 1000;

  private final ValidatedModels models;

  /** The rule with its defaults. */
  public BadIssueLiteral() {
    this(new ValidatedModels(List.of(ValidatedModels.DEFAULT)));
  }

  private BadIssueLiteral(ValidatedModels models) {
    this.models = models;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new BadIssueLiteral(new ValidatedModels(options.list(ValidatedModels.OPTION)));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    IssueCall.in(declaration, models).forEach(it -> judge(it, declaration, reporter));
  }

  private static void judge(IssueCall issue, Declaration declaration, Reporter reporter) {
    List<Expression> arguments = issue.call().getArguments();
    judgeMessage(issue, arguments.get(0), reporter);
    if (!issue.isWarning() && arguments.size() >= 3) {
      judgeField(issue, arguments.get(1), declaration, reporter);
      judgeCode(issue, arguments.get(2), reporter);
    }
  }

  private static void judgeMessage(IssueCall issue, Expression argument, Reporter reporter) {
    String message = literal(argument).orElse("-");
    if (message.isEmpty()) {
      String cure = "this message is empty, so nobody learns what is wrong; write what is";
      report(issue, argument, "message", cure, reporter);
    } else if (message.length() > MAX_MESSAGE && !issue.isWarning()) {
      String cure =
          "this message has more than 1000 characters, which ValidationError rejects; write a"
              + " shorter one";
      report(issue, argument, "message", cure, reporter);
    }
  }

  private static void judgeCode(IssueCall issue, Expression argument, Reporter reporter) {
    String code = literal(argument).orElse("A");
    if (code.length() > MAX_CODE) {
      String cure =
          "this error code has more than 50 characters, which ValidationError rejects; write a"
              + " shorter one";
      report(issue, argument, code, cure, reporter);
    } else if (!CODE.matcher(code).matches()) {
      String cure =
          "'"
              + code
              + "' is no error code, so this throws where it is to report; write a capital"
              + " followed by letters, digits and underscores"
              + example(code);
      report(issue, argument, code, cure, reporter);
    }
  }

  private static String example(String code) {
    String better = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    return CODE.matcher(better).matches() ? ", as '" + better + "'" : "";
  }

  private static void judgeField(
      IssueCall issue, Expression argument, Declaration declaration, Reporter reporter) {
    String field = literal(argument).orElse("model_structure");
    if (!FIELD.matcher(field).matches()) {
      String cure =
          "'"
              + field
              + "' is no name of a field, so this throws where it is to report; write one, or null"
              + " for the whole model";
      report(issue, argument, field, cure, reporter);
      return;
    }
    String first = field.split("[.\\[]", 2)[0];
    if (issue.ofOwnModel() && !WHOLE.contains(first)) {
      ModelFields fields = new ModelFields(declaration.type());
      if (fields.areKnown() && !fields.contain(first)) {
        String cure =
            "'"
                + declaration.type().facts().name()
                + "' has no field '"
                + first
                + "', so nobody finds what is wrong; write "
                + fields.nearest(first).map(it -> "'" + it + "'").orElse("null");
        report(issue, argument, field, cure, reporter);
      }
    }
  }

  private static Optional<String> literal(Expression argument) {
    if (argument instanceof StringLiteralExpr it) {
      return Optional.of(it.asString());
    }
    return argument instanceof TextBlockLiteralExpr it
        ? Optional.of(it.asString())
        : Optional.empty();
  }

  private static void report(
      IssueCall issue, Expression at, String details, String message, Reporter reporter) {
    reporter.report(at, details, message + issue.reservation());
  }
}
