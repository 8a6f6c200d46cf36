package dev.onex.page;

import dev.onex.report.CheckReport.ReportedFinding;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How much room a page has for source lines, so that with many findings it is not too large to be
 * opened, sent or kept: each finding gets fewer lines then, rather than some of them none.
 *
 * @param context how many lines each finding has before and after it
 * @param bytes how large all excerpts may be together
 */
record Room(int context, long bytes) {

  /** How many lines there are before and after a finding if there is room. */
  static final int USUAL = 3;

  /** What a page may have in bytes, and what all of it has that is no finding, at most. */
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
    long bytes = Math.max(LEAST, PAGE - REST - length(fresh) - length(known));
    long shown = Math.max(1, shown(fresh) + shown(known));
    int context = USUAL;
    while (context > 0 && shown * LINE * (2 * context + 1) > bytes) {
      context--;
    }
    return new Room(context, bytes);
  }

  private static long shown(List<ReportedFinding> findings) {
    return Math.min(findings.size(), Page.MOST_FINDINGS);
  }

  /** How large those that are shown are together, as all are on average. */
  private static long length(List<ReportedFinding> findings) {
    long all = findings.stream().mapToLong(Room::length).sum();
    return findings.isEmpty() ? 0 : all * shown(findings) / findings.size();
  }

  private static long length(ReportedFinding finding) {
    String message = finding.message();
    long shown = Math.min(message.length(), FindingView.LONGEST);
    return MARKUP
        + shown * bytes(message) / Math.max(1, message.length())
        + bytes(finding.symbol())
        + 2L * bytes(finding.rule());
  }

  /** How much room a text takes: a character that is not of ASCII is two to four bytes. */
  static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
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
