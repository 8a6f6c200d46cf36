package dev.onex.report;

import dev.onex.gate.Metric;
import java.util.List;

/**
 * How a run compares with earlier ones.
 *
 * @param comparison what the comparison came to
 * @param runsCompared how many earlier runs were looked at
 * @param regressions what got worse; empty if nothing did
 */
public record History(Comparison comparison, int runsCompared, List<Regression> regressions) {

  /** What a comparison can come to. */
  public enum Comparison {
    /** Nothing got worse. */
    STEADY,
    /** Something got worse, but not enough or not often enough to be sure. */
    SUSPICIOUS,
    /** Something got worse. */
    REGRESSED,
    /** The earlier runs had other input, rules or machines. */
    @JsonName("not-comparable")
    NOT_COMPARABLE,
    /** There are no earlier runs. */
    @JsonName("no-baseline")
    NO_BASELINE
  }

  /**
   * Something that got worse.
   *
   * @param metric what was measured
   * @param value what this run measured, in the metric's unit
   * @param baseline what earlier runs measured, in the metric's unit
   * @param message both in a sentence without a full stop
   */
  public record Regression(Metric metric, double value, double baseline, String message) {}

  /** No run is remembered yet. */
  static final History NONE = new History(Comparison.NO_BASELINE, 0, List.of());
}
