package dev.onex.bench;

import java.util.function.BiFunction;

/** A table of how much less, or more, this plugin takes than others. */
record Ratios(Rounds rounds, Table table) {

  Ratios(Rounds rounds) {
    this(rounds, new Table("ratio, ours to theirs", "median", "95 % interval", "aim"));
  }

  /** This plugin's own time, to another one's. */
  Ratios own(String other, String aim) {
    return row("own time, to own time of " + other, Rounds::owns, other, Rounds::owns, aim);
  }

  /** This plugin's own time, to the whole process of another one. */
  Ratios ownToProcess(String other, String aim) {
    return row("own time, to process of " + other, Rounds::owns, other, Rounds::walls, aim);
  }

  Ratios process(String other, String aim) {
    return row("whole process, to " + other, Rounds::walls, other, Rounds::walls, aim);
  }

  Ratios processorTime(String other, String aim) {
    return row("user + sys, to " + other, Rounds::cpus, other, Rounds::cpus, aim);
  }

  private Ratios row(
      String name,
      BiFunction<Rounds, String, double[]> ours,
      String other,
      BiFunction<Rounds, String, double[]> theirs,
      String aim) {
    if (rounds.has(other)) {
      double[] our = ours.apply(rounds, Contenders.ONEX);
      double[] their = theirs.apply(rounds, other);
      table.row(
          name,
          Numbers.ratio(Statistics.median(our) / Statistics.median(their)),
          Numbers.interval(Statistics.ratio(our, their)),
          aim);
    }
    return this;
  }
}
