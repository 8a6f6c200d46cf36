package dev.onex.history;

/**
 * A comparison, and what it was made with.
 *
 * @param comparison what it came to
 * @param runsCompared how many earlier runs had times that may be compared with those of this run
 */
public record Compared(Comparison comparison, int runsCompared) {

  /** Of a run without a history. */
  public static final Compared NONE =
      new Compared(new Comparison.NoBaseline("no history is kept"), 0);
}
