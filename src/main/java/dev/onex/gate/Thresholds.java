package dev.onex.gate;

import dev.onex.finding.Severity;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a run.
 *
 * <p>Findings break the gate if they are at or above {@code failOn}, except those of a severity
 * whose own count is limited: there, that limit alone decides. So {@code failOn=error} with {@code
 * maxErrors=5} tolerates five errors, yet no critical; a critical uses up one of the five as well.
 * With {@code failOn=never} only the counts that are set are limited.
 *
 * <p>A value that equals its limit keeps it. Limits on performance raise alerts; they fail the
 * build only with {@code failOnPerformance}, for time on a shared machine is noise.
 *
 * @param failOn the lowest severity that breaks the gate, if one does
 * @param maxCritical how many criticals there may be; null leaves them to {@code failOn}
 * @param maxErrors how many errors there may be, criticals included; null leaves errors to {@code
 *     failOn}
 * @param maxWarnings how many warnings there may be, without errors; null leaves them to {@code
 *     failOn}
 * @param maxProcessingTime how much wall time the run may take
 * @param maxPeakMemoryBytes how much heap may be in use at once; what collections left in use
 *     counts, if there was one
 * @param maxErrorRate the share of files that may fail to be judged to the end, from 0 to 1
 * @param minThroughput how many files a second must be done; judged only if there was {@linkplain
 *     #MIN_FILES enough} {@linkplain #MIN_WALL_TIME work}
 * @param minConcurrentEfficiency how many processors the workers must keep busy on average, judged
 *     as {@code minThroughput} is; null if it does not matter
 * @param maxRegression by how much a run may be worse than those before it, as a share
 * @param failOnPerformance whether broken limits on performance fail the build
 */
public record Thresholds(
    FailOn failOn,
    @Nullable Integer maxCritical,
    @Nullable Integer maxErrors,
    @Nullable Integer maxWarnings,
    Duration maxProcessingTime,
    long maxPeakMemoryBytes,
    double maxErrorRate,
    double minThroughput,
    @Nullable Double minConcurrentEfficiency,
    double maxRegression,
    boolean failOnPerformance) {

  /**
   * With fewer files than this, throughput and efficiency say more about the start than the work.
   */
  public static final int MIN_FILES = 20;

  /** In less time than this, throughput and efficiency are noise. */
  public static final Duration MIN_WALL_TIME = Duration.ofMillis(500);

  /**
   * What counts if nothing is set: no critical finding, 30 seconds, 500 MB, 5 % of the files, 2
   * files a second, any efficiency, 20 % more than before; performance never fails the build.
   */
  public static final Thresholds DEFAULT =
      new Thresholds(
          FailOn.CRITICAL,
          null,
          null,
          null,
          Duration.ofSeconds(30),
          500L << 20,
          0.05,
          2.0,
          null,
          0.2,
          false);

  /**
   * Limits that can be kept.
   *
   * @throws IllegalArgumentException if one is negative, infinite or no number, or if the error
   *     rate is above 1; the message starts with the parameter's name
   */
  public Thresholds {
    requireIfSet("maxCritical", maxCritical);
    requireIfSet("maxErrors", maxErrors);
    requireIfSet("maxWarnings", maxWarnings);
    require("maxProcessingTime", (double) maxProcessingTime.toSeconds());
    require("maxPeakMemory", (double) maxPeakMemoryBytes);
    require("maxErrorRate", maxErrorRate);
    require("minThroughput", minThroughput);
    requireIfSet("minConcurrentEfficiency", minConcurrentEfficiency);
    require("maxRegression", maxRegression);
    if (maxErrorRate > 1) {
      throw new IllegalArgumentException("maxErrorRate must be at most 1, but is " + maxErrorRate);
    }
  }

  private static void requireIfSet(String parameter, @Nullable Number value) {
    if (value != null) {
      require(parameter, value.doubleValue());
    }
  }

  private static void require(String parameter, double value) {
    if (value < 0 || !Double.isFinite(value)) {
      throw new IllegalArgumentException(parameter + " must be 0 or more, but is " + value);
    }
  }

  /** How many findings of a severity there may be, by its own limit; empty if that is not set. */
  OptionalInt maxOf(Severity severity) {
    Integer limit =
        switch (severity) {
          case CRITICAL -> maxCritical;
          case ERROR -> maxErrors;
          case WARNING -> maxWarnings;
        };
    return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
  }
}
