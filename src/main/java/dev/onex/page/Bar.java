package dev.onex.page;

import java.util.Locale;

/**
 * A bar in a table: a number beside it says the same.
 *
 * @param width from 0 to {@link #FULL}
 */
record Bar(double width) {

  /** The width of the largest. */
  static final int FULL = 100;

  /** A bar for a value, where {@code largest} has the full width; nothing has none. */
  static Bar of(double value, double largest) {
    return new Bar(largest <= 0 ? 0 : Math.max(0, Math.min(1, value / largest)) * FULL);
  }

  /** A bar for a number of things. */
  static Bar of(long value, long largest) {
    return of((double) value, (double) largest);
  }

  /** The width as SVG wants it; what is there at all is to be seen. */
  String svgWidth() {
    return String.format(Locale.ROOT, "%.1f", width > 0 ? Math.max(width, 0.5) : 0);
  }
}
