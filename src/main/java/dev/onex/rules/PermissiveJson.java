package dev.onex.rules;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import dev.onex.finding.Severity;
import dev.onex.outline.Tokens;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Role;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Flags what makes Jackson drop properties that it does not know:
 * {@code @JsonIgnoreProperties(ignoreUnknown = true)} on a model or a member of one, {@code
 * FAIL_ON_UNKNOWN_PROPERTIES} switched off, and {@code @JsonAnySetter} without
 * {@code @JsonAnyGetter}.
 *
 * <p>A misspelled property, or one that the sender renamed, is lost without a word, and the field
 * that it was meant for stays empty. Be strict, and name the properties that may be ignored:
 * {@code @JsonIgnoreProperties({"comment"})}. Where somebody else adds to the format at will, say
 * so in a suppression, or list the package in {@code externalPackages}.
 *
 * <p>It leaves alone types that are no models, annotations that name what they ignore, a
 * {@code @JsonAnySetter} whose type gives the rest back by {@code @JsonAnyGetter}, and everything
 * in {@code externalPackages}. Calls count where they stand: it does not know which mapper reads
 * what, nor what is switched off by a property of Spring Boot.
 */
@RuleInfo(
    summary = "Unknown JSON properties are dropped without a word",
    severity = Severity.WARNING,
    scope = Scope.MEMBER,
    bodies = true,
    triggers = {
      "JsonIgnoreProperties ignoreUnknown",
      "FAIL_ON_UNKNOWN_PROPERTIES",
      "JsonAnySetter"
    },
    options =
        @RuleOption(
            name = "externalPackages",
            description =
                "Packages, each with those below it, that read what others may add to: it does not"
                    + " look there.",
            defaultValue = ""))
public final class PermissiveJson implements Rule {

  /** Places among the triggers. */
  private static final int IGNORES = 0;

  private static final int SWITCHES = 1;
  private static final int SETS = 2;

  private static final String FEATURE = "FAIL_ON_UNKNOWN_PROPERTIES";

  /** Methods that switch off what they are given. */
  private static final Set<String> SWITCHES_OFF =
      Set.of("disable", "without", "featuresToDisable", "withoutFeatures");

  private final List<String> externalPackages;

  /** The rule with its defaults. */
  public PermissiveJson() {
    this(new RuleOptions(Map.of("externalPackages", "")));
  }

  private PermissiveJson(RuleOptions options) {
    externalPackages = options.list("externalPackages");
  }

  @Override
  public Rule with(RuleOptions options) {
    return new PermissiveJson(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    return candidate.meets(IGNORES) && isModel(candidate.type())
        || candidate.meets(SETS) && !givesRestBack(candidate.type())
        || candidate.meets(SWITCHES) && switchesOff(candidate.tokens());
  }

  private static boolean switchesOff(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, FEATURE)) {
        int call = tokens.enclosing(i) - 1;
        String name = tokens.isWord(call) ? tokens.text(call) : "";
        boolean off = tokens.is(i + 1, ',') && tokens.is(i + 2, "false");
        if (SWITCHES_OFF.contains(name) || off && name.equals("configure")) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    TypeContext type = declaration.type();
    if (externalPackages.stream()
        .anyMatch(it -> type.facts().qualifiedName().startsWith(it + "."))) {
      return;
    }
    Stream.concat(
            declaration.nodes(NormalAnnotationExpr.class).stream(),
            declaration.nodes(MarkerAnnotationExpr.class).stream())
        .forEach(it -> inspect(it, type, reporter));
    for (MethodCallExpr call : declaration.nodes(MethodCallExpr.class)) {
      switchedOff(call)
          .ifPresent(
              it ->
                  reporter.report(
                      it,
                      FEATURE,
                      FEATURE
                          + " is switched off, so misspelled and renamed properties get lost"
                          + " without a word; leave it on, and ignore by name what may be ignored"));
    }
  }

  private static void inspect(AnnotationExpr annotation, TypeContext type, Reporter reporter) {
    String name = annotation.getName().getIdentifier();
    if (name.equals("JsonIgnoreProperties") && ignoresUnknown(annotation) && isModel(type)) {
      reporter.report(
          annotation,
          name,
          "'ignoreUnknown' drops whatever is not known, so misspelled and renamed properties get"
              + " lost without a word; name the properties that may be ignored");
    } else if (name.equals("JsonAnySetter") && !givesRestBack(type)) {
      reporter.report(
          annotation,
          name,
          "'@JsonAnySetter' takes any property, so misspelled and renamed ones end up in a map"
              + " that nobody reads; declare those that there are, or give the rest back by"
              + " '@JsonAnyGetter'");
    }
  }

  private static boolean isModel(TypeContext type) {
    return type.role() == Role.MODEL;
  }

  private static boolean ignoresUnknown(AnnotationExpr annotation) {
    return annotation instanceof NormalAnnotationExpr it
        && it.getPairs().stream().anyMatch(PermissiveJson::isIgnoreUnknown);
  }

  private static boolean isIgnoreUnknown(MemberValuePair pair) {
    return pair.getNameAsString().equals("ignoreUnknown") && isLiteral(pair.getValue(), true);
  }

  private static boolean isLiteral(Expression value, boolean wanted) {
    return value.isBooleanLiteralExpr() && value.asBooleanLiteralExpr().getValue() == wanted;
  }

  private static boolean givesRestBack(TypeContext type) {
    return type.members().stream().anyMatch(it -> it.isAnnotated("JsonAnyGetter"));
  }

  /** The feature, if a call switches it off. */
  private static Optional<Expression> switchedOff(MethodCallExpr call) {
    List<Expression> arguments = call.getArguments();
    String name = call.getNameAsString();
    boolean configures =
        name.equals("configure") && arguments.size() == 2 && isLiteral(arguments.get(1), false);
    return configures || SWITCHES_OFF.contains(name)
        ? arguments.stream().filter(PermissiveJson::isFeature).findFirst()
        : Optional.empty();
  }

  private static boolean isFeature(Expression value) {
    return value instanceof FieldAccessExpr field && field.getNameAsString().equals(FEATURE)
        || value instanceof NameExpr name && name.getNameAsString().equals(FEATURE);
  }
}
