package dev.onex.history;

/**
 * Something that got worse, or that changed though it must not.
 *
 * @param metric what was measured
 * @param value what this run measured, in the measure's unit
 * @param baseline what is to be expected after earlier runs, in the measure's unit
 * @param message both in a sentence without a full stop
 */
public record Regression(Measure metric, double value, double baseline, String message) {

  private static final double PERCENT = 100;

  /** By how much the value is higher than the baseline, as a share of it; negative if lower. */
  public double change() {
    return baseline > 0 ? value / baseline - 1 : value > 0 ? 1 : 0;
  }

  /** The change in words, as {@code 30 % more}. */
  public String changeInWords() {
    double change = change();
    long percent = Math.round(Math.abs(change) * PERCENT);
    return (percent == 0 ? "less than 1" : percent) + (change > 0 ? " % more" : " % less");
  }

  /** The values and the change in words, as {@code 1.3 s, 30 % more than the 1 s}. */
  static String comparison(Measure metric, double value, double baseline) {
    return metric.text(value)
        + ", "
        + new Regression(metric, value, baseline, "").changeInWords()
        + " than the "
        + metric.text(baseline);
  }
}
