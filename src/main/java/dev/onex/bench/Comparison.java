package dev.onex.bench;

import dev.onex.bench.Contrast.Round;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Compares two settings on the same sources, turn by turn, each time from a cold start. */
public final class Comparison {

  private final Trials trials;
  private final int rounds;

  /**
   * A comparison.
   *
   * @param trials carries out the trials
   * @param rounds how many rounds of four trials; one trial before them warms up the disk
   */
  public Comparison(Trials trials, int rounds) {
    this.trials = trials;
    this.rounds = rounds;
  }

  /**
   * Compares.
   *
   * @throws IOException if a trial broke down, or did not find the same as the others
   */
  public Contrast of(Workload workload, TrialSettings a, TrialSettings b, Measure measure)
      throws IOException, InterruptedException {
    Measured first = trials.run(new Trial(workload, a, Repetition.ONCE));
    List<Round> done = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      double firstA = measure.of(like(first, workload, a));
      double firstB = measure.of(like(first, workload, b));
      double secondB = measure.of(like(first, workload, b));
      double secondA = measure.of(like(first, workload, a));
      done.add(new Round(firstA, firstB, secondB, secondA));
    }
    return Contrast.of(measure, done);
  }

  private Measured like(Measured first, Workload workload, TrialSettings settings)
      throws IOException, InterruptedException {
    Measured measured = trials.run(new Trial(workload, settings, Repetition.ONCE));
    if (!measured.agreesWith(first)) {
      throw new IOException(
          "trials of the same sources differ: expected "
              + first.findings()
              + " in "
              + first.files()
              + " files, found "
              + measured.findings()
              + " in "
              + measured.files()
              + " with "
              + settings);
    }
    return measured;
  }
}
