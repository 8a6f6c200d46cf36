package dev.onex.report;

import dev.onex.finding.Severity;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Set;

/**
 * What a writer may know beside the report.
 *
 * @param basedir the project's base directory, which paths of the report are relative to
 * @param paths those paths, relative to the root of the repository
 * @param encoding the sources' encoding
 * @param failing the severities whose findings break a limit; findings of others are tolerated
 * @param rules what there is to say about the rules
 */
public record ReportContext(
    Path basedir, RepositoryPaths paths, Charset encoding, Set<Severity> failing, RuleTexts rules) {

  /** A context with an absolute, normalised path, and a copy of the set. */
  public ReportContext {
    failing = Set.copyOf(failing);
    basedir = basedir.toAbsolutePath().normalize();
  }

  /**
   * A context.
   *
   * @param repositoryRoot the root of the repository that the project lies in: {@code basedir} or a
   *     directory above it
   */
  public ReportContext(
      Path basedir, Path repositoryRoot, Charset encoding, Set<Severity> failing, RuleTexts rules) {
    this(basedir, new RepositoryPaths(basedir, repositoryRoot), encoding, failing, rules);
  }

  /** A path of the report, relative to the root of the repository, with {@code /}. */
  String fromRoot(String path) {
    return paths.of(path);
  }
}
