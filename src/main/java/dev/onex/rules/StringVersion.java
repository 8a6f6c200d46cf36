package dev.onex.rules;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.Slot;
import dev.onex.rule.TypeContext;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Flags state of a model whose name ends with the word {@code version} and whose type is {@code
 * String}, and constants such as {@code VERSION = "1.4.2"}, which repeat in the source what the
 * build may know.
 *
 * <p>Texts do not compare as versions do: {@code "1.10"} comes before {@code "1.9"}, and {@code
 * "v1.9"} is another one. Write a type of its own, such as {@code SemVer schemaVersion}, or a
 * number. A constant is forgotten at the next release; read it from the manifest or from a resource
 * that the build filters.
 *
 * <p>It leaves parameters, results and locals alone, types that wrap a single value, numbers
 * ({@code @Version long version} of JPA), names of which {@code version} is not the last word
 * ({@code versionRange}), constants other than three numbers with dots, and versions of what
 * somebody else numbers, such as {@code javaVersion} (see {@code allowedNames}). It goes by names,
 * so it flags a version that is only shown as well.
 */
@RuleInfo(
    summary = "A version is text",
    severity = Severity.WARNING,
    scope = Scope.MEMBER,
    kinds = {Kind.RECORD, Kind.FIELD},
    bodies = true,
    triggers = "String|CharSequence",
    options =
        @RuleOption(
            name = "allowedNames",
            description = "Names of versions that may be text, each also behind further words.",
            defaultValue = StringVersion.ALLOWED_NAMES))
public final class StringVersion implements Rule {

  static final String ALLOWED_NAMES =
      "javaVersion,pythonVersion,nodeVersion,jdkVersion,jvmVersion,vmVersion,osVersion,kernelVersion,tlsVersion,sslVersion,"
          + "httpVersion,xmlVersion,apiVersion,protocolVersion,userAgentVersion,browserVersion,"
          + "databaseVersion,driverVersion,serverVersion,clientVersion,minVersion,maxVersion,"
          + "minimumVersion,maximumVersion";

  private static final Pattern NUMBERS = Pattern.compile("\\d+\\.\\d+\\.\\d+([.+-].*)?");

  private static final String STRING = "java.lang.String";

  private final AllowedNames allowedNames;

  /** The rule with its defaults. */
  public StringVersion() {
    this(new RuleOptions(Map.of("allowedNames", ALLOWED_NAMES)));
  }

  private StringVersion(RuleOptions options) {
    allowedNames = AllowedNames.of(options.list("allowedNames"));
  }

  @Override
  public Rule with(RuleOptions options) {
    return new StringVersion(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    return StateFacts.of(candidate).stream().anyMatch(it -> isTextual(it, candidate.type()))
        || member != null
            && isConstant(member, candidate.type())
            && candidate.body().contains("\"");
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    TypeContext type = declaration.type();
    for (ParameterFacts state : StateFacts.of(declaration)) {
      if (isTextual(state, type)) {
        Slot slot = StateFacts.slot(state, declaration);
        reporter.report(
            slot.at(),
            "String",
            slot.description()
                + " is a String, so \"1.10\" comes before \"1.9\" and any text passes for a"
                + " version; write a type of its own, such as SemVer");
      }
    }
    if (declaration.member().filter(it -> isConstant(it, type)).isPresent()
        && declaration.node() instanceof FieldDeclaration field) {
      field.getVariables().forEach(it -> inspectConstant(it, reporter));
    }
  }

  private void inspectConstant(VariableDeclarator constant, Reporter reporter) {
    boolean written =
        isVersion(constant.getNameAsString())
            && constant.getInitializer().orElse(null) instanceof StringLiteralExpr literal
            && NUMBERS.matcher(literal.asString()).matches();
    if (written) {
      reporter.report(
          constant.getName(),
          "constant",
          "constant '"
              + constant.getNameAsString()
              + "' is a version as text, which is forgotten at the next release and does not compare;"
              + " read it from the manifest, or make it a type of its own, such as SemVer");
    }
  }

  private boolean isTextual(ParameterFacts state, TypeContext type) {
    return isVersion(state.name()) && type.names().means(state.type(), STRING);
  }

  private boolean isConstant(MemberFacts member, TypeContext type) {
    int constant = Modifier.STATIC | Modifier.FINAL;
    return member.kind() == Kind.FIELD
        && (type.facts().isInterface() || (member.modifiers() & constant) == constant)
        && member.names().stream().anyMatch(this::isVersion)
        && type.names().means(member.type(), STRING);
  }

  private boolean isVersion(String name) {
    List<String> tokens = NameTokens.of(name);
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).equals("version")
        && !allowedNames.allow(tokens);
  }
}
