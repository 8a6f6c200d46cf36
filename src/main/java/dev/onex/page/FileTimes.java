package dev.onex.page;

import dev.onex.engine.RunMetrics.Distribution;
import java.util.List;
import java.util.Locale;

/**
 * How the time per file is distributed, as a picture: marks on a logarithmic scale.
 *
 * @param millis the distribution
 * @param scale where its values stand
 */
record FileTimes(Distribution millis, LogScale scale) {

  static final int WIDTH = 640;
  private static final int EDGE = 40;
  private static final int HIGH = 14;
  private static final int LOW = 30;

  /**
   * A place on the scale.
   *
   * @param label what stands there
   * @param x where that is
   * @param y the height of the label
   */
  record Mark(String label, String x, int y) {}

  /** The values; neighbours have their labels at different heights, for they may be close. */
  List<Mark> marks() {
    return List.of(
        mark("half", millis.p50(), HIGH),
        mark("90 %", millis.p90(), LOW),
        mark("99 %", millis.p99(), HIGH),
        mark("slowest", millis.max(), LOW));
  }

  List<Mark> ticks() {
    return scale.powers().stream()
        .map(it -> mark(Numbers.powerOfMillis(it), Math.pow(10, it), LOW))
        .toList();
  }

  private Mark mark(String label, double value, int y) {
    double x = EDGE + scale.position(value) * (WIDTH - 2 * EDGE);
    return new Mark(label, String.format(Locale.ROOT, "%.1f", x), y);
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
