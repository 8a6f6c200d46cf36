package dev.onex.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A scale on which each power of ten is as wide as the others, so that a median and a maximum that
 * is a thousand times as large are both to be read.
 *
 * @param low the power of ten at its left end
 * @param high the power of ten at its right end; greater than {@code low}
 */
record LogScale(int low, int high) {

  /** The narrowest scale from one positive value to another; 1 to 10 if there is none. */
  static LogScale of(double smallest, double largest) {
    if (!(smallest > 0) || !(largest >= smallest)) {
      return new LogScale(0, 1);
    }
    int low = (int) Math.floor(Math.log10(smallest));
    int high = (int) Math.ceil(Math.log10(largest));
    return new LogScale(low, Math.max(high, low + 1));
  }

  /** Where a value stands, from 0 at the left end to 1 at the right; what is outside, at an end. */
  double position(double value) {
    if (!(value > 0)) {
      return 0;
    }
    return Math.max(0, Math.min(1, (Math.log10(value) - low) / (high - low)));
  }

  /** The powers of ten, from end to end. */
  List<Integer> powers() {
    return IntStream.rangeClosed(low, high).boxed().toList();
  }
}
