package dev.onex.bench;

import dev.onex.bench.Contrast.Round;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Compares two sides on the same sources, turn by turn, each time from a cold start. */
public final class Comparison {

  private final int rounds;

  /**
   * A comparison.
   *
   * @param rounds how many rounds of four trials; one trial of each version before them warms up
   *     the disk
   */
  public Comparison(int rounds) {
    this.rounds = rounds;
  }

  /**
   * Compares.
   *
   * @throws IOException if a trial broke down, or did not find the same as others of its version
   */
  public Compared of(Workload workload, Side a, Side b, Measure measure)
      throws IOException, InterruptedException {
    Measured firstA = run(workload, a);
    Measured firstB = a.version().equals(b.version()) ? firstA : run(workload, b);
    List<Round> done = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      double one = measure.of(like(firstA, workload, a));
      double two = measure.of(like(firstB, workload, b));
      double three = measure.of(like(firstB, workload, b));
      double four = measure.of(like(firstA, workload, a));
      done.add(new Round(one, two, three, four));
    }
    return new Compared(a, b, firstA.findings(), firstB.findings(), Contrast.of(measure, done));
  }

  private static Measured run(Workload workload, Side side)
      throws IOException, InterruptedException {
    return side.trials().run(new Trial(workload, side.settings(), Repetition.ONCE));
  }

  private static Measured like(Measured first, Workload workload, Side side)
      throws IOException, InterruptedException {
    Measured measured = run(workload, side);
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
              + side.settings());
    }
    return measured;
  }
}
