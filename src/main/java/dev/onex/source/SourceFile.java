package dev.onex.source;

import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A source file that was found, without its content.
 *
 * @param path relative to the project's base directory, with {@code /}; the file's name in findings
 *     and reports
 * @param absolute where it lies on this machine
 * @param bytes its size when it was found
 * @param test whether it comes from a test root
 */
public record SourceFile(String path, Path absolute, long bytes, boolean test)
    implements Comparable<SourceFile> {

  private static final Comparator<SourceFile> ORDER =
      Comparator.comparing(SourceFile::path).thenComparing(SourceFile::absolute);

  /** The last part of the path, as {@code Order.java}. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(SourceFile other) {
    return ORDER.compare(this, other);
  }

  /** As the record's own would be, which takes a cold JVM long to link. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceFile it
        && path.equals(it.path)
        && absolute.equals(it.absolute)
        && bytes == it.bytes
        && test == it.test;
  }

  @Override
  public int hashCode() {
    return absolute.hashCode();
  }
}
