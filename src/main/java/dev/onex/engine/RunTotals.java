package dev.onex.engine;

import dev.onex.engine.RunMetrics.Distribution;
import dev.onex.engine.RunMetrics.FileTime;
import dev.onex.engine.RunMetrics.RuleTime;
import dev.onex.engine.RunMetrics.StageTime;
import dev.onex.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what workers measured. Safe for use by several threads. */
@SuppressWarnings("EnumOrdinal") // arrays by stage
final class RunTotals {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final int SLOWEST = 10;

  private final Timing timing;
  private final long[] nanos = new long[Stage.values().length];
  private final long[] bytes = new long[Stage.values().length];
  private final Map<String, long[]> rules = new TreeMap<>();
  private final Map<SourceFile, Long> files = new HashMap<>();
  private long cpuNanos;
  private long sourceBytes;
  private long lines;
  private long outlineBytes;
  private long declarations;
  private long parsedDeclarations;
  private long plannedChunks;
  private long parsedChunks;
  private long unresolvedTypes;

  RunTotals(Timing timing) {
    this.timing = timing;
  }

  synchronized void addWork(SourceFile file, StageClock work) {
    for (Stage stage : Stage.values()) {
      nanos[stage.ordinal()] += work.nanos(stage);
      bytes[stage.ordinal()] += work.allocatedBytes(stage);
    }
    cpuNanos += work.cpuNanos();
    files.merge(file, work.wallNanos(), Long::sum);
  }

  synchronized void addFile(long fileBytes, long fileLines, long fileDeclarations) {
    sourceBytes += fileBytes;
    lines += fileLines;
    declarations += fileDeclarations;
  }

  synchronized void addOutline(long retainedBytes) {
    outlineBytes += retainedBytes;
  }

  synchronized void addPlanned(long chunks) {
    plannedChunks += chunks;
  }

  synchronized void setUnresolvedTypes(long names) {
    unresolvedTypes = names;
  }

  synchronized void addParsed(int pieces) {
    parsedChunks++;
    parsedDeclarations += pieces;
  }

  synchronized void addRule(String rule, long ruleNanos) {
    long[] total = rules.computeIfAbsent(rule, it -> new long[2]);
    total[0] += ruleNanos;
    total[1]++;
  }

  synchronized RunMetrics metrics(
      long wallNanos, long parallelNanos, int workers, RunMetrics.Memory memory) {
    return new RunMetrics(
        wallNanos / NANOS_PER_MILLI,
        cpuNanos / NANOS_PER_MILLI,
        parallelNanos / NANOS_PER_MILLI,
        sourceBytes,
        lines,
        outlineBytes,
        declarations,
        parsedDeclarations,
        plannedChunks,
        parsedChunks,
        unresolvedTypes,
        workers,
        files.isEmpty() ? 1.0 : Math.min(workers, (double) cpuNanos / Math.max(1, parallelNanos)),
        stageTimes(),
        timing,
        ruleTimes(),
        distribution(),
        slowest(),
        memory);
  }

  private List<StageTime> stageTimes() {
    List<StageTime> times = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      int index = stage.ordinal();
      times.add(new StageTime(stage, nanos[index] / NANOS_PER_MILLI, bytes[index]));
    }
    return times;
  }

  private List<RuleTime> ruleTimes() {
    List<RuleTime> times = new ArrayList<>();
    rules.forEach(
        (rule, total) -> times.add(new RuleTime(rule, total[0] / NANOS_PER_MILLI, total[1])));
    return times;
  }

  private Distribution distribution() {
    double[] millis = files.values().stream().mapToDouble(it -> it / NANOS_PER_MILLI).toArray();
    if (millis.length == 0) {
      return new Distribution(0, 0, 0, 0);
    }
    Arrays.sort(millis);
    int last = millis.length - 1;
    return new Distribution(
        millis[last / 2],
        millis[(int) (last * 0.9)],
        millis[(int) (last * 0.99)],
        millis[last],
        Buckets.of(millis));
  }

  private List<FileTime> slowest() {
    Comparator<Map.Entry<SourceFile, Long>> order =
        Map.Entry.<SourceFile, Long>comparingByValue().reversed();
    return files.entrySet().stream()
        .sorted(order.thenComparing(Map.Entry.comparingByKey()))
        .limit(SLOWEST)
        .map(
            it ->
                new FileTime(
                    it.getKey().path(), it.getValue() / NANOS_PER_MILLI, it.getKey().bytes()))
        .toList();
  }
}
