package dev.onex.tuning;

import dev.onex.bench.Contrast;
import dev.onex.bench.Verdict;

/**
 * A proposal that was tried on the project.
 *
 * @param proposal what was tried
 * @param contrast how it compares with the project's settings
 */
public record Tried(Proposal proposal, Contrast contrast) {

  private static final double LEAST_GAIN = 0.1;

  /** Whether it gained enough, and it is sure that it did. */
  public boolean isRecommended() {
    return contrast.verdict() == Verdict.BETTER && contrast.gain() > LEAST_GAIN;
  }
}
