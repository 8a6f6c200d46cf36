package dev.onex.maven;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quantities as users write them: sizes, durations, numbers of threads. */
final class Quantities {

  static final String SIZES = "a number with B, KB, MB or GB, as 512B, 64KB, 256MB or 1GB";
  static final String DURATIONS = "a number with ms, s, m or h, as 250ms, 30s or 2m";
  static final String THREADS =
      "a number from 1 to 1024, or cores times a factor, as 4, 1C or 0.5C";

  private static final Pattern QUANTITY =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)\\s*([A-Za-z]*)");
  private static final int MOST_THREADS = 1024;
  private static final int KILO = 1024;

  private static final Map<String, Long> SIZE_UNITS =
      Map.of("B", 1L, "KB", (long) KILO, "MB", (long) KILO * KILO, "GB", (long) KILO * KILO * KILO);

  private static final Map<String, Long> MILLIS =
      Map.of("ms", 1L, "s", 1000L, "m", 60_000L, "h", 3_600_000L);

  private Quantities() {}

  /** A size in bytes, 1 at least; units count in any case, KB is 1024 B. */
  static Optional<Long> size(String text) {
    return scaled(text.toUpperCase(Locale.ROOT), SIZE_UNITS).filter(it -> it > 0);
  }

  /** A duration, 1 ms at least. */
  static Optional<Duration> duration(String text) {
    return scaled(text.toLowerCase(Locale.ROOT), MILLIS)
        .filter(it -> it > 0)
        .map(Duration::ofMillis);
  }

  /** A number of threads, on a machine with so many cores; a factor gives one thread at least. */
  static Optional<Integer> threads(String text, int cores) {
    Map<String, Long> units = Map.of("", 1L, "C", (long) cores);
    boolean factor = text.strip().toUpperCase(Locale.ROOT).endsWith("C");
    if (!factor && text.contains(".")) {
      return Optional.empty();
    }
    Matcher matcher = QUANTITY.matcher(text.strip());
    boolean zero = matcher.matches() && new BigDecimal(matcher.group(1)).signum() == 0;
    return scaled(text.toUpperCase(Locale.ROOT), units)
        .filter(it -> !zero)
        .map(it -> Math.max(1, it))
        .filter(it -> it <= MOST_THREADS)
        .map(Long::intValue);
  }

  private static Optional<Long> scaled(String text, Map<String, Long> units) {
    Matcher matcher = QUANTITY.matcher(text.strip());
    if (!matcher.matches() || !units.containsKey(matcher.group(2))) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    return Optional.of(
        number.multiply(BigDecimal.valueOf(units.get(matcher.group(2)))).longValue());
  }
}
