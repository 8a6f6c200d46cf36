package dev.onex.history;

import dev.onex.history.WorkCheck.Worse;
import java.util.List;

/**
 * Compares what was measured with the median of earlier runs that are like this one. A value is
 * worse only if it is so by a share of the median, by an amount that matters, and by more than the
 * earlier runs differ among themselves. Wall time is worse only if processor time is so as well,
 * for otherwise the machine was busy; heap in use only if allocation is, for it depends on whether
 * there was a collection.
 */
final class TimeCheck {

  /** How many deviations from the median are no accident. */
  private static final double DEVIATIONS = 3;

  /** A few runs may be closer together than runs are. */
  private static final double LEAST_DEVIATION = 0.03;

  /** A share that equals its limit keeps it, whatever the last bits of a division are. */
  private static final double ROUNDING = 1e-9;

  private static final double LEAST_SECONDS = 0.2;
  private static final double LEAST_BYTES = 16 << 20;

  private final double maxRegression;
  private final RunRow now;
  private final List<RunRow> earlier;
  private final Likeness likeness;

  TimeCheck(double maxRegression, RunRow now, List<RunRow> earlier) {
    this.maxRegression = maxRegression;
    this.now = now;
    this.earlier = earlier;
    this.likeness = new Likeness(now);
  }

  /** How sure it is that something got worse. */
  private enum Level {
    NONE,
    SUSPICIOUS,
    REGRESSED;

    Level least(Level other) {
      return compareTo(other) < 0 ? this : other;
    }
  }

  /**
   * Adds what got worse.
   *
   * @return why times say nothing; empty if they do
   */
  String compare(Worse worse) {
    Level allocation = level(Measure.ALLOCATED_BYTES, LEAST_BYTES);
    add(Measure.ALLOCATED_BYTES, allocation, worse);
    Level heap = level(Measure.MEMORY_USAGE, LEAST_BYTES);
    add(Measure.MEMORY_USAGE, heap.least(allocation), worse);
    Level wall = level(Measure.PROCESSING_TIME, LEAST_SECONDS);
    Level cpu = level(Measure.CPU_TIME, 0);
    double wallChange = regression(Measure.PROCESSING_TIME).change();
    double cpuChange = regression(Measure.CPU_TIME).change();
    if (wall == Level.NONE) {
      return "";
    }
    if (cpu == Level.NONE || cpuChange < wallChange / 2) {
      return "the machine was busy: "
          + message(Measure.PROCESSING_TIME)
          + ", while processor time did not rise with it";
    }
    Level time = wall.least(cpu);
    add(Measure.PROCESSING_TIME, time, worse);
    add(Measure.CPU_TIME, time, worse);
    if (isSlower()) {
      add(Measure.THROUGHPUT, time, worse);
    }
    return "";
  }

  /** Whether fewer files a second were done, by half of what a regression of time would cost. */
  private boolean isSlower() {
    return -regression(Measure.THROUGHPUT).change() > maxRegression / 2 / (1 + maxRegression / 2);
  }

  private void add(Measure measure, Level level, Worse worse) {
    if (level == Level.REGRESSED) {
      worse.regressions().add(regression(measure));
    } else if (level == Level.SUSPICIOUS) {
      worse.suspicions().add(regression(measure));
    }
  }

  private Level level(Measure measure, double leastRise) {
    Series before = before(measure);
    double median = before.median();
    double rise = measure.of(now) - median;
    double share = rise / median - ROUNDING;
    if (rise < leastRise || rise <= spread(before) || share <= maxRegression / 2) {
      return Level.NONE;
    }
    return share > maxRegression ? Level.REGRESSED : Level.SUSPICIOUS;
  }

  /** How far from the median a value may be by accident. */
  static double spread(Series before) {
    return DEVIATIONS * Math.max(before.robustDeviation(), LEAST_DEVIATION * before.median());
  }

  /** What earlier runs would have measured with this input. */
  private Series before(Measure measure) {
    return Series.of(
        earlier,
        it -> measure.of(it) * (measure == Measure.THROUGHPUT ? 1 : likeness.allowance(it)));
  }

  private Regression regression(Measure measure) {
    return new Regression(measure, measure.of(now), before(measure).median(), message(measure));
  }

  private String message(Measure measure) {
    String comparison = Regression.comparison(measure, measure.of(now), before(measure).median());
    return measure.words() + " was " + comparison + " of " + earlier.size() + " runs like this one";
  }
}
