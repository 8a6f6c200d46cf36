package dev.onex.page;

import dev.onex.report.CheckReport.ReportedFinding;

/**
 * A finding as the page shows it, with what quotes sources made visible.
 *
 * @param finding the finding
 * @param excerpt the lines around it
 */
record FindingView(ReportedFinding finding, Excerpt excerpt) {

  /** Longer messages are cut; our rules write a line or two. */
  static final int LONGEST = 1_000;

  String id() {
    return "f-" + finding.fingerprint();
  }

  String severity() {
    return finding.severity().label();
  }

  String place() {
    return finding.line() + ":" + finding.column();
  }

  String rule() {
    return VisibleText.of(finding.rule());
  }

  String ruleAnchor() {
    return RuleView.anchor(finding.rule());
  }

  String message() {
    String message = finding.message();
    return VisibleText.of(
        message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "\u2026");
  }

  String symbol() {
    return VisibleText.of(finding.symbol());
  }
}
