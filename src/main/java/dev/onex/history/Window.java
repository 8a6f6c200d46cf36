package dev.onex.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The runs of a time, summed up.
 *
 * @param hours how far back from the last of them it reaches
 * @param operations how many runs
 * @param averageSeconds mean wall time
 * @param peakSeconds longest wall time
 * @param averageMemoryBytes mean of the runs' peak heap
 * @param peakMemoryBytes largest peak heap
 * @param errorRate share of the files that could not be checked to the end, in all runs together
 * @param throughput files a second, in all runs together
 * @param trends how values developed
 * @param violations limits that were not kept, by metric; those that always were are not there
 */
public record Window(
    long hours,
    int operations,
    double averageSeconds,
    double peakSeconds,
    double averageMemoryBytes,
    double peakMemoryBytes,
    double errorRate,
    double throughput,
    List<Trend> trends,
    List<Violations> violations) {

  /** How far back a window reaches. */
  public static final Duration LENGTH = Duration.ofHours(24);

  private static final List<Measure> TRENDS =
      List.of(Measure.PROCESSING_TIME, Measure.MEMORY_USAGE, Measure.THROUGHPUT);

  /**
   * How a value developed.
   *
   * @param metric what was measured
   * @param average its mean
   * @param growth how much it grew from run to run, by the line of least squares; 0 with one run
   * @param variance the mean square of the distance to the mean
   */
  public record Trend(Measure metric, double average, double growth, double variance) {}

  /**
   * How often a limit was not kept.
   *
   * @param metric the limited metric, as {@code processing_time}
   * @param runs in how many runs
   */
  public record Violations(String metric, long runs) {}

  /**
   * The window that ends with a run: its own row, and those on the same machine in the time before.
   *
   * @param earlier the oldest first
   */
  public static Window of(RunRow last, List<RunRow> earlier) {
    Instant start = last.at().minus(LENGTH);
    List<RunRow> rows =
        new ArrayList<>(
            earlier.stream()
                .filter(it -> it.setup().machine().equals(last.setup().machine()))
                .filter(it -> !it.at().isBefore(start) && !it.at().isAfter(last.at()))
                .toList());
    rows.add(last);
    Series seconds = Series.of(rows, Measure.PROCESSING_TIME::of);
    Series memory = Series.of(rows, Measure.MEMORY_USAGE::of);
    double files = rows.stream().mapToDouble(Measure.FILES::of).sum();
    double failed = rows.stream().mapToDouble(it -> it.work().files().failed()).sum();
    double time = rows.stream().mapToDouble(Measure.PROCESSING_TIME::of).sum();
    return new Window(
        LENGTH.toHours(),
        rows.size(),
        seconds.mean(),
        seconds.max(),
        memory.mean(),
        memory.max(),
        files > 0 ? failed / files : 0,
        time > 0 ? files / time : 0,
        TRENDS.stream().map(it -> trend(it, rows)).toList(),
        violations(rows));
  }

  private static Trend trend(Measure measure, List<RunRow> rows) {
    Series series = Series.of(rows, measure::of);
    return new Trend(measure, series.mean(), series.growth(), series.variance());
  }

  private static List<Violations> violations(List<RunRow> rows) {
    Map<String, Long> runs =
        rows.stream()
            .flatMap(it -> it.alerts().stream())
            .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    return runs.entrySet().stream().map(it -> new Violations(it.getKey(), it.getValue())).toList();
  }
}
