package dev.onex.bench;

import dev.onex.history.Series;
import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Medians, and how sure their ratios are. */
final class Statistics {

  private static final int RESAMPLES = 10_000;
  private static final int FEWEST = 3;
  private static final double TAIL = 0.025;

  /** An interval; NaN at both ends if there are too few rounds to say. */
  record Interval(double low, double high) {}

  private Statistics() {}

  /** The middle value, or the mean of the middle two; NaN without values. */
  static double median(double[] values) {
    return values.length == 0 ? Double.NaN : new Series(values).median();
  }

  /**
   * The interval that has the ratio of two medians with 95 % confidence, by the bootstrap. Values
   * of the same index are of the same round, and stay together.
   */
  static Interval ratio(double[] ours, double[] theirs) {
    return interval(
        Math.min(ours.length, theirs.length),
        picks ->
            median(Arrays.stream(picks).mapToDouble(it -> ours[it]).toArray())
                / median(Arrays.stream(picks).mapToDouble(it -> theirs[it]).toArray()));
  }

  /** The same for the median of the differences within rounds. */
  static Interval difference(double[] more, double[] less) {
    return interval(
        Math.min(more.length, less.length),
        picks -> median(Arrays.stream(picks).mapToDouble(it -> more[it] - less[it]).toArray()));
  }

  private static Interval interval(int rounds, ToDoubleFunction<int[]> estimate) {
    if (rounds < FEWEST) {
      return new Interval(Double.NaN, Double.NaN);
    }
    Random random = new Random(rounds); // the same figures for the same measurements
    double[] estimates =
        IntStream.range(0, RESAMPLES)
            .mapToDouble(it -> estimate.applyAsDouble(random.ints(rounds, 0, rounds).toArray()))
            .sorted()
            .toArray();
    int low = (int) Math.floor(TAIL * (RESAMPLES - 1));
    return new Interval(estimates[low], estimates[RESAMPLES - 1 - low]);
  }
}
