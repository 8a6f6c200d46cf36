package dev.onex.report;

import dev.onex.finding.Severity;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * What a writer may know beside the report.
 *
 * @param basedir the project's base directory, which paths of the report are relative to
 * @param repositoryRoot the root of the repository that the project lies in: {@code basedir} or a
 *     directory above it
 * @param encoding the sources' encoding
 * @param failing the severities whose findings break a limit; findings of others are tolerated
 * @param rules what there is to say about the rules
 */
public record ReportContext(
    Path basedir, Path repositoryRoot, Charset encoding, Set<Severity> failing, RuleTexts rules) {

  /** A context with absolute, normalised paths, and a copy of the set. */
  public ReportContext {
    failing = Set.copyOf(failing);
    basedir = basedir.toAbsolutePath().normalize();
    repositoryRoot = repositoryRoot.toAbsolutePath().normalize();
  }

  /** A path of the report, relative to the root of the repository, with {@code /}. */
  String fromRoot(String path) {
    Deque<String> segments = new ArrayDeque<>();
    if (basedir.startsWith(repositoryRoot)) {
      repositoryRoot.relativize(basedir).forEach(it -> add(it.toString(), segments));
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
