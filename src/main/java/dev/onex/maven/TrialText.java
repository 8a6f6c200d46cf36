package dev.onex.maven;

import dev.onex.bench.TrialSettings;
import java.util.Optional;

/** Reads the settings of a trial as users write them: {@code threads=2,chunkSize=64KB}. */
final class TrialText {

  static final String ALLOWED =
      "threads, memoryBudget, chunkSize and heap, as threads=2,chunkSize=64KB";

  private TrialText() {}

  /** Settings; what is left out is as the plugin has it by default, with a worker a processor. */
  static Optional<TrialSettings> parse(String text, int cores) {
    Optional<TrialSettings> settings = Optional.of(TrialSettings.of(cores));
    for (String part : text.split(",", -1)) {
      int sign = part.indexOf('=');
      String name = part.substring(0, Math.max(0, sign)).strip();
      String value = part.substring(sign + 1);
      settings = settings.flatMap(it -> with(it, name, value, cores));
    }
    return settings;
  }

  private static Optional<TrialSettings> with(
      TrialSettings settings, String name, String value, int cores) {
    return switch (name) {
      case "threads" -> Quantities.threads(value, cores).map(settings::withThreads);
      case "memoryBudget" -> Quantities.size(value).map(settings::withMemoryBudget);
      case "chunkSize" -> Quantities.size(value).map(settings::withChunkSize);
      case "heap" -> Quantities.size(value).map(settings::withHeap);
      default -> Optional.empty();
    };
  }
}
