package dev.onex.bench;

import dev.onex.engine.MemoryBudget.Usage;
import java.util.List;
import java.util.Map;

/**
 * What a trial came to. Of a repeated trial the findings and times are those of the first time.
 *
 * @param files how many sources there were
 * @param failedFiles how many of them could not be judged to the end
 * @param offendingFiles how many have findings
 * @param findings by rule how many there are; without rules that have none
 * @param inputHash a hash over the paths and contents of the sources
 * @param wallMillis wall time of the check
 * @param cpuMillis processor time of the workers
 * @param efficiency how many processors they kept busy on average
 * @param workers how many there were
 * @param cores how many processors the JVM had
 * @param parsedChunks chunks parsed
 * @param peakHeapBytes the most heap that a collection left in use; what was in use at the end if
 *     there was none
 * @param maxHeapBytes how large the heap could grow
 * @param budget what the budget saw
 * @param heapMegabytes the heap in use after each repetition, garbage collected; empty if the check
 *     was not to be repeated
 */
public record Measured(
    int files,
    int failedFiles,
    int offendingFiles,
    Map<String, Integer> findings,
    String inputHash,
    double wallMillis,
    double cpuMillis,
    double efficiency,
    int workers,
    int cores,
    long parsedChunks,
    long peakHeapBytes,
    long maxHeapBytes,
    Usage budget,
    List<Double> heapMegabytes) {

  /** Copies. */
  public Measured {
    findings = Map.copyOf(findings);
    heapMegabytes = List.copyOf(heapMegabytes);
  }

  /** The same with these heaps. */
  Measured with(List<Double> heaps) {
    return new Measured(
        files,
        failedFiles,
        offendingFiles,
        findings,
        inputHash,
        wallMillis,
        cpuMillis,
        efficiency,
        workers,
        cores,
        parsedChunks,
        peakHeapBytes,
        maxHeapBytes,
        budget,
        heaps);
  }

  /** Whether another trial checked the same and found the same. */
  boolean agreesWith(Measured other) {
    return files == other.files
        && failedFiles == other.failedFiles
        && findings.equals(other.findings)
        && inputHash.equals(other.inputHash);
  }
}
