package dev.onex.aggregate;

import dev.onex.report.CheckReport.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module of the build, as Maven knows it.
 *
 * @param project its coordinates
 * @param basedir its base directory
 * @param target its build directory, where its reports are
 * @param sources its roots of main sources; they need not exist
 * @param inBuild whether this build builds it; Maven can be told to leave modules out
 * @param skipped whether it leaves the check out, as its configuration says
 */
public record Module(
    Project project,
    Path basedir,
    Path target,
    List<Path> sources,
    boolean inBuild,
    boolean skipped) {

  private static final String SOURCE = ".java";

  /** A copy of the sources, and absolute paths. */
  public Module {
    basedir = basedir.toAbsolutePath().normalize();
    target = target.toAbsolutePath().normalize();
    sources = List.copyOf(sources);
  }

  /** Whether there is anything to check; what cannot be looked into may have something. */
  boolean hasSources() {
    for (Path root : sources) {
      try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
        if (files.anyMatch(it -> it.toString().endsWith(SOURCE))) {
          return true;
        }
      } catch (IOException | UncheckedIOException e) {
        return true; // fail closed: the module is named as one without a report
      }
    }
    return false;
  }
}
