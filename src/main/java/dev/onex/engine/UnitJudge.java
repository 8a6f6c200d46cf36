package dev.onex.engine;

import dev.onex.finding.Finding;
import dev.onex.finding.Location;
import dev.onex.rule.ActiveRule;
import dev.onex.rule.FileContext;
import dev.onex.rule.Reporter;
import dev.onex.rule.Unit;
import java.util.ArrayList;
import java.util.List;

/** Shows a file as a whole to the rules that judge files. For one thread. */
final class UnitJudge {

  private final Run run;
  private final FileContext file;
  private final FileFindings findings;

  UnitJudge(Run run, FileContext file, FileFindings findings) {
    this.run = run;
    this.file = file;
    this.findings = findings;
  }

  /** Shows it to all of them, or to those that its triggers name. */
  void judge(boolean ignoreTriggers, StageClock clock) {
    List<ActiveRule> rules = run.rulesFor(file.file()).ofUnits(file.outline(), ignoreTriggers);
    if (!rules.isEmpty()) {
      clock.enter(Stage.RULES);
      Unit unit = new Unit(file);
      rules.forEach(it -> inspect(it, unit));
    }
  }

  private void inspect(ActiveRule rule, Unit unit) {
    Trace.Span span = run.trace.rule(file.file(), rule.name());
    long start = System.nanoTime();
    // Findings count only if the rule gets to the end of the file.
    List<Finding> found = new ArrayList<>();
    try {
      rule.rule().inspect(unit, Reporter.ofUnit(rule, unit, found::add));
      found.forEach(findings::add);
    } catch (Throwable e) { // users' rules may throw anything, and none may end the run
      findings.crashed(rule, Location.START, "", e);
    }
    run.totals.addRule(rule.name(), System.nanoTime() - start);
    span.end(1, found.size());
  }
}
