package dev.onex.engine;

import java.util.Locale;
import java.util.Optional;

/** How a run measures what each rule takes. Time by stage is exact either way. */
public enum Timing {
  /** A sample for each rule and chunk, around all declarations that the rule looks at in it. */
  SAMPLED,
  /** Every look of a rule at a declaration by itself. */
  FULL;

  /** The name that users write: {@code sampled}, {@code full}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this {@link #label()}, in any case; empty if there is none. */
  public static Optional<Timing> parse(String label) {
    for (Timing timing : values()) {
      if (timing.label().equalsIgnoreCase(label.strip())) {
        return Optional.of(timing);
      }
    }
    return Optional.empty();
  }

  /** How many of so many declarations are measured together. */
  int together(int declarations) {
    return this == FULL ? 1 : declarations;
  }
}
