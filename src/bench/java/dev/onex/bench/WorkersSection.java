package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One worker against two. */
final class WorkersSection implements Section {

  /** A run whose own time is that of the parallel phases. */
  private record Parallel(Contender contender, Path project) implements Contender {
    @Override
    public String name() {
      return contender.name();
    }

    @Override
    public Sample run() throws IOException, InterruptedException {
      Sample sample = contender.run();
      double parallel = OnexReport.of(project).parallelSeconds();
      return new Sample(sample.usage(), parallel, sample.results());
    }
  }

  /**
   * Copies of the libraries: at once, where the compilers of the JVM are as busy as the workers and
   * take what one worker leaves of two processors, and so many that they have done their part.
   */
  private static final int[] TIMES = {1, 8};

  @Override
  public String measure(Bench bench) throws IOException, InterruptedException {
    StringBuilder text =
        new StringBuilder(String.join(" + ", bench.options().libraries()))
            .append(", once and eight times; own time is here that of the phases in which workers")
            .append(" run, by the report. The JVM's compilers run beside the workers, above all at")
            .append(" the start, and take what one worker leaves of two processors.\n\n");
    Table speedUp = new Table("one worker to two", "ratio", "95 % interval", "aim");
    for (int times : TIMES) {
      Rounds rounds = rounds(bench, times);
      text.append(rounds.table()).append('\n');
      String suffix = ", " + times + " ×";
      row(
          "parallel phases" + suffix,
          rounds.owns(one(times)),
          rounds.owns(two(times)),
          "≥ 1.7",
          speedUp);
      row(
          "whole process" + suffix,
          rounds.walls(one(times)),
          rounds.walls(two(times)),
          "–",
          speedUp);
    }
    return text.append(speedUp).toString();
  }

  private static Rounds rounds(Bench bench, int times) throws IOException, InterruptedException {
    Path project = bench.projects().copies("workers-" + times, bench.options().libraries(), times);
    Contenders on = new Contenders(bench, project);
    return Rounds.of(
        bench.options().rounds(),
        List.of(
            new Parallel(on.onex(one(times), "-Donex.threads=1"), project),
            new Parallel(on.onex(two(times), "-Donex.threads=2"), project)));
  }

  private static String one(int times) {
    return "1 worker, " + times + " ×";
  }

  private static String two(int times) {
    return "2 workers, " + times + " ×";
  }

  private static void row(String what, double[] one, double[] two, String aim, Table table) {
    table.row(
        what,
        Numbers.ratio(Statistics.median(one) / Statistics.median(two)),
        Numbers.interval(Statistics.ratio(one, two)),
        aim);
  }
}
