package dev.onex.page;

import dev.onex.engine.RunMetrics.MemorySample;
import dev.onex.page.TimeChart.Step;
import dev.onex.report.MemoryUse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What the memory did, as the page shows it.
 *
 * @param memory what it did
 * @param maxHeapBytes how large the heap may grow
 */
record MemoryView(MemoryUse memory, long maxHeapBytes) {

  /** How much of the budget was used, and how much of the heap, each against its limit. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("budget used", memory.peakAdmittedBytes(), memory.budgetBytes()));
    rows.add(row("heap at the start", memory.baselineHeapBytes(), maxHeapBytes));
    rows.add(row("heap at its peak", memory.peakHeapBytes(), maxHeapBytes));
    rows.add(row("heap at the end", memory.heapAfterBytes(), maxHeapBytes));
    return rows;
  }

  /** Both over time; empty if there are too few samples for a line. */
  List<TimeChart> charts() {
    List<MemorySample> samples = memory.samples();
    if (samples.size() < 2) {
      return List.of();
    }
    return List.of(
        chart("Work in flight, by estimate", MemorySample::admittedBytes, memory.budgetBytes()),
        chart("Heap in use, garbage included", MemorySample::heapBytes, maxHeapBytes));
  }

  private TimeChart chart(String title, ToLongFunction<MemorySample> bytes, long limit) {
    List<Step> steps =
        memory.samples().stream().map(it -> new Step(it.millis(), bytes.applyAsLong(it))).toList();
    return new TimeChart(title, steps, limit);
  }

  private static Row row(String name, long bytes, long limit) {
    return new Row(
        name,
        "",
        Numbers.bytes(bytes),
        Bar.of(bytes, limit),
        Numbers.percent(bytes, limit) + " of " + Numbers.bytes(limit));
  }
}
