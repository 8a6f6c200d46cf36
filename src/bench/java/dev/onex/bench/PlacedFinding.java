package dev.onex.bench;

import java.util.Comparator;

/**
 * Where a tool finds something.
 *
 * @param rule the tool's name of its rule
 * @param path from the directory of the sources
 * @param line where it starts, from 1 on
 * @param endLine where it ends
 */
record PlacedFinding(String rule, String path, long line, long endLine)
    implements Comparable<PlacedFinding> {

  boolean isOnLineOf(PlacedFinding other) {
    return path.equals(other.path) && line == other.line;
  }

  /** Whether one of the two starts within the other. */
  boolean overlaps(PlacedFinding other) {
    return path.equals(other.path)
        && (line <= other.line && other.line <= endLine
            || other.line <= line && line <= other.endLine);
  }

  @Override
  public int compareTo(PlacedFinding other) {
    return Comparator.comparing(PlacedFinding::path)
        .thenComparingLong(PlacedFinding::line)
        .thenComparing(PlacedFinding::rule)
        .thenComparingLong(PlacedFinding::endLine)
        .compare(this, other);
  }
}
