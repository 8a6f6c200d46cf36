package dev.onex.gate;

import dev.onex.engine.RunResult;
import dev.onex.gate.PerformanceLimit.Bound;
import dev.onex.gate.PerformanceLimit.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Judges what a run took, as {@link Thresholds} says. */
final class PerformanceLimits {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final double MEGABYTE = 1 << 20;

  private static final Wording TIME = new Wording("the check took ", " s", 1, "");
  private static final Wording MEMORY =
      new Wording("the heap in use reached ", " MB", MEGABYTE, "");
  private static final Wording ERRORS =
      new Wording("a share of ", "", 1, " of the files could not be checked");
  private static final Wording THROUGHPUT = new Wording("the check did ", " files/s", 1, "");
  private static final Wording EFFICIENCY =
      new Wording("the workers kept ", " processors", 1, " busy on average");

  private final List<PerformanceLimit> limits;

  PerformanceLimits(Thresholds thresholds) {
    double time = seconds(thresholds.maxProcessingTime());
    double memory = (double) thresholds.maxPeakMemoryBytes();
    List<PerformanceLimit> list = new ArrayList<>();
    list.add(atMost(Metric.PROCESSING_TIME, AlertSeverity.HIGH, "maxProcessingTime", time, TIME));
    list.add(atMost(Metric.MEMORY_USAGE, AlertSeverity.HIGH, "maxPeakMemory", memory, MEMORY));
    double errorRate = thresholds.maxErrorRate();
    list.add(atMost(Metric.ERROR_RATE, AlertSeverity.CRITICAL, "maxErrorRate", errorRate, ERRORS));
    double throughput = thresholds.minThroughput();
    list.add(
        atLeast(Metric.THROUGHPUT, AlertSeverity.MEDIUM, "minThroughput", throughput, THROUGHPUT));
    Double efficiency = thresholds.minConcurrentEfficiency();
    if (efficiency != null) {
      list.add(efficiency(efficiency));
    }
    limits = List.copyOf(list);
  }

  private static PerformanceLimit efficiency(double limit) {
    return atLeast(
        Metric.CONCURRENT_EFFICIENCY,
        AlertSeverity.LOW,
        "minConcurrentEfficiency",
        limit,
        EFFICIENCY);
  }

  private static PerformanceLimit atMost(
      Metric metric, AlertSeverity severity, String parameter, double limit, Wording wording) {
    return new PerformanceLimit(metric, severity, parameter, Bound.AT_MOST, limit, wording);
  }

  private static PerformanceLimit atLeast(
      Metric metric, AlertSeverity severity, String parameter, double limit, Wording wording) {
    return new PerformanceLimit(metric, severity, parameter, Bound.AT_LEAST, limit, wording);
  }

  /** In whole and broken seconds; unlike nanoseconds in a long, no duration is too long for it. */
  private static double seconds(Duration duration) {
    return duration.toSeconds() + duration.toNanosPart() / NANOS_PER_SECOND;
  }

  /** The limits that a run did not keep, in the order of their metrics. */
  List<PerformanceLimit> broken(RunResult run) {
    return limits.stream().filter(it -> isJudged(it, run)).filter(it -> it.isBroken(run)).toList();
  }

  /** Whether there was enough work to judge: too little is slow, but no sign of anything. */
  private static boolean isJudged(PerformanceLimit limit, RunResult run) {
    return limit.bound() == Bound.AT_MOST
        || Metric.files(run) >= Thresholds.MIN_FILES
            && Metric.PROCESSING_TIME.of(run) >= seconds(Thresholds.MIN_WALL_TIME);
  }
}
