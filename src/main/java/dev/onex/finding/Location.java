package dev.onex.finding;

import java.util.Comparator;

/**
 * A stretch of a source file, both ends included.
 *
 * @param line first line, from 1; LF, CR LF and a lone CR each end a line
 * @param column first column, from 1, in UTF-16 units
 * @param endLine last line, from 1
 * @param endColumn last column, from 1, in UTF-16 units
 */
public record Location(int line, int column, int endLine, int endColumn)
    implements Comparable<Location> {

  /** The first character of a file: where findings about a whole file stand. */
  public static final Location START = new Location(1, 1, 1, 1);

  private static final Comparator<Location> ORDER =
      Comparator.comparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::endLine)
          .thenComparingInt(Location::endColumn);

  /** A single character. */
  public static Location at(int line, int column) {
    return new Location(line, column, line, column);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
