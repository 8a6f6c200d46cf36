package dev.onex.maven;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code historyFile}. */
final class HistoryParameter {

  private static final String OFF = "off";

  /** What may be meant to switch it off or on, and is more likely that than a file's name. */
  private static final List<String> NO_FILES = List.of("", "none", "no", "false", "true", "on");

  private HistoryParameter() {}

  /** The file; null if no history is kept. */
  static @Nullable Path read(Parameters parameters, RawConfiguration.Project project) {
    return parameters
        .one(
            "historyFile",
            Optional.ofNullable(project.historyFile()),
            "the path of a file, or off",
            it -> parse(it.strip(), project.basedir()))
        .orElse(null);
  }

  /** Empty if it is neither; an empty one in it if it is {@code off}. */
  private static Optional<Optional<Path>> parse(String written, Path basedir) {
    if (written.equalsIgnoreCase(OFF)) {
      return Optional.of(Optional.empty());
    }
    if (NO_FILES.contains(written.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Optional.of(basedir.resolve(written).normalize()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
