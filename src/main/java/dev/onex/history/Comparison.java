package dev.onex.history;

import java.util.List;

/** What the comparison of a run with earlier ones came to. */
public sealed interface Comparison {

  /** What got worse; empty if nothing did, or if nobody can say. */
  default List<Regression> regressions() {
    return List.of();
  }

  /** Why nobody can say; empty if somebody can. In a sentence without a full stop. */
  default String reason() {
    return "";
  }

  /** There are no earlier runs, or too few; the reason says how many. */
  record NoBaseline(@Override String reason) implements Comparison {}

  /** The run took no more than was to be expected. */
  record Steady() implements Comparison {}

  /** Something got worse, but not enough to be sure, or changed though it must not. */
  record Suspicious(@Override List<Regression> regressions) implements Comparison {

    /** A copy of the list. */
    public Suspicious {
      regressions = List.copyOf(regressions);
    }
  }

  /** Something got worse, by more than may be. Lists what did so, and not what is suspicious. */
  record Regressed(@Override List<Regression> regressions) implements Comparison {

    /** A copy of the list. */
    public Regressed {
      regressions = List.copyOf(regressions);
    }
  }

  /** The earlier runs say nothing about this one; the reason says why. */
  record NotComparable(@Override String reason) implements Comparison {}
}
