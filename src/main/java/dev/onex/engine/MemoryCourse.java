package dev.onex.engine;

import dev.onex.engine.RunMetrics.MemorySample;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * What the memory did over time: samples that are about evenly spread, and so few that they can be
 * drawn and kept. When there is no room for another, every second one goes, and from then on they
 * are taken half as often. Safe for use by several threads.
 */
final class MemoryCourse {

  /** The most samples that are kept. */
  static final int MOST = 120;

  private static final double NANOS_PER_MILLI = 1e6;
  private static final long FIRST_INTERVAL_NANOS = 5_000_000;

  private final long start;
  private final LongSupplier admitted;
  private final LongSupplier heap;
  private final List<MemorySample> samples = new ArrayList<>();
  private long interval = FIRST_INTERVAL_NANOS;
  private volatile long next;

  /**
   * A course without samples.
   *
   * @param start when it starts, by the clock of {@link System#nanoTime()}
   * @param admitted how many bytes of work are admitted now
   * @param heap how many bytes of heap are in use now
   */
  MemoryCourse(long start, LongSupplier admitted, LongSupplier heap) {
    this.start = start;
    this.admitted = admitted;
    this.heap = heap;
  }

  /** Takes a sample, unless the last one was just taken. */
  void sample(long now) {
    long passed = now - start;
    if (passed >= next) {
      add(passed);
    }
  }

  private synchronized void add(long passed) {
    if (passed < next) {
      return;
    }
    if (samples.size() == MOST) {
      thin();
    }
    samples.add(new MemorySample(passed / NANOS_PER_MILLI, admitted.getAsLong(), heap.getAsLong()));
    next = passed + interval;
  }

  private void thin() {
    List<MemorySample> kept = new ArrayList<>();
    for (int i = 0; i < samples.size(); i += 2) {
      kept.add(samples.get(i));
    }
    samples.clear();
    samples.addAll(kept);
    interval *= 2;
  }

  /** The samples so far, in their order. */
  synchronized List<MemorySample> samples() {
    return List.copyOf(samples);
  }
}
