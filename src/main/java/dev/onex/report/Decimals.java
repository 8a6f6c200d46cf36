package dev.onex.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a report has them: with few decimals, and always numbers. */
final class Decimals {

  private static final int MEASURED = 3;
  private static final int SHARES = 6;

  private Decimals() {}

  /** A measured value with three decimals; 0 if it is infinite or no number. */
  static double measured(double value) {
    return rounded(value, MEASURED);
  }

  /** A value that may be a small share of 1, with six decimals; 0 if infinite or no number. */
  static double share(double value) {
    return rounded(value, SHARES);
  }

  /** What comes to each unit of the divisor, with three decimals; 0 if that is 0. */
  static double ratio(double value, double divisor) {
    return measured(value / divisor);
  }

  private static double rounded(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return 0;
    }
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }
}
