package dev.onex.gate;

import dev.onex.engine.MemoryBudget;
import dev.onex.engine.RunMetrics;
import dev.onex.engine.RunMetrics.Distribution;
import dev.onex.engine.RunMetrics.Memory;
import dev.onex.engine.RunResult;
import dev.onex.engine.Timing;
import dev.onex.finding.Finding;
import dev.onex.finding.Findings;
import dev.onex.finding.Location;
import dev.onex.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** A run that keeps every limit until a test says otherwise. */
record SampleRun(
    int criticals,
    int errors,
    int warnings,
    int checked,
    int failed,
    double wallMillis,
    long peakHeapBytes,
    double efficiency) {

  /** 100 files without findings in 10 s, with 100 MB of heap and 1.5 processors busy. */
  static final SampleRun QUIET = new SampleRun(0, 0, 0, 100, 0, 10_000, 100L << 20, 1.5);

  SampleRun found(int criticals, int errors, int warnings) {
    return new SampleRun(
        criticals, errors, warnings, checked, failed, wallMillis, peakHeapBytes, efficiency);
  }

  SampleRun files(int checked, int failed) {
    return new SampleRun(
        criticals, errors, warnings, checked, failed, wallMillis, peakHeapBytes, efficiency);
  }

  SampleRun wallMillis(double wallMillis) {
    return new SampleRun(
        criticals, errors, warnings, checked, failed, wallMillis, peakHeapBytes, efficiency);
  }

  SampleRun peakHeapBytes(long peakHeapBytes) {
    return new SampleRun(
        criticals, errors, warnings, checked, failed, wallMillis, peakHeapBytes, efficiency);
  }

  SampleRun efficiency(double efficiency) {
    return new SampleRun(
        criticals, errors, warnings, checked, failed, wallMillis, peakHeapBytes, efficiency);
  }

  RunResult result() {
    List<Finding> findings = new ArrayList<>();
    add(Severity.CRITICAL, criticals, findings);
    add(Severity.ERROR, errors, findings);
    add(Severity.WARNING, warnings, findings);
    return new RunResult(
        Findings.of(findings), List.of(), List.of(), checked, failed, "0".repeat(64), metrics());
  }

  private static void add(Severity severity, int count, List<Finding> findings) {
    for (int line = 1; line <= count; line++) {
      findings.add(
          new Finding("RawType", severity, "A.java", Location.at(line, 1), "", "", "raw", ""));
    }
  }

  private RunMetrics metrics() {
    MemoryBudget.Usage budget = new MemoryBudget.Usage(256L << 20, 0, 0, 0);
    return new RunMetrics(
        wallMillis,
        wallMillis,
        wallMillis,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        2,
        efficiency,
        List.of(),
        Timing.SAMPLED,
        List.of(),
        new Distribution(0, 0, 0, 0),
        List.of(),
        new Memory(budget, 0, peakHeapBytes, 0, List.of()));
  }
}
