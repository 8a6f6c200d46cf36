package dev.onex.history;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Numbers in their order, and what is to say about them; every answer is 0 without numbers. */
public final class Series {

  /** Makes the median deviation of normally distributed values an estimate of their deviation. */
  private static final double TO_DEVIATION = 1.4826;

  /** With few values that estimate is too low, by about this much of a value. */
  private static final double SMALL_SAMPLE = 0.8;

  private final double[] values;

  /** These numbers. */
  public Series(double... values) {
    this.values = values.clone();
  }

  /** One number of each. */
  public static <T> Series of(List<T> list, ToDoubleFunction<T> value) {
    return new Series(list.stream().mapToDouble(value).toArray());
  }

  /** Their mean. */
  public double mean() {
    return Arrays.stream(values).average().orElse(0);
  }

  /** The largest. */
  public double max() {
    return Arrays.stream(values).max().orElse(0);
  }

  /** The middle one, or the mean of the middle two. */
  public double median() {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int count = sorted.length;
    return count == 0 ? 0 : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
  }

  /** The median of how far values are from their median: one wild value does not change it. */
  double medianDeviation() {
    double median = median();
    return new Series(Arrays.stream(values).map(it -> Math.abs(it - median)).toArray()).median();
  }

  /** The standard deviation, as the median deviation lets it seem. */
  double robustDeviation() {
    int count = values.length;
    return count < 2 ? 0 : TO_DEVIATION * medianDeviation() * count / (count - SMALL_SAMPLE);
  }

  /** The mean square of the distance to the mean. */
  double variance() {
    double mean = mean();
    return Arrays.stream(values).map(it -> (it - mean) * (it - mean)).average().orElse(0);
  }

  /** How much the line of least squares rises from one value to the next; 0 with less than two. */
  public double growth() {
    double middle = (values.length - 1) / 2.0;
    double mean = mean();
    double products = 0;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      products += (i - middle) * (values[i] - mean);
      squares += (i - middle) * (i - middle);
    }
    return squares == 0 ? 0 : products / squares;
  }
}
