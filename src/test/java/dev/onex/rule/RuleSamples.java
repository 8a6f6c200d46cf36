package dev.onex.rule;

import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import java.util.List;
import java.util.Map;

/** Rules for tests. */
final class RuleSamples {

  private RuleSamples() {}

  @RuleInfo(
      summary = "looks at everything",
      severity = Severity.WARNING,
      scope = Scope.MEMBER,
      bodies = true)
  static final class Everything implements Rule {

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      reporter.report(declaration.node(), "details", "message");
    }
  }

  @RuleInfo(
      summary = "looks at headers of fields and methods of models",
      severity = Severity.ERROR,
      scope = Scope.MEMBER,
      kinds = {Kind.FIELD, Kind.METHOD},
      where = Where.MODELS,
      triggers = {"Object !static", "catch Object|String"})
  static final class Narrow implements Rule {

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      reporter.report(Severity.CRITICAL, declaration.node(), "", "message");
    }
  }

  @RuleInfo(
      summary = "looks at public interfaces too",
      severity = Severity.ERROR,
      scope = Scope.MEMBER,
      bodies = true,
      where = Where.MODELS_AND_PUBLIC_INTERFACES,
      triggers = "catch")
  static final class Bodies implements Rule {

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  @RuleInfo(summary = "is the engine's", severity = Severity.CRITICAL, scope = Scope.ENGINE)
  static final class IncompleteAnalysis implements Rule {

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  @RuleInfo(
      summary = "has options",
      severity = Severity.WARNING,
      scope = Scope.MEMBER,
      triggers = "long",
      options = {
        @RuleOption(name = "allow", description = "names", defaultValue = "a, b"),
        @RuleOption(
            name = "scope",
            description = "where",
            defaultValue = "models",
            allowed = {"models", "everywhere"})
      })
  static final class Optioned implements Rule {

    private final RuleOptions options;

    Optioned() {
      this(RuleOptions.of(RuleSet.infoOf(new Everything()), Map.of()));
    }

    private Optioned(RuleOptions options) {
      this.options = options;
    }

    @Override
    public Rule with(RuleOptions changed) {
      return new Optioned(changed);
    }

    @Override
    public Interest interest() {
      Interest declared = Interest.of(RuleSet.infoOf(this));
      return options.get("scope").equals("models")
          ? declared
          : new Interest(declared.kinds(), declared.where(), true, List.of("short"));
    }

    RuleOptions options() {
      return options;
    }

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  /** Off by default. */
  @RuleInfo(
      summary = "is asked for",
      severity = Severity.WARNING,
      scope = Scope.MEMBER,
      optIn = true)
  static final class Wished implements Rule {

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  /** Lacks its annotation. */
  static final class Unannotated implements Rule {

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }
}
