package dev.onex.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A report's paths, relative to the root of the repository. Each is worked out once, for there are
 * more findings than files, and several formats that ask. For any thread.
 */
public final class RepositoryPaths {

  private final Path basedir;
  private final Path root;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /**
   * Paths of a project.
   *
   * @param basedir the project's base directory, which paths of the report are relative to
   * @param root the root of the repository that the project lies in: {@code basedir} or a directory
   *     above it; any other one does not count
   */
  RepositoryPaths(Path basedir, Path root) {
    this.basedir = basedir.toAbsolutePath().normalize();
    this.root = root.toAbsolutePath().normalize();
  }

  /** A path of the report, relative to the root of the repository, with {@code /}. */
  String of(String path) {
    return known.computeIfAbsent(path, this::fromRoot);
  }

  private String fromRoot(String path) {
    Deque<String> segments = new ArrayDeque<>();
    if (basedir.startsWith(root)) {
      root.relativize(basedir).forEach(it -> add(it.toString(), segments));
    }
    for (String segment : path.split("/", -1)) {
      add(segment, segments);
    }
    return String.join("/", segments);
  }

  private static void add(String segment, Deque<String> segments) {
    if (segment.equals("..") && !segments.isEmpty() && !segments.getLast().equals("..")) {
      segments.removeLast();
    } else if (!segment.isEmpty() && !segment.equals(".")) {
      segments.add(segment);
    }
  }
}
