package dev.onex.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a measure of a scenario differs from an earlier report. One run is compared with one run, so
 * only what is large in proportion and by itself counts.
 *
 * @param scenario the scenario's name
 * @param measure what was measured; less of it is better
 * @param before the earlier value; null if the earlier report has none that may be compared
 * @param now the value now
 */
public record Change(String scenario, Measure measure, @Nullable Double before, double now) {

  private static final double NOTICE = 1.1;
  private static final double REGRESSION = 1.2;
  private static final double LEAST_SECONDS = 0.3;
  private static final double LEAST_MEGABYTES = 16;

  /** What to think of a change. */
  public enum Verdict {
    /** The earlier report has nothing to compare with. */
    NO_BASELINE,
    /** It is as before, or better. */
    STEADY,
    /** It is worse by more than a tenth. */
    NOTICE,
    /** It is worse by more than a fifth. */
    REGRESSION;

    /** The name as reports have it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What to think of it. */
  public Verdict verdict() {
    if (before == null) {
      return Verdict.NO_BASELINE;
    }
    double least = measure == Measure.SECONDS ? LEAST_SECONDS : LEAST_MEGABYTES;
    double ratio = now / before;
    if (ratio <= NOTICE || now - before < least) {
      return Verdict.STEADY;
    }
    return ratio > REGRESSION ? Verdict.REGRESSION : Verdict.NOTICE;
  }
}
