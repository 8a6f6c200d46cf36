package dev.onex.bench;

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
    double middle = (values.size() - 1) / 2.0;
    double mean = mean(values);
    double above = 0;
    double below = 0;
    for (int i = 0; i < values.size(); i++) {
      above += (i - middle) * (values.get(i) - mean);
      below += (i - middle) * (i - middle);
    }
    return below == 0 ? 0 : above / below;
  }

  private static double mean(List<Double> some) {
    return some.stream().mapToDouble(it -> it).average().orElse(Double.NaN);
  }
}
