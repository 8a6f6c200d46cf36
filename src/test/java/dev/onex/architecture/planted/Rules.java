package dev.onex.architecture.planted;

import dev.onex.finding.Severity;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import java.util.ArrayList;

/** Rules, each with one thing wrong, and one that is as it should be. */
public final class Rules {

  private Rules() {}

  /** As it should be. */
  @RuleInfo(summary = "nothing", severity = Severity.ERROR, scope = Scope.MEMBER)
  public static final class Proper implements Rule {

    private final String name = "proper";

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      reporter.report(declaration.node(), name, name);
    }
  }

  /** Not final. */
  @RuleInfo(summary = "nothing", severity = Severity.ERROR, scope = Scope.MEMBER)
  public static class Open implements Rule {

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  /** Says nothing of itself. */
  public static final class Silent implements Rule {

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  /** Counts. */
  @RuleInfo(summary = "nothing", severity = Severity.ERROR, scope = Scope.MEMBER)
  public static final class Counting implements Rule {

    private int count;

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      count++;
      reporter.report(declaration.node(), "", "seen " + count);
    }
  }

  /** Remembers, in a final field. */
  @RuleInfo(summary = "nothing", severity = Severity.ERROR, scope = Scope.MEMBER)
  public static final class Remembering implements Rule {

    private final ArrayList<Declaration> seen = new ArrayList<>();

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      seen.add(declaration);
    }
  }
}
