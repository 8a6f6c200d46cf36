package dev.onex.page;

import dev.onex.engine.RunMetrics.Bucket;
import dev.onex.engine.RunMetrics.FileTime;
import dev.onex.engine.RunMetrics.RuleTime;
import dev.onex.engine.RunMetrics.StageTime;
import dev.onex.engine.Stage;
import dev.onex.report.Performance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a run took, as the page shows it.
 *
 * @param performance what it took
 */
record PerformanceView(Performance performance) {

  private static final int MOST_RULES = 15;
  private static final int FEW_FILES = 5;

  /** Time by stage: the shares of all workers' time. */
  List<Row> stages() {
    List<StageTime> stages = performance.stages();
    double all = stages.stream().mapToDouble(StageTime::selfMillis).sum();
    return stages.stream()
        .map(
            it ->
                new Row(
                    name(it.stage()),
                    "",
                    Numbers.millis(it.selfMillis()),
                    Bar.of(it.selfMillis(), all),
                    Numbers.percent(it.selfMillis(), all)
                        + ", "
                        + Numbers.bytes(it.allocatedBytes())
                        + " allocated"))
        .toList();
  }

  private static String name(Stage stage) {
    return switch (stage) {
      case READ -> "read and decode";
      case HASH -> "hash";
      case SCAN -> "scan outlines";
      case INDEX -> "index types";
      case PLAN -> "decide what to parse";
      case WAIT -> "wait for memory";
      case PARSE -> "parse";
      case RULES -> "run rules";
    };
  }

  List<Row> slowestFiles() {
    List<FileTime> files = performance.slowestFiles();
    double most = files.stream().mapToDouble(FileTime::millis).max().orElse(0);
    return files.stream()
        .map(
            it ->
                new Row(
                    ShownPath.of(it.path()).name(),
                    ShownPath.of(it.path()).directory(),
                    Numbers.millis(it.millis()),
                    Bar.of(it.millis(), most),
                    Numbers.bytes(it.bytes())))
        .toList();
  }

  /** The rules that took most. */
  List<Row> slowestRules() {
    List<RuleTime> rules = performance.rules();
    double most = rules.stream().mapToDouble(RuleTime::selfMillis).max().orElse(0);
    return rules.stream()
        .sorted(Comparator.comparing(RuleTime::selfMillis).reversed())
        .limit(MOST_RULES)
        .map(
            it ->
                new Row(
                    VisibleText.of(it.rule()),
                    "",
                    Numbers.millis(it.selfMillis()),
                    Bar.of(it.selfMillis(), most),
                    "in " + Numbers.count(it.chunks(), "chunk")))
        .toList();
  }

  /** Which rules those are, as {@code : the 15 slowest of 40}; empty if they are all. */
  String rulesShown() {
    int all = performance.rules().size();
    return all > MOST_RULES ? ": the " + MOST_RULES + " slowest of " + all : "";
  }

  String parsed() {
    long found = performance.declarations().found();
    return Numbers.percent(performance.declarations().parsed(), found)
        + " of "
        + Numbers.count(found, "declaration");
  }

  boolean hasCache() {
    Performance.Misses misses = performance.cache().misses();
    return performance.cache().hits()
            + misses.unknown()
            + misses.content()
            + misses.rules()
            + misses.tool()
            + misses.corrupt()
        > 0;
  }

  /** Why files were not in the cache, as {@code 3 new, 1 content}. */
  String misses() {
    Performance.Misses misses = performance.cache().misses();
    return String.format(
        Locale.ROOT,
        "%,d new, %,d changed, %,d under other rules, %,d by another version, %,d corrupt",
        misses.unknown(),
        misses.content(),
        misses.rules(),
        misses.tool(),
        misses.corrupt());
  }

  /** Whether there are enough files for a distribution; what few took, the table says. */
  boolean hasFileTimes() {
    return performance.fileMillis().buckets().stream().mapToLong(Bucket::files).sum() >= FEW_FILES;
  }

  FileTimes fileTimes() {
    return FileTimes.of(performance.fileMillis());
  }
}
