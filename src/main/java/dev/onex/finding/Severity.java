package dev.onex.finding;

import java.util.Locale;
import java.util.Optional;

/**
 * How bad a finding is, from mildest to worst. The order of the constants is the order of badness.
 */
public enum Severity {
  /** A heuristic or a matter of style. */
  WARNING,
  /** A real defect, with a small risk of a false alarm. */
  ERROR,
  /** A structural fact that nobody should ship. */
  CRITICAL;

  /** Whether this is {@code floor} or worse. */
  public boolean isAtLeast(Severity floor) {
    return compareTo(floor) >= 0;
  }

  /** One step milder; {@link #WARNING} stays as it is. */
  public Severity lowered() {
    return this == CRITICAL ? ERROR : WARNING;
  }

  /** The name that users write and read: {@code warning}, {@code error} or {@code critical}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity with this {@link #label()}, in any case; empty if there is none. */
  public static Optional<Severity> parse(String label) {
    for (Severity severity : values()) {
      if (severity.label().equalsIgnoreCase(label.strip())) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
