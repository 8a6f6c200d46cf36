package dev.onex.page;

import dev.onex.report.MemoryUse;
import java.util.ArrayList;
import java.util.List;

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

  private static Row row(String name, long bytes, long limit) {
    return new Row(
        name,
        "",
        Numbers.bytes(bytes),
        Bar.of(bytes, limit),
        Numbers.percent(bytes, limit) + " of " + Numbers.bytes(limit));
  }
}
