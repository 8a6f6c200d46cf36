package dev.onex.report;

import dev.onex.engine.RunResult;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.gate.GateResult;
import dev.onex.history.Retrospect;
import dev.onex.report.CheckReport.Project;
import dev.onex.rule.RuleConfiguration;
import dev.onex.rule.RuleSet;
import java.util.List;

/**
 * What a report is made from.
 *
 * @param project the project that was checked
 * @param toolVersion the plugin's version
 * @param run what was found, and what it took
 * @param skipped files that were left out before the run, in any order; those that the run itself
 *     skipped are not among them
 * @param gate what the gate says of the run
 * @param rules the rules of the run
 * @param configuration what {@code rules} was made with
 * @param environment where and when the run took place
 * @param history what there is to say about the run and those before it
 */
public record ReportData(
    Project project,
    String toolVersion,
    RunResult run,
    List<SkippedFile> skipped,
    GateResult gate,
    RuleSet rules,
    RuleConfiguration configuration,
    RunEnvironment environment,
    Retrospect history) {

  /** A copy of the list. */
  public ReportData {
    skipped = List.copyOf(skipped);
  }
}
