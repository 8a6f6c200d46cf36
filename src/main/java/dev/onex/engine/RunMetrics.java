package dev.onex.engine;

import java.util.List;

/**
 * What a run took.
 *
 * @param wallMillis from the first file looked at to the last finding merged
 * @param cpuMillis processor time of the workers
 * @param parallelMillis wall time of the phases in which workers ran
 * @param bytes bytes of source read
 * @param lines lines of source read
 * @param outlineBytes memory of the outlines that were kept
 * @param declarations declarations found, types and members
 * @param parsedDeclarations declarations parsed
 * @param plannedChunks chunks planned
 * @param parsedChunks chunks parsed; more than planned if one had to be split
 * @param unresolvedTypes names of types that rules asked for and nobody knew, each counted once
 * @param workers workers of the pool
 * @param efficiency processor time of the workers over wall time of the parallel phases; how many
 *     processors were kept busy on average; 1.0 if nothing was to do
 * @param stages time and memory by stage
 * @param timing how time by rule was measured
 * @param rules time by rule
 * @param fileMillis how the time per file is distributed
 * @param slowestFiles the slowest files, slowest first
 * @param memory what the memory did
 */
public record RunMetrics(
    double wallMillis,
    double cpuMillis,
    double parallelMillis,
    long bytes,
    long lines,
    long outlineBytes,
    long declarations,
    long parsedDeclarations,
    long plannedChunks,
    long parsedChunks,
    long unresolvedTypes,
    int workers,
    double efficiency,
    List<StageTime> stages,
    Timing timing,
    List<RuleTime> rules,
    Distribution fileMillis,
    List<FileTime> slowestFiles,
    Memory memory) {

  /** Time that workers spent in a stage, and bytes that they allocated there. */
  public record StageTime(Stage stage, double selfMillis, long allocatedBytes) {}

  /** Time that a rule took, and in how many chunks it had something to look at. */
  public record RuleTime(String rule, double selfMillis, long chunks) {}

  /** A file's time on a worker. */
  public record FileTime(String path, double millis, long bytes) {}

  /**
   * Percentiles, the maximum, and how many values there are of each size; zeros if there is
   * nothing.
   *
   * @param buckets from the smallest value to the largest, without a gap; empty if nobody counted
   */
  public record Distribution(double p50, double p90, double p99, double max, List<Bucket> buckets) {

    /** A distribution with a copy of the list. */
    public Distribution {
      buckets = List.copyOf(buckets);
    }

    /** A distribution in which nobody counted. */
    public Distribution(double p50, double p90, double p99, double max) {
      this(p50, p90, p99, max, List.of());
    }
  }

  /**
   * How many files are between two steps, which are 1, 2 and 5 times the powers of ten.
   *
   * @param from the lower step, included; 0 or a step
   * @param below the step after it, excluded
   * @param files how many
   */
  public record Bucket(double from, double below, long files) {}

  /**
   * What the memory did.
   *
   * @param budget what the budget saw
   * @param baselineHeapBytes heap in use at the start
   * @param peakHeapBytes the most heap that a collection left in use; what was in use at the end if
   *     there was none
   * @param heapAfterBytes heap in use at the end
   * @param samples what it did over time, in that order; empty if nothing was looked at
   */
  public record Memory(
      MemoryBudget.Usage budget,
      long baselineHeapBytes,
      long peakHeapBytes,
      long heapAfterBytes,
      List<MemorySample> samples) {}

  /**
   * What the memory did at one time.
   *
   * @param millis when that was, since the start of the run
   * @param admittedBytes work that was admitted then, by estimate
   * @param heapBytes heap in use then, garbage included
   */
  public record MemorySample(double millis, long admittedBytes, long heapBytes) {}
}
