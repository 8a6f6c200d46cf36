package dev.onex.page;

import dev.onex.finding.Severity;
import dev.onex.report.CheckReport.ReportedFinding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings by file.
 *
 * @param groups the files, in the order of the report
 * @param shown how many findings they have
 * @param leftOut how many findings are not on the page
 */
record FindingList(List<FileGroup> groups, int shown, int leftOut) {

  /**
   * At most so many findings, the worst ones; of equal ones those that the report has first.
   *
   * @param findings in the order of the report, which is by path and place
   */
  static FindingList of(List<ReportedFinding> findings, int most, Excerpts excerpts) {
    List<ReportedFinding> shown = findings.size() > most ? worst(findings, most) : findings;
    Map<String, List<ReportedFinding>> files = new LinkedHashMap<>();
    shown.forEach(it -> files.computeIfAbsent(it.path(), path -> new ArrayList<>()).add(it));
    List<FileGroup> groups = new ArrayList<>();
    files.forEach((path, its) -> groups.add(new FileGroup(path, List.copyOf(its), excerpts)));
    return new FindingList(List.copyOf(groups), shown.size(), findings.size() - shown.size());
  }

  private static List<ReportedFinding> worst(List<ReportedFinding> findings, int most) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    findings.forEach(it -> counts.merge(it.severity(), 1, Integer::sum));
    Map<Severity, Integer> room = new EnumMap<>(Severity.class);
    int left = most;
    for (Severity severity : Page.SEVERITIES) {
      int taken = Math.min(left, counts.getOrDefault(severity, 0));
      room.put(severity, taken);
      left -= taken;
    }
    return findings.stream()
        .filter(it -> room.merge(it.severity(), -1, Integer::sum) >= 0)
        .toList();
  }
}
