package dev.onex.maven;

import dev.onex.gate.FailOn;
import dev.onex.gate.Thresholds;
import dev.onex.rule.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code thresholds}. */
final class ThresholdSettings {

  static final List<String> NAMES =
      List.of(
          "maxCritical",
          "maxErrors",
          "maxWarnings",
          "maxProcessingTime",
          "maxPeakMemory",
          "maxErrorRate",
          "minThroughput",
          "minConcurrentEfficiency",
          "maxRegression");

  private final Map<String, List<Setting>> written = new TreeMap<>();
  private final Consumer<String> problems;

  /** Reads the parameter; what is wrong with it goes to {@code problems}. */
  ThresholdSettings(List<Setting> weakestFirst, Consumer<String> problems) {
    this.problems = problems;
    weakestFirst.forEach(this::add);
  }

  private void add(Setting parameter) {
    boolean isFile = parameter.place().origin().isFile();
    if (!parameter.value().isEmpty() || parameter.isList()) {
      problems.accept(
          parameter.place().with(parameter.value())
              + (isFile
                  ? ": write a key per limit, as maxErrors: 10"
                  : ": write an element per limit, as"
                      + " <thresholds><maxErrors>10</maxErrors></thresholds>"));
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Setting child : parameter.children()) {
      if (!NAMES.contains(child.name())) {
        problems.accept(
            child.place().shown()
                + ": there is no such threshold"
                + Nearest.orElse(child.name(), NAMES, "the thresholds are"));
      } else if (!seen.add(child.name())) {
        problems.accept(child.place().shown() + ": it is there twice; keep one");
      } else {
        written.computeIfAbsent(child.name(), it -> new ArrayList<>()).add(child);
      }
    }
  }

  Thresholds read(FailOn failOn, boolean failOnPerformance) {
    Thresholds defaults = Thresholds.DEFAULT;
    return new Thresholds(
        failOn,
        count("maxCritical"),
        count("maxErrors"),
        count("maxWarnings"),
        parsed("maxProcessingTime", Quantities::duration, Quantities.DURATIONS)
            .orElse(defaults.maxProcessingTime()),
        parsed("maxPeakMemory", Quantities::size, Quantities.SIZES)
            .orElse(defaults.maxPeakMemoryBytes()),
        parsed("maxErrorRate", ThresholdSettings::rate, "a number from 0 to 1, as 0.05")
            .orElse(defaults.maxErrorRate()),
        number("minThroughput").orElse(defaults.minThroughput()),
        number("minConcurrentEfficiency").orElse(defaults.minConcurrentEfficiency()),
        number("maxRegression").orElse(defaults.maxRegression()),
        failOnPerformance);
  }

  /** The limit on a count; null if it is not set. */
  private @Nullable Integer count(String name) {
    return parsed(name, ThresholdSettings::wholeNumber, "a whole number from 0, as 10")
        .orElse(null);
  }

  private Optional<Double> number(String name) {
    return parsed(name, ThresholdSettings::positive, "a number from 0, as 2 or 1.5");
  }

  /** The strongest value; weaker ones are read as well, for they may be wrong. */
  private <T> Optional<T> parsed(
      String name, Function<String, Optional<T>> parser, String allowed) {
    Optional<T> strongest = Optional.empty();
    for (Setting setting : written.getOrDefault(name, List.of())) {
      Optional<String> value = setting.single(problems);
      Optional<T> parsed = value.flatMap(parser);
      if (value.isPresent() && parsed.isEmpty()) {
        problems.accept(setting.place().with(setting.value()) + ": allowed is " + allowed);
      }
      strongest = parsed;
    }
    return strongest;
  }

  private static Optional<Integer> wholeNumber(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Double> positive(String text) {
    return text.matches("\\d{1,9}(\\.\\d{1,9})?")
        ? Optional.of(Double.valueOf(text))
        : Optional.empty();
  }

  private static Optional<Double> rate(String text) {
    return positive(text).filter(it -> it <= 1);
  }
}
