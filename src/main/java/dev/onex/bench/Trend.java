package dev.onex.bench;

import dev.onex.history.Series;
import java.util.List;

/**
 * How a measure went from batch to batch.
 *
 * @param values one value a batch
 */
record Trend(List<Double> values) {

  Trend {
    values = List.copyOf(values);
  }

  double peak() {
    return values.stream().mapToDouble(it -> it).max().orElse(Double.NaN);
  }

  /** The mean of the last few less that of the first few. */
  double growth(int few) {
    return mean(values.subList(values.size() - few, values.size())) - mean(values.subList(0, few));
  }

  /** The slope of the straight line that fits best, per batch. */
  double slope() {
    return new Series(values.stream().mapToDouble(it -> it).toArray()).growth();
  }

  private static double mean(List<Double> some) {
    return some.stream().mapToDouble(it -> it).average().orElse(Double.NaN);
  }
}
