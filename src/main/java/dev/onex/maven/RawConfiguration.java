package dev.onex.maven;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check was configured with, nothing read yet.
 *
 * @param layers what was set
 * @param problems what is wrong with files of settings, so that they could not be read to the end
 * @param project what is checked
 */
record RawConfiguration(Layers layers, List<String> problems, Project project) {

  /** A configuration with a copy of the problems. */
  RawConfiguration {
    problems = List.copyOf(problems);
  }

  /**
   * A project, and what it tells other plugins about its sources.
   *
   * @param historyFile where its runs are remembered by default; null if there is no such place
   * @param release {@code maven.compiler.release}; null if it is not set
   * @param source {@code maven.compiler.source}; null if it is not set
   * @param encoding {@code project.build.sourceEncoding}; null if it is not set
   * @param today the day on which the build started
   */
  record Project(
      Path basedir,
      Path buildDirectory,
      List<Path> roots,
      List<Path> testRoots,
      @Nullable Path historyFile,
      @Nullable String release,
      @Nullable String source,
      @Nullable String encoding,
      LocalDate today) {}
}
