package dev.onex.gate;

import dev.onex.engine.RunResult;
import dev.onex.gate.FindingLimits.BrokenLimit;
import dev.onex.history.Regression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Judges runs by thresholds. It keeps no state, so several threads may use it at once. */
public final class QualityGate {

  private final Thresholds thresholds;
  private final FindingLimits findingLimits;
  private final PerformanceLimits performanceLimits;

  /** A gate with these limits; see {@link Thresholds} for what they mean together. */
  public QualityGate(Thresholds thresholds) {
    this.thresholds = thresholds;
    this.findingLimits = new FindingLimits(thresholds);
    this.performanceLimits = new PerformanceLimits(thresholds);
  }

  /** Judges a run that is compared with none. */
  public GateResult judge(RunResult run) {
    return judge(run, List.of());
  }

  /**
   * Judges a run by all limits.
   *
   * @param regressions what is worse than before, by more than may be; empty if nothing is
   * @return {@link Verdict.Failed} with every breach if there is one. Files that could not be
   *     judged fail the build by their findings, not by themselves
   */
  public GateResult judge(RunResult run, List<Regression> regressions) {
    List<BrokenLimit> limits = findingLimits.broken(run.findings());
    List<Breach> breaches = new ArrayList<>();
    limits.forEach(it -> breaches.add(it.breach()));
    List<PerformanceLimit> broken = performanceLimits.broken(run);
    if (thresholds.failOnPerformance()) {
      broken.forEach(it -> breaches.add(it.breach(run)));
      regressions.forEach(it -> breaches.add(breach(it)));
    }
    return new GateResult(
        Verdict.of(breaches),
        limits.stream().flatMap(it -> it.severities().stream()).collect(Collectors.toSet()),
        broken.stream().map(it -> it.alert(run)).toList());
  }

  private Breach breach(Regression regression) {
    String limit =
        BigDecimal.valueOf(thresholds.maxRegression())
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString()
            + " %";
    return new Breach(
        "maxRegression",
        regression.changeInWords(),
        limit,
        regression.message() + "; maxRegression allows " + limit);
  }
}
