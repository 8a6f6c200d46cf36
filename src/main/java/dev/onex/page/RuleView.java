package dev.onex.page;

import dev.onex.page.Prose.Piece;
import dev.onex.report.CheckReport.ReportedRule;
import dev.onex.report.RuleText;
import java.util.List;

/**
 * A rule as the page explains it.
 *
 * @param rule the rule
 * @param text what there is to say about it
 * @param bar its findings, compared with those of the rule that has most
 */
record RuleView(ReportedRule rule, RuleText text, Bar bar) {

  String name() {
    return VisibleText.of(rule.rule());
  }

  String anchor() {
    return anchor(rule.rule());
  }

  /**
   * Where the page explains a rule: an id, which has no white space; others than these two are
   * visible.
   */
  static String anchor(String rule) {
    return "rule-" + VisibleText.of(rule).replace(' ', '-').replace('\t', '-');
  }

  List<List<Piece>> summary() {
    return Prose.paragraphs(text.summary());
  }

  List<List<Piece>> flagged() {
    return Prose.paragraphs(text.flagged());
  }

  List<List<Piece>> why() {
    return Prose.paragraphs(text.why());
  }

  List<List<Piece>> leftAlone() {
    return Prose.paragraphs(text.leftAlone());
  }
}
