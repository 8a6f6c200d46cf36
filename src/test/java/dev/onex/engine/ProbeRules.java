package dev.onex.engine;

import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.Unit;
import dev.onex.rules.BuiltInRules;
import dev.onex.rules.IncompleteAnalysis;
import dev.onex.rules.UnparsableSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rules through which tests of the engine look at what it does, and trouble it. */
final class ProbeRules {

  private ProbeRules() {}

  /** Those that the engine itself reports under, and these. */
  static List<Rule> with(Rule... rules) {
    List<Rule> all = new ArrayList<>(List.of(rules));
    all.add(new IncompleteAnalysis());
    all.add(new UnparsableSource());
    return all;
  }

  /** All built-in rules, and these. */
  static List<Rule> withBuiltIn(Rule... rules) {
    List<Rule> all = new ArrayList<>(BuiltInRules.all());
    all.addAll(List.of(rules));
    return all;
  }

  /** Finds every method, with its body, and then hands it to the test. */
  @RuleInfo(
      summary = "Looks at methods",
      severity = Severity.WARNING,
      scope = Scope.MEMBER,
      kinds = Kind.METHOD,
      bodies = true)
  static final class Methods implements Rule {

    private final Consumer<Declaration> probe;

    Methods(Consumer<Declaration> probe) {
      this.probe = probe;
    }

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      reporter.report(declaration.node(), "", "method");
      probe.accept(declaration);
    }
  }

  /** Finds every method, and fails when it is asked before the parse. */
  @RuleInfo(
      summary = "Fails early",
      severity = Severity.WARNING,
      scope = Scope.MEMBER,
      kinds = Kind.METHOD)
  static final class Suspicious implements Rule {

    @Override
    public boolean suspects(Candidate candidate) {
      throw new IllegalStateException("oops");
    }

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      reporter.report(declaration.node(), "", "method");
    }
  }

  /** Finds every file, and then hands it to the test. */
  @RuleInfo(summary = "Looks at files", severity = Severity.WARNING, scope = Scope.UNIT)
  static final class Files implements Rule {

    private final Consumer<Unit> probe;

    Files(Consumer<Unit> probe) {
      this.probe = probe;
    }

    @Override
    public void inspect(Unit unit, Reporter reporter) {
      reporter.report(Severity.WARNING, unit.start(), "", "file");
      probe.accept(unit);
    }
  }

  /** Finds every field and every method, by its header. */
  @RuleInfo(
      summary = "Finds members",
      severity = Severity.WARNING,
      scope = Scope.MEMBER,
      kinds = {Kind.FIELD, Kind.METHOD})
  static final class Members implements Rule {

    @Override
    public void inspect(Declaration declaration, Reporter reporter) {
      reporter.report(declaration.node(), "", "member");
    }
  }
}
