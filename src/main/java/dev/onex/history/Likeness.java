package dev.onex.history;

import dev.onex.history.RunRow.Setup;
import java.util.Optional;

/** Says whether the times of an earlier run may be compared with those of this one. */
final class Likeness {

  /** Input of another size has other times; so much more or less can be allowed for. */
  private static final double MOST_GROWTH = 1.25;

  private final RunRow now;

  Likeness(RunRow now) {
    this.now = now;
  }

  /** Why not, as {@code on another machine}; empty if they may. */
  Optional<String> difference(RunRow then) {
    Setup a = now.setup();
    Setup b = then.setup();
    if (!a.machine().equals(b.machine()) || a.maxHeapBytes() != b.maxHeapBytes()) {
      return Optional.of("on another machine or with another heap");
    }
    if (!a.java().equals(b.java())) {
      return Optional.of("on Java " + b.java());
    }
    if (a.workers() != b.workers()) {
      return Optional.of("with " + b.workers() + " workers");
    }
    if (!a.rules().equals(b.rules())) {
      return Optional.of("with other rules");
    }
    if (!a.settings().equals(b.settings())) {
      return Optional.of("with other settings");
    }
    if (a.warm() != b.warm()) {
      return Optional.of(b.warm() ? "in a JVM that was warm" : "in a JVM that was cold");
    }
    return isOfSimilarSize(then) ? Optional.empty() : Optional.of("on input of another size");
  }

  private boolean isOfSimilarSize(RunRow then) {
    return isSimilar(now.work().bytes(), then.work().bytes())
        && isSimilar(now.work().parsedDeclarations(), then.work().parsedDeclarations())
        && isSimilar(now.work().files().cached(), then.work().files().cached());
  }

  private static boolean isSimilar(long a, long b) {
    return a <= b * MOST_GROWTH && b <= a * MOST_GROWTH;
  }

  /**
   * How much longer this run may take than the earlier one, by its input. A larger input may take
   * longer in proportion, to its bytes or to what of it was parsed, whichever grew more. A smaller
   * one need not take less: much of a small check's time is its start.
   */
  double allowance(RunRow then) {
    return Math.max(
        growth(now.work().bytes(), then.work().bytes()),
        growth(now.work().parsedDeclarations(), then.work().parsedDeclarations()));
  }

  private static double growth(long a, long b) {
    return b == 0 ? 1 : Math.max(1, (double) a / b);
  }
}
