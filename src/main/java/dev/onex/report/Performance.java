package dev.onex.report;

import dev.onex.engine.RunMetrics;
import dev.onex.engine.RunMetrics.Distribution;
import dev.onex.engine.RunMetrics.FileTime;
import dev.onex.engine.RunMetrics.RuleTime;
import dev.onex.engine.RunMetrics.StageTime;
import dev.onex.engine.RunResult;
import dev.onex.engine.Timing;
import dev.onex.gate.Metric;
import java.util.List;

/**
 * What a run took. Times are in milliseconds, measured values have three decimals.
 *
 * @param wallMillis wall time of the run
 * @param cpuMillis processor time of the workers
 * @param filesPerSecond files a second of wall time, those that failed included
 * @param kiloLinesPerSecond thousands of lines a second of wall time
 * @param bytes bytes of source read
 * @param lines lines of source read
 * @param chunks how much of the source was parsed, in chunks
 * @param declarations how much of the source was parsed, in declarations
 * @param outlineBytes memory of the outlines that were kept, estimated in bytes
 * @param outlineBytesPerLine that memory for each line of source read; 0 without lines
 * @param unresolvedTypes names of types that rules asked for and that neither the project, the JDK
 *     nor the class path has, each counted once; rules are silent about them
 * @param workers workers of the pool
 * @param concurrentEfficiency how many processors the workers kept busy on average: measured
 *     processor time over wall time of the parallel phases; 1 if nothing was to do
 * @param stages time and memory by stage, in the order of the work
 * @param timing how time by rule was measured
 * @param rules time by rule, by name; without rules that had nothing to look at
 * @param fileMillis how the time per file is distributed; zeros without files
 * @param slowestFiles a few files, slowest first
 * @param cache what earlier results were good for
 */
public record Performance(
    double wallMillis,
    double cpuMillis,
    double filesPerSecond,
    double kiloLinesPerSecond,
    long bytes,
    long lines,
    Chunks chunks,
    Declarations declarations,
    long outlineBytes,
    double outlineBytesPerLine,
    long unresolvedTypes,
    int workers,
    double concurrentEfficiency,
    List<StageTime> stages,
    Timing timing,
    List<RuleTime> rules,
    Distribution fileMillis,
    List<FileTime> slowestFiles,
    CacheUse cache) {

  /**
   * Chunks of source.
   *
   * @param planned chunks planned
   * @param parsed chunks parsed; more than planned if one had to be split
   * @param ruledOut declarations, not chunks, that no rule could object to, so that they were never
   *     put into a chunk
   */
  public record Chunks(long planned, long parsed, long ruledOut) {}

  /**
   * Declarations: types and members.
   *
   * @param found all of them
   * @param parsed those that a rule might have objected to
   */
  public record Declarations(long found, long parsed) {}

  /**
   * What earlier results were good for.
   *
   * @param hits files whose results were known
   * @param misses files whose results were not, by reason
   * @param savedMillis processor time that the hits took when they were checked
   */
  public record CacheUse(long hits, Misses misses, double savedMillis) {

    /** There is no cache, so nothing hits and nothing misses. */
    static final CacheUse NONE = new CacheUse(0, new Misses(0, 0, 0, 0, 0), 0);
  }

  /**
   * Files whose results were not known, by the reason.
   *
   * @param unknown there never was a result; in JSON {@code new}, which is no name in Java
   * @param content the file's content has changed
   * @param rules the rules or their settings have changed
   * @param tool the plugin has changed
   * @param corrupt the result could not be read
   */
  public record Misses(
      @JsonName("new") long unknown, long content, long rules, long tool, long corrupt) {}

  static Performance of(RunResult run) {
    RunMetrics metrics = run.metrics();
    long ruledOut = Math.max(0, metrics.declarations() - metrics.parsedDeclarations());
    return new Performance(
        Decimals.measured(metrics.wallMillis()),
        Decimals.measured(metrics.cpuMillis()),
        Decimals.measured(Metric.THROUGHPUT.of(run)),
        // Lines a millisecond are thousands of lines a second.
        Decimals.ratio((double) metrics.lines(), metrics.wallMillis()),
        metrics.bytes(),
        metrics.lines(),
        new Chunks(metrics.plannedChunks(), metrics.parsedChunks(), ruledOut),
        new Declarations(metrics.declarations(), metrics.parsedDeclarations()),
        metrics.outlineBytes(),
        Decimals.ratio((double) metrics.outlineBytes(), (double) metrics.lines()),
        metrics.unresolvedTypes(),
        metrics.workers(),
        Decimals.measured(metrics.efficiency()),
        metrics.stages().stream().map(Performance::rounded).toList(),
        metrics.timing(),
        metrics.rules().stream().map(Performance::rounded).toList(),
        rounded(metrics.fileMillis()),
        metrics.slowestFiles().stream().map(Performance::rounded).toList(),
        CacheUse.NONE);
  }

  private static StageTime rounded(StageTime time) {
    return new StageTime(time.stage(), Decimals.measured(time.selfMillis()), time.allocatedBytes());
  }

  private static RuleTime rounded(RuleTime time) {
    return new RuleTime(time.rule(), Decimals.measured(time.selfMillis()), time.chunks());
  }

  private static FileTime rounded(FileTime time) {
    return new FileTime(time.path(), Decimals.measured(time.millis()), time.bytes());
  }

  private static Distribution rounded(Distribution millis) {
    return new Distribution(
        Decimals.measured(millis.p50()),
        Decimals.measured(millis.p90()),
        Decimals.measured(millis.p99()),
        Decimals.measured(millis.max()),
        millis.buckets());
  }
}
