package dev.onex.page;

import java.util.List;

/**
 * A quantity over the time of a run, as a picture: an area under a line, and a limit if it is near
 * enough to be seen.
 *
 * @param title what it is
 * @param steps the values, in the order of time; at least two
 * @param limit what the values should stay below, in bytes
 */
record TimeChart(String title, List<Step> steps, long limit) {

  static final int WIDTH = 640;
  static final int HEIGHT = 110;
  private static final int TOP = 22;
  private static final int BOTTOM = 90;

  /** A limit that is further above the largest value than this many times is not drawn. */
  private static final int NEAR = 8;

  /** A value in bytes, and when that was. */
  record Step(double millis, long bytes) {}

  long most() {
    return steps.stream().mapToLong(Step::bytes).max().orElse(0);
  }

  /** Whether the limit is in the picture. */
  boolean showsLimit() {
    return limit > 0 && limit <= NEAR * Math.max(1, most());
  }

  private double highest() {
    return Math.max(1, showsLimit() ? Math.max(limit, most()) : most());
  }

  private double last() {
    return Math.max(1e-3, steps.get(steps.size() - 1).millis());
  }

  /** The line, as SVG's points. */
  String line() {
    StringBuilder line = new StringBuilder();
    for (Step step : steps) {
      line.append(line.isEmpty() ? "" : " ")
          .append(x(step))
          .append(',')
          .append(y((double) step.bytes()));
    }
    return line.toString();
  }

  /** The area below the line; before the first value nobody knows. */
  String area() {
    return x(steps.get(0)) + "," + BOTTOM + " " + line() + " " + WIDTH + "," + BOTTOM;
  }

  String limitY() {
    return y((double) limit);
  }

  /** Between samples there may have been more. */
  String summary() {
    return "largest sample " + Numbers.bytes(most()) + ", limit " + Numbers.bytes(limit);
  }

  String end() {
    return Numbers.millis(last());
  }

  String description() {
    return title + " over " + end() + ": " + summary();
  }

  private String x(Step step) {
    return Numbers.coordinate(step.millis() / last() * WIDTH);
  }

  private String y(double bytes) {
    return Numbers.coordinate(BOTTOM - bytes / highest() * (BOTTOM - TOP));
  }
}
