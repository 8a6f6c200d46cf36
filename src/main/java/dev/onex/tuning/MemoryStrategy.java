package dev.onex.tuning;

import dev.onex.bench.Measure;
import dev.onex.engine.MemoryBudget.Usage;
import java.util.List;

/** Tries a larger budget if work had to wait for it, and a smaller one if the heap grew large. */
final class MemoryStrategy implements Strategy {

  private static final String NAME = "memory";
  private static final String PARAMETER = "memoryBudget";
  private static final double LARGE_MEGABYTES = 400;

  @Override
  public Advice advise(Profile profile) {
    Usage usage = profile.measured().budget();
    String used =
        "at most "
            + Bytes.text(usage.peakAdmittedBytes())
            + " of "
            + Bytes.text(usage.budgetBytes())
            + " were in use";
    if (usage.waits() + usage.oversizeChunks() > 0) {
      return new Advice(
          NAME,
          "waits for memory: "
              + usage.waits()
              + ", chunks above the budget: "
              + usage.oversizeChunks(),
          larger(profile, usage.budgetBytes()));
    }
    double peak = Measure.PEAK_MEGABYTES.of(profile.measured());
    if (peak > LARGE_MEGABYTES) {
      long half = Math.max(1, usage.peakAdmittedBytes() / 2);
      return new Advice(
          NAME,
          used + ", and the heap grew above 400 MB",
          List.of(proposal(profile, half, Measure.PEAK_MEGABYTES)));
    }
    return new Advice(NAME, used + ", and nothing waited for it", List.of());
  }

  /** Twice the budget, if the JVM lets that be more than now: it gives half of its heap at most. */
  private static List<Proposal> larger(Profile profile, long budget) {
    long larger = Math.min(2 * budget, profile.measured().maxHeapBytes() / 2);
    return larger > budget ? List.of(proposal(profile, larger, Measure.SECONDS)) : List.of();
  }

  private static Proposal proposal(Profile profile, long bytes, Measure measure) {
    long rounded = Bytes.rounded(bytes);
    return new Proposal(
        PARAMETER, Bytes.text(rounded), profile.settings().withMemoryBudget(rounded), measure);
  }
}
