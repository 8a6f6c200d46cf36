package dev.onex.history;

import dev.onex.history.Comparison.NoBaseline;
import dev.onex.history.Comparison.NotComparable;
import dev.onex.history.Comparison.Regressed;
import dev.onex.history.Comparison.Steady;
import dev.onex.history.Comparison.Suspicious;
import dev.onex.history.WorkCheck.Worse;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a run took more than those before. First by counted work, which must be the same for
 * the same input; then by what was measured, against the median of runs that are like this one.
 */
public final class RegressionDetector {

  /** With fewer runs than this the median says too little. */
  static final int ENOUGH = 5;

  /** Runs before these say how it once was. */
  private static final int LATEST = 20;

  private final double maxRegression;

  /**
   * A detector.
   *
   * @param maxRegression by how much a run may be worse than earlier ones, as a share: with 0.2,
   *     more than 20 % is a regression, and more than half of that suspicious
   */
  public RegressionDetector(double maxRegression) {
    this.maxRegression = maxRegression;
  }

  /**
   * Compares a run with earlier ones of the same project.
   *
   * @param earlier the oldest first; empty if there are none
   */
  public Compared compare(RunRow now, List<RunRow> earlier) {
    Likeness likeness = new Likeness(now);
    List<RunRow> alike = earlier.stream().filter(it -> likeness.difference(it).isEmpty()).toList();
    List<RunRow> latest = latest(alike);
    Worse worse = new Worse();
    new WorkCheck(maxRegression).compare(now, earlier, worse);
    String busy = "";
    if (latest.size() >= ENOUGH) {
      busy = new TimeCheck(maxRegression, now, latest).compare(worse);
    }
    return new Compared(verdict(worse, busy, likeness, earlier, latest), latest.size());
  }

  /** The runs that say what is normal. */
  static List<RunRow> latest(List<RunRow> alike) {
    return alike.subList(Math.max(0, alike.size() - LATEST), alike.size());
  }

  private static Comparison verdict(
      Worse worse, String busy, Likeness likeness, List<RunRow> earlier, List<RunRow> latest) {
    if (!worse.regressions().isEmpty()) {
      return new Regressed(worse.regressions());
    }
    if (!worse.suspicions().isEmpty()) {
      return new Suspicious(worse.suspicions());
    }
    if (latest.size() < ENOUGH) {
      return tooFew(likeness, earlier, latest.size());
    }
    return busy.isEmpty() ? new Steady() : new NotComparable(busy);
  }

  private static Comparison tooFew(Likeness likeness, List<RunRow> earlier, int alike) {
    if (earlier.isEmpty()) {
      return new NoBaseline("no earlier run is remembered");
    }
    Optional<String> difference = likeness.difference(earlier.get(earlier.size() - 1));
    return difference.isPresent()
        ? new NotComparable("the run before was " + difference.get())
        : new NoBaseline(
            "comparing times takes " + ENOUGH + " runs like this one; so far " + alike);
  }
}
