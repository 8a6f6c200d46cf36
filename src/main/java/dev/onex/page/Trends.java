package dev.onex.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How runs went over time, for the page to draw.
 *
 * @param verdict what the comparison came to, in a word or two, as {@code steady}
 * @param explanation why, in a sentence without a full stop; empty if there is nothing to add
 * @param metrics a picture each, in this order
 */
public record Trends(String verdict, String explanation, List<Trend> metrics) {

  /** Trends with a copy of the list. */
  public Trends {
    metrics = List.copyOf(metrics);
  }

  /** What values count, for how they are printed. */
  public enum Unit {
    /** Things, as findings. */
    COUNT,
    /** Things a second. */
    PER_SECOND,
    /** Milliseconds. */
    MILLIS,
    /** Bytes. */
    BYTES
  }

  /**
   * A metric over time.
   *
   * @param title what was measured, as {@code wall time}
   * @param unit what the values count
   * @param points the runs, oldest first; the last one is the run of this report
   * @param band what is normal; null if too few runs say so
   * @param verdict this metric's verdict, in a word or two, as {@code steady}; may be empty
   * @param alarming whether the verdict is bad news
   */
  public record Trend(
      String title,
      Unit unit,
      List<Point> points,
      @Nullable Band band,
      String verdict,
      boolean alarming) {

    /** A trend with a copy of the list. */
    public Trend {
      points = List.copyOf(points);
    }
  }

  /** A run's value. */
  public record Point(Instant at, double value) {}

  /** What is normal, both ends included. */
  public record Band(double low, double high) {}
}
