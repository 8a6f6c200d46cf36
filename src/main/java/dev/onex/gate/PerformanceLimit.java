package dev.onex.gate;

import dev.onex.engine.RunResult;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A limit on one metric.
 *
 * @param metric what is measured
 * @param severity how urgent it is if the limit is broken
 * @param parameter what sets the limit
 * @param bound whether values may be no higher or no lower
 * @param threshold the limit, in the metric's unit
 * @param wording how a value is put into a sentence
 */
record PerformanceLimit(
    Metric metric,
    AlertSeverity severity,
    String parameter,
    Bound bound,
    double threshold,
    Wording wording) {

  /** On which side of the limit values may be. */
  enum Bound {
    /** At the limit or below. */
    AT_MOST,
    /** At the limit or above. */
    AT_LEAST
  }

  /**
   * How a value is put into a sentence.
   *
   * @param before the sentence up to the value
   * @param unit what follows the value and the limit: empty, or a blank and a unit
   * @param scale how much of the metric's unit one of that unit is
   * @param after the sentence from the unit on
   */
  record Wording(String before, String unit, double scale, String after) {

    /** A value in the unit, exactly. */
    BigDecimal scaled(double value) {
      return BigDecimal.valueOf(value / scale);
    }

    String quantity(BigDecimal scaled) {
      return scaled.stripTrailingZeros().toPlainString() + unit;
    }

    String sentence(String quantity) {
      return before + quantity + after;
    }
  }

  private static final int DECIMALS = 3;

  boolean isBroken(RunResult run) {
    double value = metric.of(run);
    return bound == Bound.AT_MOST ? value > threshold : value < threshold;
  }

  Alert alert(RunResult run) {
    double value = metric.of(run);
    return new Alert(severity, metric, value, threshold, message(value));
  }

  Breach breach(RunResult run) {
    double value = metric.of(run);
    return new Breach(parameter, broken(value), limit(), message(value));
  }

  private String message(double value) {
    return wording.sentence(broken(value))
        + "; "
        + parameter
        + (bound == Bound.AT_MOST ? " allows at most " : " asks for at least ")
        + limit();
  }

  private String limit() {
    return wording.quantity(wording.scaled(threshold));
  }

  /** A value that breaks the limit, rounded away from it: it must not read as if it kept it. */
  private String broken(double value) {
    RoundingMode away = bound == Bound.AT_MOST ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return wording.quantity(wording.scaled(value).setScale(DECIMALS, away));
  }
}
