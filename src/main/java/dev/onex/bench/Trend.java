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
    return series(values).max();
  }

  /** The mean of the last few less that of the first few. */
  double growth(int few) {
    return series(values.subList(values.size() - few, values.size())).mean()
        - series(values.subList(0, few)).mean();
  }

  /** The slope of the straight line that fits best, per batch. */
  double slope() {
    return series(values).growth();
  }

  private static Series series(List<Double> some) {
    return Series.of(some, it -> it);
  }
}
