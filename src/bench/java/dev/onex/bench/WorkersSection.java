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

  @Override
  public String measure(Bench bench) throws IOException, InterruptedException {
    Path project = bench.projects().of("workers", bench.options().libraries());
    Contenders on = new Contenders(bench, project);
    String one = "1 worker";
    String two = "2 workers";
    Rounds rounds =
        Rounds.of(
            bench.options().rounds(),
            List.of(
                new Parallel(on.onex(one, "-Donex.threads=1"), project),
                new Parallel(on.onex(two, "-Donex.threads=2"), project)));
    Table speedUp = new Table("one worker to two", "ratio", "95 % interval", "aim");
    speedUp.row(
        "parallel phases",
        Numbers.ratio(rounds.own(one) / rounds.own(two)),
        Numbers.interval(Statistics.ratio(rounds.owns(one), rounds.owns(two))),
        "≥ 1.7");
    speedUp.row(
        "whole process",
        Numbers.ratio(rounds.wall(one) / rounds.wall(two)),
        Numbers.interval(Statistics.ratio(rounds.walls(one), rounds.walls(two))),
        "–");
    return String.join(" + ", bench.options().libraries())
        + "; own time is here that of the phases in which workers run, by the report.\n\n"
        + rounds.table()
        + "\n"
        + speedUp;
  }
}
