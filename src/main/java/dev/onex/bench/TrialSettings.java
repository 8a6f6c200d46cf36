package dev.onex.bench;

/**
 * With what means a trial works. None of it shows in the findings.
 *
 * @param threads how many workers
 * @param memoryBudget heap that work in flight may take, in bytes
 * @param chunkSize about how much of a source is parsed at once, in bytes
 * @param heap how large the heap may grow, in bytes; 0 leaves it to the JVM
 */
public record TrialSettings(int threads, long memoryBudget, long chunkSize, long heap) {

  private static final long MEGABYTE = 1 << 20;
  private static final long BUDGET = 256 * MEGABYTE;

  /** The plugin's own defaults, with so many workers. */
  public static TrialSettings of(int threads) {
    return new TrialSettings(threads, BUDGET, MEGABYTE, 0);
  }

  /** The same with another number of workers. */
  public TrialSettings withThreads(int changed) {
    return new TrialSettings(changed, memoryBudget, chunkSize, heap);
  }

  /** The same with another budget in bytes. */
  public TrialSettings withMemoryBudget(long changed) {
    return new TrialSettings(threads, changed, chunkSize, heap);
  }

  /** The same with another size of chunks in bytes. */
  public TrialSettings withChunkSize(long changed) {
    return new TrialSettings(threads, memoryBudget, changed, heap);
  }

  /** The same with another largest heap in bytes. */
  public TrialSettings withHeap(long changed) {
    return new TrialSettings(threads, memoryBudget, chunkSize, changed);
  }
}
