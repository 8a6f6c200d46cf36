package dev.onex.engine;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Watches how much of the heap is used, from samples that workers take between pieces of work; what
 * is garbage but not yet collected counts as used. Safe for use by several threads.
 */
final class HeapSampler {

  private final LongSupplier usedHeap;
  private final long baseline;
  private final AtomicLong peak;

  HeapSampler() {
    this(
        () -> {
          Runtime runtime = Runtime.getRuntime();
          return runtime.totalMemory() - runtime.freeMemory();
        });
  }

  HeapSampler(LongSupplier usedHeap) {
    this.usedHeap = usedHeap;
    this.baseline = usedHeap.getAsLong();
    this.peak = new AtomicLong(baseline);
  }

  void sample() {
    peak.accumulateAndGet(usedHeap.getAsLong(), Math::max);
  }

  /** What was used when the run started, in bytes. */
  long baseline() {
    return baseline;
  }

  /** The most that a sample saw, in bytes. */
  long peak() {
    return peak.get();
  }

  /** What is used now, in bytes. */
  long now() {
    return usedHeap.getAsLong();
  }
}
