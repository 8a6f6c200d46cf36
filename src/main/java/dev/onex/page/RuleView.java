package dev.onex.page;

import dev.onex.finding.Severity;
import dev.onex.page.Prose.Piece;
import dev.onex.report.RuleText;
import java.util.List;

/**
 * A rule as the page explains it.
 *
 * @param rule its name
 * @param severity the worst that one of its findings has
 * @param findings how many it has
 * @param text what there is to say about it
 * @param bar its findings, compared with those of the rule that has most
 */
record RuleView(String rule, Severity severity, long findings, RuleText text, Bar bar) {

  String name() {
    return VisibleText.of(rule);
  }

  String anchor() {
    return anchor(rule);
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
