package dev.onex.maven;

import dev.onex.bench.TrialSettings;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One side of a comparison as users write it: {@code version=0.2.0,threads=2,chunkSize=64KB}.
 *
 * @param version the version of the plugin; empty for the one that runs
 * @param settings what it works with
 */
record TrialText(String version, TrialSettings settings) {

  static final String ALLOWED =
      "version, threads, memoryBudget, chunkSize and heap, as threads=2,chunkSize=64KB";

  private static final String VERSIONS = "[\\w.+-]+";

  /** A side; what is left out is as the plugin has it by default, with a worker a processor. */
  static Optional<TrialText> parse(String text, int cores) {
    Optional<TrialText> side = Optional.of(new TrialText("", TrialSettings.of(cores)));
    for (String part : text.split(",", -1)) {
      int sign = part.indexOf('=');
      String name = part.substring(0, Math.max(0, sign)).strip();
      String value = part.substring(sign + 1).strip();
      side = side.flatMap(it -> it.with(name, value, cores));
    }
    return side;
  }

  private Optional<TrialText> with(String name, String value, int cores) {
    if (name.equals("version")) {
      return value.matches(VERSIONS)
          ? Optional.of(new TrialText(value, settings))
          : Optional.empty();
    }
    return setting(name, value, cores).map(it -> new TrialText(version, it.apply(settings)));
  }

  private static Optional<UnaryOperator<TrialSettings>> setting(
      String name, String value, int cores) {
    return switch (name) {
      case "threads" -> Quantities.threads(value, cores).map(it -> old -> old.withThreads(it));
      case "memoryBudget" -> Quantities.size(value).map(it -> old -> old.withMemoryBudget(it));
      case "chunkSize" -> Quantities.size(value).map(it -> old -> old.withChunkSize(it));
      case "heap" -> Quantities.size(value).map(it -> old -> old.withHeap(it));
      default -> Optional.empty();
    };
  }
}
