package dev.onex.gate;

import dev.onex.finding.Severity;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From which severity on findings break the gate. */
public enum FailOn {
  /** Only criticals do. */
  CRITICAL(Severity.CRITICAL),
  /** Errors do, criticals included. */
  ERROR(Severity.ERROR),
  /** Every finding does. */
  WARNING(Severity.WARNING),
  /** No finding does. */
  NEVER(null);

  private final @Nullable Severity floor;

  FailOn(@Nullable Severity floor) {
    this.floor = floor;
  }

  /** Whether findings of that severity break the gate. */
  public boolean includes(Severity severity) {
    return floor != null && severity.isAtLeast(floor);
  }

  /** The name that users write: {@code critical}, {@code error}, {@code warning}, {@code never}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this {@link #label()}, in any case; empty if there is none. */
  public static Optional<FailOn> parse(String label) {
    for (FailOn failOn : values()) {
      if (failOn.label().equalsIgnoreCase(label.strip())) {
        return Optional.of(failOn);
      }
    }
    return Optional.empty();
  }
}
