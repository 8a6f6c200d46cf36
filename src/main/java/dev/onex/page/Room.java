package dev.onex.page;

import dev.onex.report.CheckReport.ReportedFinding;
import java.util.List;

/**
 * How much room a page has for source lines, so that with many findings it is not too large to be
 * opened, sent or kept: each finding gets fewer lines then, rather than some of them none.
 *
 * @param context how many lines each finding has before and after it
 * @param characters how long all excerpts may be together
 */
record Room(int context, long characters) {

  /** How many lines there are before and after a finding if there is room. */
  static final int USUAL = 3;

  /** What a page may have in characters, and what all of it has that is no finding, at most. */
  private static final long PAGE = 4_900_000;

  private static final long REST = 250_000;

  /** What the markup of a finding has besides its texts. */
  private static final int MARKUP = 290;

  /**
   * What a line of an excerpt has on average, with its number; what is deep in a class has more.
   */
  private static final int LINE = 68;

  /** Even a page that is too large without source lines has some. */
  private static final long LEAST = 1_000_000;

  /** The room that two lists of findings leave on their page. */
  static Room beside(List<ReportedFinding> fresh, List<ReportedFinding> known) {
    long characters = Math.max(LEAST, PAGE - REST - length(fresh) - length(known));
    long shown = Math.max(1, shown(fresh) + shown(known));
    int context = USUAL;
    while (context > 0 && shown * LINE * (2 * context + 1) > characters) {
      context--;
    }
    return new Room(context, characters);
  }

  private static long shown(List<ReportedFinding> findings) {
    return Math.min(findings.size(), Page.MOST_FINDINGS);
  }

  /** How long those that are shown are together, as all are on average. */
  private static long length(List<ReportedFinding> findings) {
    long all = findings.stream().mapToLong(Room::length).sum();
    return findings.isEmpty() ? 0 : all * shown(findings) / findings.size();
  }

  private static long length(ReportedFinding finding) {
    long message = Math.min(finding.message().length(), FindingView.LONGEST);
    return MARKUP + message + finding.symbol().length() + 2L * finding.rule().length();
  }

  /** Whether findings have fewer lines than they would have with fewer findings. */
  boolean isShort() {
    return context < USUAL;
  }

  /** How many lines there are before and after each, as {@code 2 lines}. */
  String lines() {
    return context == 0 ? "no line" : Numbers.count(context, "line");
  }
}
