package dev.onex.bench;

import dev.onex.engine.BuildResources;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.ParallelValidator;
import dev.onex.engine.RunMetrics;
import dev.onex.engine.RunResult;
import dev.onex.finding.Finding;
import dev.onex.index.ClassPath;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** Carries out trials in this JVM; the largest heap is what this JVM has. */
final class LocalTrials implements Trials {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double MEGABYTE = 1 << 20;

  private final List<Rule> rules;
  private final LongSupplier nanos;
  private final LongSupplier keptHeap;

  /**
   * Trials with these rules.
   *
   * @param nanos a clock
   * @param keptHeap says how much heap is in use without garbage, in bytes
   */
  LocalTrials(List<Rule> rules, LongSupplier nanos, LongSupplier keptHeap) {
    this.rules = List.copyOf(rules);
    this.nanos = nanos;
    this.keptHeap = keptHeap;
  }

  @Override
  public Measured run(Trial trial) throws IOException, InterruptedException {
    BuildResources resources =
        BuildResources.of(trial.settings().threads(), trial.settings().memoryBudget());
    long start = nanos.getAsLong();
    Measured first = check(trial, resources);
    if (trial.repetition().isOnce()) {
      return first;
    }
    List<Double> heaps = new ArrayList<>(List.of(keptHeap.getAsLong() / MEGABYTE));
    while (heaps.size() < trial.repetition().least()
        || nanos.getAsLong() - start < trial.repetition().time().toNanos()) {
      Measured next = check(trial, resources);
      if (!next.agreesWith(first)) {
        throw new IOException(
            "repetition "
                + heaps.size()
                + " found "
                + next.findings()
                + ", not "
                + first.findings());
      }
      heaps.add(keptHeap.getAsLong() / MEGABYTE);
    }
    return first.with(heaps);
  }

  private Measured check(Trial trial, BuildResources resources)
      throws IOException, InterruptedException {
    Workload workload = trial.workload();
    EngineSettings engine = workload.engine();
    long start = nanos.getAsLong();
    RunResult run;
    try (ClassPath types = new ClassPath(workload::classPath, resources.jars())) {
      run =
          new ParallelValidator(
                  new EngineSettings(
                      engine.encoding(),
                      engine.level(),
                      trial.settings().chunkSize(),
                      engine.includeGenerated(),
                      engine.today(),
                      engine.timing()),
                  RuleSet.of(rules, workload.rules()),
                  resources.pool(),
                  resources.budget(),
                  types)
              .validate(workload.files());
    }
    double millis = (nanos.getAsLong() - start) / NANOS_PER_MILLI;
    return measured(run, workload.files().size(), millis);
  }

  private static Measured measured(RunResult run, int files, double millis) {
    Map<String, Integer> findings = new TreeMap<>();
    run.findings().list().forEach(it -> findings.merge(it.rule(), 1, Integer::sum));
    RunMetrics metrics = run.metrics();
    Runtime runtime = Runtime.getRuntime();
    return new Measured(
        files,
        run.failedFiles(),
        (int) run.findings().list().stream().map(Finding::path).distinct().count(),
        findings,
        run.inputHash(),
        millis,
        metrics.cpuMillis(),
        metrics.efficiency(),
        metrics.workers(),
        runtime.availableProcessors(),
        metrics.parsedChunks(),
        metrics.memory().peakHeapBytes(),
        runtime.maxMemory(),
        metrics.memory().budget(),
        List.of());
  }
}
