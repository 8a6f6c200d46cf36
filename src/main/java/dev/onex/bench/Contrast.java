package dev.onex.bench;

import java.util.List;

/**
 * How two settings differ.
 *
 * @param measure what was measured; less of it is better
 * @param medianA the median of the first over the rounds
 * @param medianB the median of the second
 * @param ratio the second's median over the first's
 * @param low the lower end of what has that ratio with 95 % confidence; NaN with too few rounds
 * @param high the upper end; NaN with too few rounds
 * @param controlLow the lower end for the first against itself; NaN with too few rounds
 * @param controlHigh the upper end; NaN with too few rounds
 * @param rounds what was measured, in order
 */
public record Contrast(
    Measure measure,
    double medianA,
    double medianB,
    double ratio,
    double low,
    double high,
    double controlLow,
    double controlHigh,
    List<Round> rounds) {

  /** Copies. */
  public Contrast {
    rounds = List.copyOf(rounds);
  }

  /**
   * A round: the settings in the order A, B, B, A, so that a machine that becomes slower or faster
   * all the time favours neither.
   */
  public record Round(double firstA, double firstB, double secondB, double secondA) {

    double a() {
      return (firstA + secondA) / 2;
    }

    double b() {
      return (firstB + secondB) / 2;
    }
  }

  static Contrast of(Measure measure, List<Round> rounds) {
    double[] a = rounds.stream().mapToDouble(Round::a).toArray();
    double[] b = rounds.stream().mapToDouble(Round::b).toArray();
    // Taken from the first and the last run in turns, so that a trend shows on neither side.
    double[] one = new double[a.length];
    double[] other = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      Round round = rounds.get(i);
      one[i] = i % 2 == 0 ? round.firstA() : round.secondA();
      other[i] = i % 2 == 0 ? round.secondA() : round.firstA();
    }
    Statistics.Interval interval = Statistics.ratio(b, a);
    Statistics.Interval control = Statistics.ratio(other, one);
    double medianA = Statistics.median(a);
    double medianB = Statistics.median(b);
    return new Contrast(
        measure,
        medianA,
        medianB,
        medianB / medianA,
        interval.low(),
        interval.high(),
        control.low(),
        control.high(),
        rounds);
  }

  /** The least change that can be told from noise, as a share; NaN with too few rounds. */
  public double detectable() {
    return Math.max(controlHigh - 1, 1 - controlLow);
  }

  /** How much less the second needs, as a share of the first; negative if it needs more. */
  public double gain() {
    return 1 - ratio;
  }

  /** Which is better, if that can be said. */
  public Verdict verdict() {
    if (Double.isNaN(low) || Double.isNaN(controlLow)) {
      return Verdict.TOO_FEW;
    }
    if (controlLow > 1 || controlHigh < 1) {
      return Verdict.NOISY;
    }
    if (high < 1 && gain() > detectable()) {
      return Verdict.BETTER;
    }
    return low > 1 && -gain() > detectable() ? Verdict.WORSE : Verdict.SAME;
  }
}
