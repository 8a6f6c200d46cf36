package dev.onex.engine;

import dev.onex.chunk.ChunkParser;
import dev.onex.index.JarMemory;

/**
 * What all checks of a build share, in modules built one after the other or side by side.
 *
 * @param pool the workers
 * @param budget the memory that work in flight may take
 * @param jars what is known of the jars on class paths
 */
public record BuildResources(WorkerPool pool, MemoryBudget budget, JarMemory jars) {

  /** A single piece of work gets at most three quarters of the heap: the rest is Maven's. */
  private static final long LARGEST_SHARE_NUMERATOR = 3;

  private static final long LARGEST_SHARE_DENOMINATOR = 4;

  /**
   * Has workers load a parser and what measures the heap, unless they have been busy: that takes
   * long, and until sources are found there is nothing else to do.
   */
  public void prepare() {
    if (!pool.hasWorked()) {
      pool.start(ChunkParser::warmUp);
      pool.start(HeapSampler::new);
    }
  }

  /**
   * Resources for a build.
   *
   * @param threads how many workers
   * @param budgetBytes the wanted budget; never more than half of the JVM's maximum heap is used
   */
  public static BuildResources of(int threads, long budgetBytes) {
    long heap = Runtime.getRuntime().maxMemory();
    long budget = Math.min(budgetBytes, heap / 2);
    long largest = heap / LARGEST_SHARE_DENOMINATOR * LARGEST_SHARE_NUMERATOR;
    return new BuildResources(
        new WorkerPool(threads), new MemoryBudget(budget, largest), new JarMemory());
  }
}
