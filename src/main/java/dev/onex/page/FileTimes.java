package dev.onex.page;

import dev.onex.engine.RunMetrics.Bucket;
import dev.onex.engine.RunMetrics.Distribution;
import java.util.ArrayList;
import java.util.List;

/**
 * How the time per file is distributed, as a picture: a histogram on a logarithmic scale, with
 * marks where the percentiles are.
 *
 * @param millis the distribution
 * @param scale where its values stand
 */
record FileTimes(Distribution millis, LogScale scale) {

  static final int WIDTH = 640;
  static final int AXIS = 140;
  private static final int EDGE = 40;
  private static final int TALLEST = 80;
  private static final int LABEL_GAP = 4;
  private static final int LABEL_WIDTH = 42;
  private static final int GAP = 1;
  private static final int HIGH = 12;
  private static final int LOW = 27;

  static FileTimes of(Distribution millis) {
    List<Bucket> buckets = millis.buckets();
    if (buckets.isEmpty()) {
      return new FileTimes(millis, LogScale.of(millis.p50(), millis.max()));
    }
    Bucket first = buckets.get(0);
    double least = first.from() > 0 ? first.from() : first.below() / 2;
    return new FileTimes(millis, LogScale.of(least, buckets.get(buckets.size() - 1).below()));
  }

  /**
   * A place on the scale.
   *
   * @param label what stands there
   * @param x where that is
   * @param y the height of the label
   */
  record Mark(String label, String x, int y) {}

  /**
   * A column of the histogram.
   *
   * @param label how many files it stands for
   * @param title the same in words
   * @param x its left edge
   * @param y its upper edge
   * @param width how wide it is
   * @param height how high it is
   * @param middle where its label stands
   * @param labelY the height of the label
   */
  record Column(
      String label,
      String title,
      String x,
      String y,
      String width,
      String height,
      String middle,
      String labelY) {}

  /** A column for each bucket that has files; how high it is says how many. */
  List<Column> columns() {
    long most = millis.buckets().stream().mapToLong(Bucket::files).max().orElse(0);
    return millis.buckets().stream()
        .filter(it -> it.files() > 0)
        .map(it -> column(it, (double) most))
        .toList();
  }

  private Column column(Bucket bucket, double most) {
    double left = x(bucket.from());
    double right = x(bucket.below());
    double height = Math.max(1, bucket.files() / most * TALLEST);
    return new Column(
        Long.toString(bucket.files()), // narrower than with a comma
        Numbers.count(bucket.files(), "file")
            + " from "
            + Numbers.millis(bucket.from())
            + " to "
            + Numbers.millis(bucket.below()),
        Numbers.coordinate(left),
        Numbers.coordinate(AXIS - height),
        Numbers.coordinate(Math.max(GAP, right - left - GAP)),
        Numbers.coordinate(height),
        Numbers.coordinate((left + right) / 2),
        Numbers.coordinate(AXIS - height - LABEL_GAP));
  }

  /**
   * The values; neighbours have their labels at different heights, for they may be close. Those
   * that have no room beside the one before them are left out: the sentence has them all.
   */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    marks.add(mark("half", millis.p50(), HIGH));
    marks.add(mark("90 %", millis.p90(), LOW));
    if (x(millis.p99()) - x(millis.p50()) >= LABEL_WIDTH) {
      marks.add(mark("99 %", millis.p99(), HIGH));
    }
    if (x(millis.max()) - x(millis.p90()) >= LABEL_WIDTH) {
      marks.add(mark("slowest", millis.max(), LOW));
    }
    return marks;
  }

  List<Mark> ticks() {
    return scale.powers().stream()
        .map(it -> mark(Numbers.powerOfMillis(it), Math.pow(10, it), LOW))
        .toList();
  }

  private Mark mark(String label, double value, int y) {
    return new Mark(label, Numbers.coordinate(x(value)), y);
  }

  private double x(double value) {
    return EDGE + scale.position(value) * (WIDTH - 2 * EDGE);
  }

  String description() {
    return "Half of the files took at most "
        + Numbers.millis(millis.p50())
        + ", 90 % at most "
        + Numbers.millis(millis.p90())
        + ", 99 % at most "
        + Numbers.millis(millis.p99())
        + ", the slowest one "
        + Numbers.millis(millis.max());
  }
}
