package dev.onex.bench;

import java.util.Comparator;

/** A line that has a raw type. */
record RawTypePlace(String path, long line) implements Comparable<RawTypePlace> {

  @Override
  public int compareTo(RawTypePlace other) {
    return Comparator.comparing(RawTypePlace::path)
        .thenComparingLong(RawTypePlace::line)
        .compare(this, other);
  }
}
