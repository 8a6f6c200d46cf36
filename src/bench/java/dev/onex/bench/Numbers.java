package dev.onex.bench;

import dev.onex.bench.Statistics.Interval;
import java.util.Locale;

/** Numbers as the page has them. */
final class Numbers {

  private Numbers() {}

  static String seconds(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
  }

  static String ratio(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
  }

  static String interval(Interval interval) {
    return Double.isNaN(interval.low())
        ? "– (too few rounds)"
        : ratio(interval.low()) + " … " + ratio(interval.high());
  }

  static String megabytes(double kilobytes) {
    return kilobytes == 0 ? "–" : String.format(Locale.ROOT, "%.0f", kilobytes / 1024);
  }

  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String kept(boolean kept) {
    return kept ? "yes" : "**no**";
  }
}
