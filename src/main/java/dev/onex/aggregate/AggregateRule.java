package dev.onex.aggregate;

import dev.onex.finding.Severity;
import dev.onex.report.CheckReport.ReportedFinding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule that found something.
 *
 * @param rule its name
 * @param severity the worst that one of its findings has
 * @param findings how many it has in all modules
 * @param modules how many modules have any
 */
public record AggregateRule(String rule, Severity severity, long findings, long modules) {

  private AggregateRule and(AggregateRule other) {
    return new AggregateRule(
        rule,
        severity.isAtLeast(other.severity) ? severity : other.severity,
        findings + other.findings,
        modules + other.modules);
  }

  /** The rules that found something, by name. */
  static List<AggregateRule> of(List<ModuleReport> modules) {
    Map<String, AggregateRule> all = new TreeMap<>();
    for (ModuleReport module : modules) {
      Map<String, AggregateRule> here = new TreeMap<>();
      for (ReportedFinding it : module.findings()) {
        here.merge(
            it.rule(), new AggregateRule(it.rule(), it.severity(), 1, 0), AggregateRule::and);
      }
      here.forEach(
          (name, it) ->
              all.merge(
                  name,
                  new AggregateRule(name, it.severity(), it.findings(), 1),
                  AggregateRule::and));
    }
    return List.copyOf(all.values());
  }
}
