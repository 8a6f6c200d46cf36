package dev.onex.bench;

import java.io.IOException;

/** Carries out trials, one at a time. */
@FunctionalInterface
public interface Trials {

  /**
   * Checks, and measures that.
   *
   * @throws IOException if the trial broke down, with the reason
   * @throws InterruptedException if the thread was interrupted meanwhile
   */
  Measured run(Trial trial) throws IOException, InterruptedException;
}
