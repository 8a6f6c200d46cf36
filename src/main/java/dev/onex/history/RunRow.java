package dev.onex.history;

import dev.onex.engine.RunMetrics;
import dev.onex.engine.RunMetrics.RuleTime;
import dev.onex.engine.RunMetrics.StageTime;
import dev.onex.engine.RunResult;
import dev.onex.engine.Stage;
import dev.onex.finding.Findings;
import dev.onex.finding.Severity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run as the history remembers it.
 *
 * @param at when it started, to the millisecond
 * @param verdict {@code passed} or {@code failed}; empty as long as nobody has judged it
 * @param setup what ran, on what and with what
 * @param work what there was to do, and what was done: the same for the same input, rules and
 *     settings
 * @param times what it took in time
 * @param heap what it took in memory
 * @param found what was found
 * @param alerts the metrics whose limits it did not keep, as {@code processing_time}; empty if it
 *     kept all
 */
public record RunRow(
    Instant at,
    String verdict,
    Setup setup,
    Work work,
    Times times,
    Heap heap,
    Found found,
    List<String> alerts) {

  /** A row with a copy of the list. */
  public RunRow {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    alerts = List.copyOf(alerts);
  }

  /**
   * What ran, on what and with what.
   *
   * @param project the project's coordinates, as {@code shop:orders}
   * @param tool the plugin's version
   * @param java the JVM's version
   * @param machine a hash that is the same for runs whose times may be compared
   * @param maxHeapBytes how large the heap might grow
   * @param workers workers of the pool
   * @param warm whether the JVM had done such work before, so that it was quicker
   * @param input a hash of the paths and contents of all files
   * @param rules a hash of the active rules and their options
   * @param settings a hash of what else decides how much work there is, as the size of chunks
   * @param commit the commit that was checked out; null if there was none, or if nobody knows.
   *     There may have been changes since
   */
  public record Setup(
      String project,
      String tool,
      String java,
      String machine,
      long maxHeapBytes,
      int workers,
      boolean warm,
      String input,
      String rules,
      String settings,
      @Nullable String commit) {}

  /**
   * What was done.
   *
   * @param files files, by what became of them
   * @param bytes bytes of source read
   * @param lines lines of source read
   * @param declarations declarations found
   * @param parsedDeclarations declarations parsed
   * @param parsedChunks chunks parsed
   * @param ruleCalls how often a rule was given something to look at
   * @param allocatedBytes bytes that the workers allocated; the only one that is not exact
   * @param unresolvedTypes names of types that rules asked for and nobody knew
   */
  public record Work(
      Files files,
      long bytes,
      long lines,
      long declarations,
      long parsedDeclarations,
      long parsedChunks,
      long ruleCalls,
      long allocatedBytes,
      long unresolvedTypes) {}

  /**
   * Files, by what became of them.
   *
   * @param checked judged to the end
   * @param cached known from an earlier run
   * @param failed not judged to the end
   */
  public record Files(int checked, int cached, int failed) {

    /** All of them. */
    public int all() {
      return checked + cached + failed;
    }
  }

  /**
   * Times in milliseconds.
   *
   * @param wallMillis wall time
   * @param cpuMillis processor time of the workers
   * @param stageMillis time of the workers by stage, of those stages that this version knows
   */
  public record Times(double wallMillis, double cpuMillis, Map<Stage, Double> stageMillis) {

    /** Times with a copy of the map. */
    public Times {
      stageMillis = Map.copyOf(stageMillis);
    }
  }

  /**
   * Memory.
   *
   * @param budgetBytes what work in flight might take
   * @param admittedBytes the most that was admitted at once
   * @param peakBytes the most heap that a collection left in use; what was in use at the end if
   *     there was none
   */
  public record Heap(long budgetBytes, long admittedBytes, long peakBytes) {}

  /** Findings, each counted once. */
  public record Found(int critical, int error, int warning) {}

  /** The row of a run that nobody has judged yet. */
  public static RunRow of(Instant at, Setup setup, RunResult run) {
    RunMetrics metrics = run.metrics();
    return new RunRow(
        at, "", setup, work(run), times(metrics), heap(metrics), found(run), List.of());
  }

  private static Work work(RunResult run) {
    RunMetrics metrics = run.metrics();
    return new Work(
        new Files(run.checkedFiles(), 0, run.failedFiles()),
        metrics.bytes(),
        metrics.lines(),
        metrics.declarations(),
        metrics.parsedDeclarations(),
        metrics.parsedChunks(),
        metrics.rules().stream().mapToLong(RuleTime::chunks).sum(),
        metrics.stages().stream().mapToLong(StageTime::allocatedBytes).sum(),
        metrics.unresolvedTypes());
  }

  private static Times times(RunMetrics metrics) {
    Map<Stage, Double> stages = new EnumMap<>(Stage.class);
    metrics.stages().forEach(it -> stages.put(it.stage(), it.selfMillis()));
    return new Times(metrics.wallMillis(), metrics.cpuMillis(), stages);
  }

  private static Heap heap(RunMetrics metrics) {
    RunMetrics.Memory memory = metrics.memory();
    return new Heap(
        memory.budget().budgetBytes(), memory.budget().peakAdmittedBytes(), memory.peakHeapBytes());
  }

  private static Found found(RunResult run) {
    Findings findings = run.findings();
    return new Found(
        findings.countExactly(Severity.CRITICAL),
        findings.countExactly(Severity.ERROR),
        findings.countExactly(Severity.WARNING));
  }

  /** The same row with what the gate said. */
  public RunRow judged(String label, List<String> alerted) {
    return new RunRow(at, label, setup, work, times, heap, found, alerted);
  }
}
