package dev.onex.report;

import dev.onex.history.Measure;
import dev.onex.history.Retrospect;
import dev.onex.history.Window;
import dev.onex.history.Window.Trend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run compares with earlier ones.
 *
 * @param comparison what the comparison came to
 * @param runsCompared how many earlier runs had times that may be compared with those of this run
 * @param regressions what got worse, or changed though it must not; empty if nothing did
 * @param reason why nobody can say; null if somebody can
 * @param problems what is wrong with the history; empty if nothing is
 * @param window the runs of the last time, this one included
 */
public record History(
    Comparison comparison,
    int runsCompared,
    List<Regression> regressions,
    @OrNull @Nullable String reason,
    List<String> problems,
    Window window) {

  /** What a comparison can come to. */
  public enum Comparison {
    /** Nothing got worse. */
    STEADY,
    /** Something got worse, but not enough to be sure. */
    SUSPICIOUS,
    /** Something got worse. */
    REGRESSED,
    /** The earlier runs had other input, rules or machines. */
    @JsonName("not-comparable")
    NOT_COMPARABLE,
    /** There are no earlier runs, or too few. */
    @JsonName("no-baseline")
    NO_BASELINE;

    static Comparison of(dev.onex.history.Comparison comparison) {
      if (comparison instanceof dev.onex.history.Comparison.Steady) {
        return STEADY;
      }
      if (comparison instanceof dev.onex.history.Comparison.Suspicious) {
        return SUSPICIOUS;
      }
      if (comparison instanceof dev.onex.history.Comparison.Regressed) {
        return REGRESSED;
      }
      return comparison instanceof dev.onex.history.Comparison.NotComparable
          ? NOT_COMPARABLE
          : NO_BASELINE;
    }
  }

  /**
   * Something that got worse.
   *
   * @param metric what was measured
   * @param value what this run measured, in the metric's unit
   * @param baseline what was to be expected after earlier runs, in the metric's unit
   * @param message both in a sentence without a full stop
   */
  public record Regression(Measure metric, double value, double baseline, String message) {}

  static History of(Retrospect retrospect) {
    dev.onex.history.Comparison comparison = retrospect.compared().comparison();
    String reason = comparison.reason();
    return new History(
        Comparison.of(comparison),
        retrospect.compared().runsCompared(),
        comparison.regressions().stream().map(History::rounded).toList(),
        reason.isEmpty() ? null : reason,
        retrospect.problems(),
        rounded(retrospect.window()));
  }

  private static Regression rounded(dev.onex.history.Regression it) {
    return new Regression(
        it.metric(), Decimals.share(it.value()), Decimals.share(it.baseline()), it.message());
  }

  private static Window rounded(Window it) {
    return new Window(
        it.hours(),
        it.operations(),
        Decimals.share(it.averageSeconds()),
        Decimals.share(it.peakSeconds()),
        Decimals.measured(it.averageMemoryBytes()),
        Decimals.measured(it.peakMemoryBytes()),
        Decimals.share(it.errorRate()),
        Decimals.measured(it.throughput()),
        it.trends().stream().map(History::rounded).toList(),
        it.violations());
  }

  private static Trend rounded(Trend it) {
    return new Trend(
        it.metric(),
        Decimals.share(it.average()),
        Decimals.share(it.growth()),
        Decimals.share(it.variance()));
  }
}
