package dev.onex.rules;

import com.github.javaparser.ast.body.TypeDeclaration;
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
import dev.onex.rule.Where;
import java.util.regex.Pattern;

/**
 * Flags models whose names do not fit a pattern, by default those that do not start with {@code
 * Model}.
 *
 * <p>Where models have a name of their own kind, one sees at each use what is data and what works
 * on it. Rename the type, or set {@code modelNamePattern} to the style of the house.
 *
 * <p>It leaves alone what is no model: interfaces, enums, exceptions, builders, and types that wrap
 * a single value. It is off unless asked for, because the prefix is a style of ONEX and not one of
 * Java.
 */
@RuleInfo(
    summary = "A model's name does not show that it is one",
    severity = Severity.WARNING,
    scope = Scope.HEADER,
    kinds = {Kind.CLASS, Kind.RECORD},
    where = Where.MODELS,
    optIn = true,
    options =
        @RuleOption(
            name = "modelNamePattern",
            description = "A regular expression that the simple names of models must match.",
            defaultValue = ModelPrefix.PATTERN))
public final class ModelPrefix implements Rule {

  static final String PATTERN = "Model[A-Z].*";

  private final Pattern pattern;

  /** The rule with its defaults. */
  public ModelPrefix() {
    this(Pattern.compile(PATTERN));
  }

  private ModelPrefix(Pattern pattern) {
    this.pattern = pattern;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new ModelPrefix(Pattern.compile(options.get("modelNamePattern")));
  }

  @Override
  public boolean suspects(Candidate candidate) {
    return isMisnamed(candidate.type());
  }

  private boolean isMisnamed(TypeContext type) {
    return !pattern.matcher(type.facts().name()).matches();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    if (isMisnamed(declaration.type())) {
      String name = declaration.type().facts().name();
      reporter.report(
          ((TypeDeclaration<?>) declaration.node()).getName(),
          name,
          "the name of the model '"
              + name
              + "' does not match "
              + pattern
              + ", so nobody sees at its uses that it is one; rename it"
              + (pattern.pattern().equals(PATTERN) ? " to 'Model" + name + "'" : ""));
    }
  }
}
