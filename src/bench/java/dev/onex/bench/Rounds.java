package dev.onex.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Contenders' samples, taken in turns: what disturbs the machine for a while disturbs all. */
record Rounds(Map<String, List<Sample>> samples) {

  static Rounds of(int rounds, List<Contender> contenders)
      throws IOException, InterruptedException {
    Map<String, List<Sample>> samples = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (Contender contender : contenders) {
        Sample sample = contender.run();
        samples.computeIfAbsent(contender.name(), it -> new ArrayList<>()).add(sample);
        System.err.printf(
            "round %d of %d: %s %.2f s%n",
            round, rounds, contender.name(), sample.usage().wallSeconds());
      }
    }
    return new Rounds(samples);
  }

  boolean has(String name) {
    return samples.containsKey(name);
  }

  double[] walls(String name) {
    return values(name, it -> it.usage().wallSeconds());
  }

  double[] cpus(String name) {
    return values(name, it -> it.usage().cpuSeconds());
  }

  double[] owns(String name) {
    return values(name, Sample::ownSeconds);
  }

  double wall(String name) {
    return Statistics.median(walls(name));
  }

  double own(String name) {
    return Statistics.median(owns(name));
  }

  double peakKilobytes(String name) {
    return Statistics.median(values(name, it -> it.usage().peakKilobytes()));
  }

  Sample last(String name) {
    List<Sample> all = samples.getOrDefault(name, List.of());
    return all.get(all.size() - 1);
  }

  double[] values(String name, ToDoubleFunction<Sample> of) {
    return samples.getOrDefault(name, List.of()).stream().mapToDouble(of).toArray();
  }

  /** A table of medians, with the range of the wall time. */
  Table table() {
    Table table =
        new Table(
            "run", "wall, s", "range", "user + sys, s", "peak RSS, MB", "own time, s", "results");
    for (String name : samples.keySet()) {
      double[] walls = walls(name);
      Arrays.sort(walls);
      table.row(
          name,
          Numbers.seconds(wall(name)),
          Numbers.seconds(walls[0]) + " … " + Numbers.seconds(walls[walls.length - 1]),
          Numbers.seconds(Statistics.median(cpus(name))),
          Numbers.megabytes(peakKilobytes(name)),
          Numbers.seconds(own(name)),
          Numbers.count(last(name).results()));
    }
    return table;
  }
}
