package dev.onex.history;

/**
 * A comparison, and what it was made with.
 *
 * @param comparison what it came to
 * @param runsCompared how many earlier runs had times that may be compared with those of this run
 */
public record Compared(Comparison comparison, int runsCompared) {

  /** Without a comparison, for this reason. */
  public static Compared not(String reason) {
    return new Compared(new Comparison.NoBaseline(reason), 0);
  }
}
