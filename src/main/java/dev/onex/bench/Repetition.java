package dev.onex.bench;

import java.time.Duration;

/**
 * How often a trial checks its sources, one time after the other in one JVM.
 *
 * @param least so many times at least
 * @param time and until so much time has passed
 */
public record Repetition(int least, Duration time) {

  /** Once, as a build does. */
  public static final Repetition ONCE = new Repetition(1, Duration.ZERO);

  boolean isOnce() {
    return least == 1 && time.isZero();
  }
}
