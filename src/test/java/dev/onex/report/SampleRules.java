package dev.onex.report;

import dev.onex.finding.Severity;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.Scope;

/** Rules that find nothing, for reports that are made by hand. */
final class SampleRules {

  private SampleRules() {}

  /** A rule with two options. */
  @RuleInfo(
      summary = "A sample",
      severity = Severity.CRITICAL,
      scope = Scope.MEMBER,
      options = {
        @RuleOption(name = "names", description = "Names.", defaultValue = "a,b"),
        @RuleOption(name = "deep", description = "Depth.", defaultValue = "false")
      })
  static final class RawType implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      // Finds nothing.
    }
  }

  /** A rule without options. */
  @RuleInfo(summary = "Another", severity = Severity.WARNING, scope = Scope.MEMBER)
  static final class StringId implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      // Finds nothing.
    }
  }

  /** A rule that no page is about. */
  @RuleInfo(summary = "Never heard of", severity = Severity.WARNING, scope = Scope.MEMBER)
  static final class Unheard implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      // Finds nothing.
    }
  }

  /** What the same rules are in another version of the plugin. */
  static final class Later {

    private Later() {}

    /** The same name, another version. */
    @RuleInfo(summary = "Another", severity = Severity.WARNING, scope = Scope.MEMBER, version = 2)
    static final class StringId implements Rule {
      @Override
      public void inspect(Declaration declaration, Reporter reporter) {
        // Finds nothing.
      }
    }
  }
}
