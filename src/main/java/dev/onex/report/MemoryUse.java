package dev.onex.report;

import dev.onex.engine.MemoryBudget.Usage;
import dev.onex.engine.RunMetrics.Memory;
import dev.onex.engine.RunMetrics.MemorySample;
import java.time.Instant;
import java.util.List;

/**
 * What the memory did. The budget is one per build, so its four numbers are those of all modules up
 * to the end of this run; heap is that of the whole JVM.
 *
 * @param budgetBytes how much work in flight may take together, by estimate
 * @param peakAdmittedBytes the most that was admitted at once
 * @param waits how often work had to wait
 * @param oversizeChunks how often work was above the budget, so that it ran alone
 * @param baselineHeapBytes heap in use at the start
 * @param peakHeapBytes the most heap that a collection left in use, as samples saw it; what was in
 *     use at the end if there was no collection; samples are taken by the workers between pieces of
 *     work
 * @param heapAfterBytes heap in use at the end, garbage included
 * @param utilizationPercent {@code peakAdmittedBytes} in percent of {@code budgetBytes}; above 100
 *     if work was oversize; 0 without a budget
 * @param cleanups how often caches were dropped because the budget ran short
 * @param events when that was; empty if never
 * @param samples what the memory did over time, in that order and about evenly spread; empty if
 *     nothing was looked at
 */
public record MemoryUse(
    long budgetBytes,
    long peakAdmittedBytes,
    long waits,
    long oversizeChunks,
    long baselineHeapBytes,
    long peakHeapBytes,
    long heapAfterBytes,
    double utilizationPercent,
    long cleanups,
    List<MemoryEvent> events,
    List<MemorySample> samples) {

  /**
   * Something that was done about memory.
   *
   * @param event what was done, as {@code cleanup}
   * @param at when
   * @param heapBytes heap in use afterwards
   */
  public record MemoryEvent(String event, Instant at, long heapBytes) {}

  static MemoryUse of(Memory memory) {
    Usage budget = memory.budget();
    // Nothing is cached that could be dropped, so there are no cleanups yet.
    return new MemoryUse(
        budget.budgetBytes(),
        budget.peakAdmittedBytes(),
        budget.waits(),
        budget.oversizeChunks(),
        memory.baselineHeapBytes(),
        memory.peakHeapBytes(),
        memory.heapAfterBytes(),
        Decimals.ratio(100.0 * budget.peakAdmittedBytes(), (double) budget.budgetBytes()),
        0,
        List.of(),
        memory.samples().stream().map(MemoryUse::rounded).toList());
  }

  private static MemorySample rounded(MemorySample it) {
    return new MemorySample(Decimals.measured(it.millis()), it.admittedBytes(), it.heapBytes());
  }
}
