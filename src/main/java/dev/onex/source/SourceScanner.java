package dev.onex.source;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the Java sources below a project's roots. Symbolic links are followed, loops of them are
 * not; roots may overlap. What cannot be looked into is found as a file, so that reading it fails
 * and nobody takes it for checked.
 */
public final class SourceScanner {

  private final SourceRoots roots;
  private final PathFilter filter;
  private final boolean includeGenerated;

  /** Looks below these roots for what passes the filter. */
  public SourceScanner(SourceRoots roots, PathFilter filter, boolean includeGenerated) {
    this.roots = roots;
    this.filter = filter;
    this.includeGenerated = includeGenerated;
  }

  /**
   * What was found.
   *
   * @param files the files to check, sorted
   * @param excluded paths that the patterns leave out, sorted
   * @param generated paths below the build directory that are left out, sorted
   * @param idlePatterns patterns that match no source at all
   */
  public record Discovery(
      List<SourceFile> files,
      List<String> excluded,
      List<String> generated,
      List<String> idlePatterns) {}

  /** Looks for sources. */
  public Discovery scan() {
    Map<Path, SourceFile> found = new HashMap<>();
    roots.main().forEach(it -> walk(it, false, found));
    roots.tests().forEach(it -> walk(it, true, found));
    List<SourceFile> sorted = found.values().stream().sorted().toList();
    List<SourceFile> wanted = sorted.stream().filter(it -> filter.passes(it.path())).toList();
    return new Discovery(
        wanted.stream().filter(it -> includeGenerated || !isGenerated(it)).toList(),
        paths(sorted.stream().filter(it -> !filter.passes(it.path())).toList()),
        paths(wanted.stream().filter(it -> !includeGenerated && isGenerated(it)).toList()),
        filter.idle(paths(sorted)));
  }

  private static List<String> paths(List<SourceFile> files) {
    return files.stream().map(SourceFile::path).toList();
  }

  private boolean isGenerated(SourceFile file) {
    return file.absolute().startsWith(roots.buildDirectory());
  }

  private void walk(Path root, boolean test, Map<Path, SourceFile> found) {
    if (!Files.exists(root)) {
      return;
    }
    SimpleFileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().endsWith(".java")) {
              found.putIfAbsent(file, file(file, attributes.size(), test));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException cause) {
            if (!(cause instanceof FileSystemLoopException)) {
              found.putIfAbsent(path, file(path, 0, test));
            }
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for sources below " + root, e);
    }
  }

  private SourceFile file(Path file, long bytes, boolean test) {
    Path base = roots.basedir();
    boolean sameDrive = Objects.equals(file.getRoot(), base.getRoot());
    Path path = sameDrive ? base.relativize(file) : file;
    return new SourceFile(path.toString().replace(File.separatorChar, '/'), file, bytes, test);
  }
}
