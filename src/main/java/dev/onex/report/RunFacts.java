package dev.onex.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where and when a run took place, and with what input.
 *
 * @param startedAt when it started, to the millisecond
 * @param java see {@link RunEnvironment}, as for the five that follow
 * @param threads workers of the pool
 * @param inputHash SHA-256 over the paths of all files and checksums of their contents, in
 *     hexadecimal digits
 * @param rulesHash SHA-256 over names, versions, severities and options of the active rules, in
 *     hexadecimal digits
 */
public record RunFacts(
    Instant startedAt,
    String java,
    String maven,
    String os,
    int cores,
    long maxHeapBytes,
    int threads,
    String machineKey,
    String inputHash,
    String rulesHash) {

  static RunFacts of(ReportData data) {
    RunEnvironment environment = data.environment();
    return new RunFacts(
        environment.startedAt().truncatedTo(ChronoUnit.MILLIS),
        environment.java(),
        environment.maven(),
        environment.os(),
        environment.cores(),
        environment.maxHeapBytes(),
        data.run().metrics().workers(),
        environment.machineKey(),
        data.run().inputHash(),
        RulesHash.of(data.rules(), data.configuration()));
  }
}
