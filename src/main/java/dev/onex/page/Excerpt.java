package dev.onex.page;

import java.util.List;
import java.util.StringJoiner;

/**
 * A few lines of a source around a finding, or why there are none.
 *
 * @param note why there are no lines; empty if there are
 * @param numbers the lines' numbers, one a line
 * @param before what stands before the marked stretch
 * @param marked what the finding is about; empty if that is not to be seen
 * @param after what stands behind it
 */
record Excerpt(String note, String numbers, String before, String marked, String after) {

  /** Lines are cut to so many characters, which is more than fit on most screens. */
  static final int WIDTH = 200;

  /** How much of a long line is shown before what is marked in it. */
  private static final int LEAD = 60;

  private static final String CUT = "\u2026";

  /** No lines, and why. */
  static Excerpt without(String note) {
    return new Excerpt(note, "", "", "", "");
  }

  /**
   * An excerpt.
   *
   * @param first the number of the first line
   * @param lines the lines, with that of the stretch among them
   * @param stretch what to mark in them
   */
  static Excerpt of(int first, List<String> lines, Stretch stretch) {
    int indent = commonIndent(lines);
    StringJoiner numbers = new StringJoiner("\n");
    StringBuilder before = new StringBuilder();
    StringBuilder marked = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int number = first + i;
      numbers.add(Integer.toString(number));
      if (number == stretch.line()) {
        cut(line, indent, stretch, before, marked, after);
      } else {
        part(line, Math.min(indent, line.length()), number < stretch.line() ? before : after);
      }
      if (i < lines.size() - 1) {
        (number < stretch.line() ? before : after).append('\n');
      }
    }
    return new Excerpt(
        "", numbers.toString(), before.toString(), marked.toString(), after.toString());
  }

  private static void part(String line, int left, StringBuilder out) {
    int right = Math.min(line.length(), left + WIDTH);
    out.append(VisibleText.of(line.substring(left, right)));
    out.append(right < line.length() ? CUT : "");
  }

  /** Distributes a line over what is before, in and behind the stretch. */
  private static void cut(
      String line,
      int indent,
      Stretch stretch,
      StringBuilder before,
      StringBuilder marked,
      StringBuilder after) {
    int from = Math.min(stretch.start(), line.length());
    int left = Math.min(indent, from);
    if (from - left > WIDTH - LEAD) {
      left = from - LEAD;
      before.append(CUT);
    }
    int to = Math.max(from, Math.min(Math.min(stretch.end(), line.length()), left + WIDTH));
    before.append(VisibleText.of(line.substring(left, from)));
    marked.append(VisibleText.of(line.substring(from, to)));
    int right = Math.max(to, Math.min(line.length(), left + WIDTH));
    after.append(VisibleText.of(line.substring(to, right)));
    after.append(right < line.length() ? CUT : "");
  }

  /** How much room it takes on the page. */
  long bytes() {
    return Room.bytes(numbers) + Room.bytes(before) + Room.bytes(marked) + Room.bytes(after);
  }

  private static int commonIndent(List<String> lines) {
    int common = Integer.MAX_VALUE;
    for (String line : lines) {
      if (!line.isBlank()) {
        common = Math.min(common, line.length() - line.stripLeading().length());
      }
    }
    return common == Integer.MAX_VALUE ? 0 : common;
  }
}
