package dev.onex.page;

import dev.onex.finding.Severity;
import dev.onex.report.CheckReport.ReportedFinding;
import java.util.ArrayList;
import java.util.List;

/**
 * A file's findings.
 *
 * @param path the file
 * @param findings its findings, by place
 * @param excerpts gives the lines around them
 */
record FileGroup(String path, List<ReportedFinding> findings, Excerpts excerpts) {

  ShownPath shown() {
    return ShownPath.of(path);
  }

  /** How many of its findings have a severity, as a text that is empty if none has. */
  String count(Severity severity) {
    int count = 0;
    for (ReportedFinding it : findings) {
      count += it.severity() == severity ? 1 : 0;
    }
    return count == 0 ? "" : Numbers.count(count);
  }

  /** The findings with their lines. Reads the source, so that one file at a time is in memory. */
  List<FindingView> views() {
    List<Excerpt> lines = excerpts.of(path, findings);
    List<FindingView> views = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      views.add(new FindingView(findings.get(i), lines.get(i)));
    }
    return views;
  }
}
