package dev.onex.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers for people, the same in every language and time zone. */
final class Numbers {

  private static final double MILLIS_PER_SECOND = 1000;
  private static final double MILLIS_PER_MINUTE = 60 * MILLIS_PER_SECOND;
  private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};
  private static final int KILO = 1024;
  private static final int LEAST_GROUPED = 1000;
  private static final double LEAST_PERCENT = 0.05;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Numbers() {}

  /** As {@code 12,345}. */
  static String count(long value) {
    return Math.abs(value) < LEAST_GROUPED
        ? Long.toString(value)
        : String.format(Locale.ROOT, "%,d", value);
  }

  /** As {@code 1 file} or {@code 12,345 files}. */
  static String count(long value, String noun) {
    return count(value) + " " + noun + (value == 1 ? "" : "s");
  }

  /** Three digits that count, as {@code 1,234}, {@code 12.3} or {@code 0.123}. */
  static String number(double value) {
    double size = Math.abs(value);
    int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /** As {@code 0.42 ms}, {@code 412 ms}, {@code 31.2 s} or {@code 2 min 5 s}. */
  static String millis(double millis) {
    if (millis >= MILLIS_PER_MINUTE) {
      long seconds = Math.round(millis / MILLIS_PER_SECOND);
      return seconds / 60 + " min " + seconds % 60 + " s";
    }
    return millis >= MILLIS_PER_SECOND
        ? number(millis / MILLIS_PER_SECOND) + " s"
        : number(millis) + " ms";
  }

  /** A power of ten of milliseconds, as {@code 0.1 ms} or {@code 10 s}. */
  static String powerOfMillis(int power) {
    String digits = BigDecimal.ONE.scaleByPowerOfTen(power < 3 ? power : power - 3).toPlainString();
    return digits + (power < 3 ? " ms" : " s");
  }

  /** As {@code 512 B}, {@code 64 KB} or {@code 1.50 GB}; a KB has 1,024 bytes. */
  static String bytes(long bytes) {
    double value = (double) bytes;
    int unit = 0;
    while (Math.abs(value) >= KILO && unit < UNITS.length - 1) {
      value /= KILO;
      unit++;
    }
    return (unit == 0 ? count(Math.round(value)) : number(value)) + " " + UNITS[unit];
  }

  /** A part of a whole of things that are counted, as {@code 12 %}; {@code 0 %} of nothing. */
  static String percent(long part, long whole) {
    return percent((double) part, (double) whole);
  }

  /** A part of a whole, as {@code 12 %}; {@code 0 %} of nothing. */
  static String percent(double part, double whole) {
    double share = whole == 0 ? 0 : 100 * part / whole;
    if (share > 0 && share < LEAST_PERCENT) {
      return "< 0.1 %";
    }
    return String.format(Locale.ROOT, share > 0 && share < 10 ? "%.1f %%" : "%.0f %%", share);
  }

  /** A place in a picture, as {@code 12.5}. A picture has hundreds, so no pattern is read. */
  static String coordinate(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** As {@code 2026-11-23 20:00 UTC}. */
  static String minute(Instant at) {
    return MINUTE.format(at);
  }
}
