package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scenarios that this project began with, and their limits. */
final class ScenariosSection implements Section {

  private static final String LIBRARY_OF_50 = "commons-lang3";
  private static final int FILES = 50;
  private static final double MEGABYTE = 1 << 20;
  private static final boolean TWO_CORES = Runtime.getRuntime().availableProcessors() >= 2;

  private final Table table = new Table("scenario", "measured", "limit", "kept");

  @Override
  public String measure(Bench bench) throws IOException, InterruptedException {
    bench.warmUp(MavenCommand.check(bench.version()));
    for (int models : List.of(500, 2_000, 8_000)) {
      oneFile(bench, models);
    }
    concurrent(bench);
    load(bench);
    sequential(bench);
    broken(bench);
    batches(bench);
    longRun(bench);
    hugeFile(bench);
    addition(bench);
    return "Own time, as above; memory is the heap that collections left in use, by the report."
        + " Sources are generated with a known number of findings, and a scenario is kept only if"
        + " exactly these were found.\n\n"
        + table;
  }

  private void oneFile(Bench bench, int models) throws IOException, InterruptedException {
    Path project = bench.projects().empty("models-" + models);
    SeedSources.write(project, 1, models);
    OnexReport report = bench.check(project);
    row(
        Numbers.count(models) + " models in one file",
        time(report) + ", " + memory(report),
        "30 s, 500 MB",
        exact(report, models) && report.ownSeconds() < 30 && megabytes(report) < 500);
  }

  private void concurrent(Bench bench) throws IOException, InterruptedException {
    Path project = bench.projects().empty("concurrent");
    SeedSources.write(project, 20, FILES);
    OnexReport report = bench.check(project, "-Donex.threads=4");
    double efficiency = report.number("concurrentEfficiency");
    row(
        "20 files of 50 models, 4 workers",
        rates(report) + ", " + Numbers.decimal(efficiency) + " processors busy",
        "30 s, ≥ 2 files/s, ≥ 1.5 processors" + (TWO_CORES ? "" : " (not judged: one core)"),
        exact(report, 20 * FILES)
            && report.ownSeconds() < 30
            && filesPerSecond(report) >= 2
            && (efficiency >= 1.5 || !TWO_CORES));
  }

  private void load(Bench bench) throws IOException, InterruptedException {
    int models = 5_000;
    for (int files : List.of(50, 100, 200)) {
      Path project = bench.projects().empty("load-" + files);
      SeedSources.write(project, files, models / files);
      OnexReport report = bench.check(project);
      row(
          files + " files of " + models / files + " models",
          rates(report),
          "60 s, > 1 file/s",
          exact(report, models) && report.ownSeconds() < 60 && filesPerSecond(report) > 1);
    }
  }

  private void sequential(Bench bench) throws IOException, InterruptedException {
    Path project = bench.projects().empty("sequential");
    SeedSources.write(project, 200, 1);
    OnexReport report = bench.check(project, "-Donex.threads=1");
    row(
        "200 files of one model, 1 worker",
        rates(report),
        "120 s, ≥ 2 files/s",
        exact(report, 200) && report.ownSeconds() < 120 && filesPerSecond(report) >= 2);
  }

  private void broken(Bench bench) throws IOException, InterruptedException {
    Path project = bench.projects().empty("broken");
    SeedSources.write(project, 195, 1);
    SeedSources.writeBroken(project, 5);
    OnexReport report = bench.check(project);
    long unparsable = report.findings("UnparsableSource");
    long others = report.findings() - unparsable;
    row(
        "the same, 5 of them broken",
        unparsable + " UnparsableSource, " + others + " others",
        "5 and " + 195 * SeedSources.FINDINGS_PER_MODEL,
        unparsable == 5 && others == 195 * SeedSources.FINDINGS_PER_MODEL);
  }

  private void batches(Bench bench) throws IOException, InterruptedException {
    Trend trend = steady(bench, "batches", "50", "10", "0");
    double growth = trend.growth(3);
    row(
        "ten batches of 50 models in one JVM",
        signed(growth) + " MB from the first three to the last, at most " + whole(trend.peak()),
        "50 MB growth, 200 MB",
        growth < 50 && trend.peak() < 200);
  }

  private void longRun(Bench bench) throws IOException, InterruptedException {
    Trend trend = steady(bench, "long-run", "20", "10", "30");
    double slope = trend.slope();
    row(
        "30 s of batches of 20 models in one JVM",
        Numbers.count(trend.values().size())
            + " batches, "
            + String.format(Locale.ROOT, "%+.4f", slope)
            + " MB a batch, at most "
            + whole(trend.peak()),
        "1 MB a batch, 300 MB",
        slope < 1 && trend.peak() < 300);
  }

  private static Trend steady(Bench bench, String name, String... arguments)
      throws IOException, InterruptedException {
    Path project = bench.projects().empty(name);
    List<String> all = new ArrayList<>(List.of(project.toString()));
    all.addAll(List.of(arguments));
    Usage usage = bench.java(project, SteadyMemory.class, all.toArray(String[]::new));
    return SteadyMemory.trend(usage.output());
  }

  private void hugeFile(Bench bench) throws IOException, InterruptedException {
    Path project = bench.projects().empty("huge-file");
    Path file = SeedSources.file(project, "Huge");
    Directories.write(file, SeedSources.methods("Huge"));
    OnexReport report = bench.check(project, "-Donex.memoryBudget=32MB");
    row(
        Numbers.decimal(Files.size(file) / 1e6) + " MB, 15,000 methods, budget 32 MB",
        time(report) + ", " + memory(report),
        "1 s",
        report.complete()
            && report.findings() == SeedSources.METHODS / SeedSources.OFFENDING
            && report.ownSeconds() <= 1);
  }

  /** Real files, every so many of a library; they do not compile alone, so nothing is compiled. */
  private void addition(Bench bench) throws IOException, InterruptedException {
    Path library = bench.projects().of("library", List.of(LIBRARY_OF_50));
    Path project = bench.projects().empty("addition");
    List<Path> files = Directories.javaFiles(Projects.sources(library));
    for (int i = 0; i < FILES; i++) {
      Path file = files.get(i * files.size() / FILES);
      Directories.write(
          project.resolve(library.relativize(file).toString()), Files.readString(file));
    }
    bench.warmUp(List.of("verify", "-Pcheck", "-Dmaven.main.skip"));
    Contenders on = new Contenders(bench, project);
    String with = "verify with the check";
    String without = "verify without";
    Rounds rounds =
        Rounds.of(
            bench.options().rounds(),
            List.of(
                on.build(with, "verify", "-Dmaven.main.skip", "-Pcheck"),
                on.build(without, "verify", "-Dmaven.main.skip")));
    double added = rounds.wall(with) - rounds.wall(without);
    row(
        "50 files of " + LIBRARY_OF_50 + ", added to `mvn verify`",
        Numbers.seconds(added)
            + " s (95 %: "
            + Numbers.interval(Statistics.difference(rounds.walls(with), rounds.walls(without)))
            + ") to "
            + Numbers.seconds(rounds.wall(without))
            + " s",
        "0.5 s",
        added <= 0.5);
  }

  private void row(String scenario, String measured, String limit, boolean kept) {
    System.err.println(scenario + ": " + measured);
    table.row(scenario, measured, limit, Numbers.kept(kept));
  }

  private static boolean exact(OnexReport report, int models) {
    return report.complete() && report.findings() == (long) models * SeedSources.FINDINGS_PER_MODEL;
  }

  private static String time(OnexReport report) {
    return Numbers.seconds(report.ownSeconds()) + " s";
  }

  private static String rates(OnexReport report) {
    return time(report) + ", " + Numbers.count(Math.round(filesPerSecond(report))) + " files/s";
  }

  private static double filesPerSecond(OnexReport report) {
    return report.number("found") / report.ownSeconds();
  }

  private static double megabytes(OnexReport report) {
    return report.number("peakHeapBytes") / MEGABYTE;
  }

  private static String memory(OnexReport report) {
    return whole(megabytes(report));
  }

  private static String whole(double megabytes) {
    return Math.round(megabytes) + " MB";
  }

  private static String signed(double megabytes) {
    return String.format(Locale.ROOT, "%+.1f", megabytes);
  }
}
