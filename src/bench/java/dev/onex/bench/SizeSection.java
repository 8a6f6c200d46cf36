package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Time against the size of a project. */
final class SizeSection implements Section {

  private static final List<Integer> TIMES = List.of(1, 2, 4, 8);
  private static final String EMPTY = "one file";

  @Override
  public String measure(Bench bench) throws IOException, InterruptedException {
    List<Contender> contenders = new ArrayList<>();
    Path one = bench.projects().empty("size-0");
    Directories.write(Projects.sources(one).resolve("p/A.java"), "package p;\n\nclass A {}\n");
    contenders.add(new Contenders(bench, one).onex(EMPTY));
    for (int times : TIMES) {
      Path project = bench.projects().copies("size-" + times, bench.options().libraries(), times);
      contenders.add(new Contenders(bench, project).onex(name(times)));
    }
    Rounds rounds = Rounds.of(bench.options().rounds(), contenders);
    return "Copies of "
        + String.join(" + ", bench.options().libraries())
        + " in packages of other names, as one project. Marginal is what the process takes beyond"
        + " its time on a project of one file.\n\n"
        + table(rounds);
  }

  private static String name(int times) {
    return times + " ×";
  }

  private static Table table(Rounds rounds) {
    Table table =
        new Table(
            "size",
            "wall, s",
            "own time, s",
            "marginal, s",
            "to 1 ×",
            "95 % interval",
            "peak RSS, MB",
            "findings");
    table.row(
        EMPTY,
        Numbers.seconds(rounds.wall(EMPTY)),
        Numbers.seconds(rounds.own(EMPTY)),
        "–",
        "–",
        "–",
        Numbers.megabytes(rounds.peakKilobytes(EMPTY)),
        Numbers.count(rounds.last(EMPTY).results()));
    double[] unit = marginal(rounds, name(1));
    for (int times : TIMES) {
      String name = name(times);
      double[] marginal = marginal(rounds, name);
      table.row(
          name,
          Numbers.seconds(rounds.wall(name)),
          Numbers.seconds(rounds.own(name)),
          Numbers.seconds(Statistics.median(marginal)),
          Numbers.ratio(Statistics.median(marginal) / Statistics.median(unit)),
          Numbers.interval(Statistics.ratio(marginal, unit)),
          Numbers.megabytes(rounds.peakKilobytes(name)),
          Numbers.count(rounds.last(name).results()));
    }
    return table.row("aim for 8 ×", "", "", "", "≤ 8.5", "", "", "8 times those of 1 ×");
  }

  private static double[] marginal(Rounds rounds, String name) {
    double[] marginal = rounds.walls(name);
    double[] fixed = rounds.walls(EMPTY);
    for (int i = 0; i < marginal.length; i++) {
      marginal[i] -= fixed[i];
    }
    return marginal;
  }
}
