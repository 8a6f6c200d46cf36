package dev.onex.bench;

import dev.onex.bench.Limit.Bound;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Generated sources, how they are checked, and what has to come of it.
 *
 * @param name what it is called, as {@code large-file}
 * @param sources what is generated
 * @param threads how many workers; 0 for one a processor
 * @param memoryBudget the budget in bytes
 * @param repetition how often it is checked
 * @param limits what is demanded of the measures
 */
public record Scenario(
    String name,
    Sources sources,
    int threads,
    long memoryBudget,
    Repetition repetition,
    List<Limit> limits) {

  private static final long MEGABYTE = 1 << 20;
  private static final int BATCHES = 10;

  /** Copies. */
  public Scenario {
    limits = List.copyOf(limits);
  }

  /**
   * Sources that are generated.
   *
   * @param files how many files of models
   * @param models how many models each has
   * @param broken how many files more that are no Java
   * @param users how many files more that are one user each, of which a third is invalid
   */
  public record Sources(int files, int models, int broken, int users) {

    void write(Path project) throws IOException {
      SeedSources.write(project, files, models);
      SeedSources.writeBroken(project, broken);
      SeedSources.writeUsers(project, users);
    }

    /** The same in another size: fewer or more files, or models if there is one file. */
    Sources scaled(double scale) {
      return new Sources(
          files > 1 ? scaled(files, scale) : files,
          files > 1 ? models : scaled(models, scale),
          broken,
          scaled(users, scale));
    }

    private static int scaled(int size, double scale) {
      return size == 0 ? 0 : Math.max(1, (int) Math.round(size * scale));
    }

    int all() {
      return files + broken + users;
    }

    /** By rule, how many findings there are. */
    Map<String, Integer> findings() {
      Map<String, Integer> findings = new TreeMap<>();
      int invalid = files * models + SeedSources.invalid(users);
      SeedSources.RULES.forEach(it -> findings.put(it, invalid));
      findings.put("UnparsableSource", broken);
      findings.values().removeIf(it -> it == 0);
      return findings;
    }

    /** How many files have findings. */
    int offending() {
      return (models == 0 ? 0 : files) + broken + SeedSources.invalid(users);
    }
  }

  /** The scenario that checks sources once, under the usual budget. */
  private static Scenario once(String name, Sources sources, int threads, Limit... limits) {
    return new Scenario(name, sources, threads, 256 * MEGABYTE, Repetition.ONCE, List.of(limits));
  }

  /**
   * All scenarios.
   *
   * @param longRun how long the long run is
   */
  public static List<Scenario> all(Duration longRun) {
    return Stream.of(large(), many(), inOneJvm(longRun), List.of(endToEnd()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Scenario> large() {
    Limit time = below(Measure.SECONDS, 30);
    return List.of(
        once("large-file", models(1, 500), 0, time, peakBelow(500)),
        once("large-file-in-chunks", models(1, 4000), 0, time, peakBelow(500)));
  }

  private static List<Scenario> many() {
    Limit rate = atLeast(Measure.FILES_PER_SECOND, 2);
    Limit busy = atLeast(Measure.BUSY_PROCESSORS, 1.5);
    Limit time = below(Measure.SECONDS, 120);
    return List.of(
        once("concurrent", models(20, 50), 4, below(Measure.SECONDS, 30), rate, busy),
        once("scalability", models(200, 1), 1, time, rate),
        once("scalability-broken", new Sources(195, 1, 5, 0), 1, time, rate),
        load("load-50x100", models(50, 100)),
        load("load-100x50", models(100, 50)),
        load("load-200x25", models(200, 25)));
  }

  private static List<Scenario> inOneJvm(Duration longRun) {
    return List.of(
        new Scenario(
            "memory-batches",
            models(1, 50),
            0,
            200 * MEGABYTE,
            new Repetition(BATCHES, Duration.ZERO),
            List.of(below(Measure.GROWTH_MEGABYTES, 50), peakBelow(200))),
        new Scenario(
            "long-run",
            models(1, 20),
            0,
            300 * MEGABYTE,
            new Repetition(BATCHES, longRun),
            List.of(below(Measure.SLOPE_MEGABYTES, 1), peakBelow(300))));
  }

  private static Scenario endToEnd() {
    Sources users = new Sources(0, 0, 0, 100);
    return once("end-to-end", users, 0, below(Measure.SECONDS, 10), peakBelow(100));
  }

  private static Scenario load(String name, Sources sources) {
    return once(
        name,
        sources,
        0,
        below(Measure.SECONDS, 60),
        new Limit(Measure.FILES_PER_SECOND, Bound.ABOVE, 1));
  }

  private static Sources models(int files, int models) {
    return new Sources(files, models, 0, 0);
  }

  private static Limit below(Measure measure, double value) {
    return new Limit(measure, Bound.BELOW, value);
  }

  private static Limit peakBelow(double megabytes) {
    return below(Measure.PEAK_MEGABYTES, megabytes);
  }

  private static Limit atLeast(Measure measure, double value) {
    return new Limit(measure, Bound.AT_LEAST, value);
  }

  /** The same in another size. */
  public Scenario scaled(double scale) {
    return new Scenario(name, sources.scaled(scale), threads, memoryBudget, repetition, limits);
  }
}
