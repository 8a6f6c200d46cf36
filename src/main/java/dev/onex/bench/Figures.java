package dev.onex.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Measured values as files have them. */
public final class Figures {

  private static final int DECIMALS = 3;

  private Figures() {}

  /** With three decimals; null if it is infinite or no number. */
  public static @Nullable Double figure(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue()
        : null;
  }
}
