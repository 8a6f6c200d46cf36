package dev.onex.page;

import dev.onex.report.CheckReport.ReportedFinding;

/**
 * What to mark: a part of one line. Of a finding over several lines that is its part in the first.
 *
 * @param line the line, from 1
 * @param start where the part starts in it, in UTF-16 units from 0
 * @param end where it ends, excluded; more than there is means the end of the line
 */
record Stretch(int line, int start, int end) {

  static Stretch of(ReportedFinding finding) {
    boolean goesOn = finding.endLine() > finding.line();
    return new Stretch(
        finding.line(),
        Math.max(0, finding.column() - 1),
        goesOn ? Integer.MAX_VALUE : finding.endColumn());
  }
}
