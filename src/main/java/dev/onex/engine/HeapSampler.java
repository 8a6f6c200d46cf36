package dev.onex.engine;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Watches how much of the heap is in use, from samples that workers take between pieces of work.
 * The peak is what collections left in use, for what they have not collected yet says more about
 * the size of the heap than about us. Safe for use by several threads.
 */
final class HeapSampler {

  private final LongSupplier used;
  private final LongSupplier leftByCollection;
  private final long baseline;
  private final AtomicLong peak = new AtomicLong();

  HeapSampler() {
    this(HeapSampler::usedNow, new HeapGauge());
  }

  HeapSampler(LongSupplier used, LongSupplier leftByCollection) {
    this.used = used;
    this.leftByCollection = leftByCollection;
    this.baseline = used.getAsLong();
  }

  private static long usedNow() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  void sample() {
    peak.accumulateAndGet(leftByCollection.getAsLong(), Math::max);
  }

  /** What was in use when the run started, garbage included, in bytes. */
  long baseline() {
    return baseline;
  }

  /** The most that a collection left in use; what is in use now if there was none; in bytes. */
  long peak() {
    long seen = peak.get();
    return seen == 0 ? used.getAsLong() : seen;
  }

  /** What is in use now, garbage included, in bytes. */
  long now() {
    return used.getAsLong();
  }
}
