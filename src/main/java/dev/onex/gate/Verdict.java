package dev.onex.gate;

import java.util.List;

/** Whether the build passes. */
public sealed interface Verdict {

  /** The label of a build that passes. */
  String PASSED = "passed";

  /** The label of one that does not. */
  String FAILED = "failed";

  /** The verdict on these breaches: passed if there are none. */
  static Verdict of(List<Breach> breaches) {
    return breaches.isEmpty() ? new Passed() : new Failed(breaches);
  }

  /** Every limit that was broken, those on findings first; empty if the build passes. */
  List<Breach> breaches();

  /** The name that users read: {@code passed} or {@code failed}. */
  String label();

  /** No limit was broken. */
  record Passed() implements Verdict {

    @Override
    public List<Breach> breaches() {
      return List.of();
    }

    @Override
    public String label() {
      return PASSED;
    }
  }

  /**
   * At least one limit was broken.
   *
   * @param breaches all limits that were broken, not the first alone; never empty
   */
  record Failed(List<Breach> breaches) implements Verdict {

    /** A copy of the breaches. */
    public Failed {
      breaches = List.copyOf(breaches);
      if (breaches.isEmpty()) {
        throw new IllegalArgumentException("a failed verdict needs a breach");
      }
    }

    @Override
    public String label() {
      return FAILED;
    }
  }
}
