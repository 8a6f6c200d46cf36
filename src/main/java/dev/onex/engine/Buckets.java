package dev.onex.engine;

import dev.onex.engine.RunMetrics.Bucket;
import java.util.ArrayList;
import java.util.List;

/** Counts how many values there are of each size, in steps that are the same in every run. */
final class Buckets {

  private static final int[] DIGITS = {1, 2, 5};

  /** The smallest step is this power of ten: a microsecond, if values are milliseconds. */
  private static final int LOWEST = -3;

  private Buckets() {}

  /**
   * The buckets from the smallest value to the largest.
   *
   * @param sorted finite values, none below 0, in ascending order
   */
  static List<Bucket> of(double[] sorted) {
    List<Bucket> buckets = new ArrayList<>();
    double from = 0;
    int next = 0;
    for (int step = 0; next < sorted.length; step++) {
      double below = step(step);
      int first = next;
      while (next < sorted.length && sorted[next] < below) {
        next++;
      }
      if (next > first || !buckets.isEmpty()) {
        buckets.add(new Bucket(from, below, next - first));
      }
      from = below;
    }
    return buckets;
  }

  /** Parsed, for a power that is multiplied up is not the number that reports should have. */
  private static double step(int index) {
    int power = index / DIGITS.length + LOWEST;
    return Double.parseDouble(DIGITS[index % DIGITS.length] + "e" + power);
  }
}
