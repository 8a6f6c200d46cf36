package dev.onex.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a project's sources lie.
 *
 * @param basedir the project's base directory, which paths in findings are relative to
 * @param main directories of main sources; those that do not exist count for nothing
 * @param tests directories of test sources; empty if they are not wanted
 * @param buildDirectory what lies in there is generated
 */
public record SourceRoots(Path basedir, List<Path> main, List<Path> tests, Path buildDirectory) {

  /** Roots with absolute, normalised paths. */
  public SourceRoots {
    Path base = basedir.toAbsolutePath().normalize();
    basedir = base;
    main = main.stream().map(it -> base.resolve(it).normalize()).toList();
    tests = tests.stream().map(it -> base.resolve(it).normalize()).toList();
    buildDirectory = base.resolve(buildDirectory).normalize();
  }

  /** Whether there is any directory of sources. */
  public boolean exist() {
    return main.stream().anyMatch(Files::isDirectory)
        || tests.stream().anyMatch(Files::isDirectory);
  }
}
