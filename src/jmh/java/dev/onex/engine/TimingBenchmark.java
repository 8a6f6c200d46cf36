package dev.onex.engine;

import dev.onex.chunk.JavaLevel;
import dev.onex.engine.RunMetrics.RuleTime;
import dev.onex.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to measure. {@link #sampledTimingAlone} does all that a run with sampled timing
 * does for its measurements and nothing else, so that its time over that of {@link #sampled} is
 * their share; to compare two runs would show the noise of the machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 10, time = 1)
public class TimingBenchmark {

  private static final long MEGABYTE = 1 << 20;

  private final BuildResources resources = BuildResources.of(1, 256 * MEGABYTE);
  private List<RuleTime> rules = List.of();
  private int judged;

  /** How often a run looks at the clock. */
  @Setup
  public void count(Sources sources) throws InterruptedException {
    RunMetrics metrics = run(sources, Timing.SAMPLED).metrics();
    rules = metrics.rules();
    judged = Math.toIntExact(metrics.plannedChunks());
  }

  private RunResult run(Sources sources, Timing timing) throws InterruptedException {
    EngineSettings settings =
        new EngineSettings(
            StandardCharsets.UTF_8, JavaLevel.newest(), MEGABYTE, true, LocalDate.EPOCH, timing);
    return new ParallelValidator(settings, sources.rules, resources.pool(), resources.budget())
        .validate(sources.files);
  }

  /** A run as it is by default. */
  @Benchmark
  public RunResult sampled(Sources sources) throws InterruptedException {
    return run(sources, Timing.SAMPLED);
  }

  /** A run in which every look of a rule at a declaration is measured by itself. */
  @Benchmark
  public RunResult full(Sources sources) throws InterruptedException {
    return run(sources, Timing.FULL);
  }

  /** The measurements of {@link #sampled}, without the work. */
  @Benchmark
  public RunTotals sampledTimingAlone(Sources sources) {
    RunTotals totals = new RunTotals(Timing.SAMPLED);
    for (SourceFile file : sources.files) {
      measure(totals, file, Stage.READ, Stage.HASH, Stage.READ, Stage.SCAN, Stage.INDEX);
    }
    for (int i = 0; i < judged; i++) {
      SourceFile file = sources.files.get(i % sources.files.size());
      measure(totals, file, Stage.READ, Stage.PLAN, Stage.WAIT, Stage.PARSE, Stage.RULES);
    }
    for (RuleTime rule : rules) {
      for (long chunk = 0; chunk < rule.chunks(); chunk++) {
        long start = System.nanoTime();
        totals.addRule(rule.rule(), System.nanoTime() - start);
      }
    }
    return totals;
  }

  private static void measure(RunTotals totals, SourceFile file, Stage... stages) {
    StageClock clock = new StageClock();
    for (Stage stage : stages) {
      clock.enter(stage);
    }
    clock.stop();
    totals.addWork(file, clock);
  }
}
