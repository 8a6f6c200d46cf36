package dev.onex.engine;

import dev.onex.engine.JudgeTask.Judged;
import dev.onex.engine.Progress.Step;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.engine.ScannedFile.State;
import dev.onex.finding.Findings;
import dev.onex.finding.Sha256;
import dev.onex.index.ClassPath;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceFile;
import dev.onex.suppression.SuppressedFinding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Validates files on a pool of workers: first all are scanned, so that it is known which types
 * there are, then those that could offend are judged, the largest first. Findings do not depend on
 * the number of workers, on the budget or on chunks.
 *
 * <p>It keeps no state, so several threads may use it at once.
 */
public final class ParallelValidator {

  private static final Comparator<SourceFile> LARGEST_FIRST =
      Comparator.comparingLong(SourceFile::bytes)
          .reversed()
          .thenComparing(Comparator.naturalOrder());

  private final EngineSettings settings;
  private final RuleSet rules;
  private final WorkerPool pool;
  private final MemoryBudget budget;
  private final ClassPath classPath;

  /** A validator that works with these rules, on that pool and under that budget. */
  public ParallelValidator(
      EngineSettings settings, RuleSet rules, WorkerPool pool, MemoryBudget budget) {
    this(settings, rules, pool, budget, ClassPath.empty());
  }

  /**
   * A validator that also knows the types of a class path.
   *
   * @param classPath to be closed by whoever opened it
   */
  public ParallelValidator(
      EngineSettings settings,
      RuleSet rules,
      WorkerPool pool,
      MemoryBudget budget,
      ClassPath classPath) {
    this.settings = settings;
    this.rules = rules;
    this.pool = pool;
    this.budget = budget;
    this.classPath = classPath;
  }

  /** Validates the files as {@link #validate(List, Progress)} does, and tells nobody how far. */
  public RunResult validate(List<SourceFile> files) throws InterruptedException {
    return validate(files, Progress.UNWATCHED);
  }

  /**
   * Validates the files. Trouble with a file or a rule is a finding, never an exception.
   *
   * @param progress is told how far the run is
   * @throws InterruptedException if the thread was interrupted while it waited for the workers
   */
  public RunResult validate(List<SourceFile> files, Progress progress) throws InterruptedException {
    try {
      return validateAll(files.stream().distinct().sorted(LARGEST_FIRST).toList(), progress);
    } finally {
      progress.ended();
    }
  }

  private RunResult validateAll(List<SourceFile> files, Progress progress)
      throws InterruptedException {
    long start = System.nanoTime();
    Run run = new Run(settings, rules, budget, classPath);
    List<ScannedFile> scanned =
        pool.runAll(
            files.stream().map(it -> new ScanTask(run, it)).toList(),
            done -> progress.reached(Step.SCAN, done, files.size()));
    List<Callable<Judged>> open =
        scanned.stream().filter(ScannedFile::isOpen).map(it -> judging(run, it)).toList();
    List<Judged> judged =
        pool.runAll(open, done -> progress.reached(Step.JUDGE, done, open.size()));
    long parallel = System.nanoTime() - start;
    List<FileVerdict> verdicts = verdicts(scanned, judged);
    Findings findings =
        Findings.of(verdicts.stream().flatMap(it -> it.findings().stream()).toList());
    List<SuppressedFinding> suppressed =
        verdicts.stream().flatMap(it -> it.suppressed().stream()).sorted().toList();
    List<SkippedFile> skipped = skipped(scanned);
    int failed = failed(scanned, judged);
    String inputHash = inputHash(scanned);
    RunMetrics.Memory memory =
        new RunMetrics.Memory(
            budget.usage(),
            run.heap.baseline(),
            run.heap.peak(),
            run.heap.now(),
            run.memory.samples());
    run.totals.setUnresolvedTypes(run.index.unresolvedTypes());
    RunMetrics metrics =
        run.totals.metrics(System.nanoTime() - start, parallel, pool.threads(), memory);
    int checked = files.size() - skipped.size() - failed;
    return new RunResult(findings, suppressed, skipped, checked, failed, inputHash, metrics);
  }

  /** Made when its turn comes: a task holds all that it read of its file. */
  private static Callable<Judged> judging(Run run, ScannedFile scanned) {
    return () -> new JudgeTask(run, scanned).call();
  }

  private static List<FileVerdict> verdicts(List<ScannedFile> scanned, List<Judged> judged) {
    List<FileVerdict> all = new ArrayList<>();
    scanned.forEach(it -> all.add(it.verdict()));
    judged.forEach(it -> all.add(it.verdict()));
    return all;
  }

  private static List<SkippedFile> skipped(List<ScannedFile> scanned) {
    return scanned.stream()
        .filter(it -> it.state() == State.GENERATED)
        .map(it -> new SkippedFile(it.file().path(), "generated"))
        .sorted(Comparator.comparing(SkippedFile::path))
        .toList();
  }

  private static int failed(List<ScannedFile> scanned, List<Judged> judged) {
    long unread = scanned.stream().filter(it -> it.state() == State.FAILED).count();
    return (int) (unread + judged.stream().filter(Judged::failed).count());
  }

  private static String inputHash(List<ScannedFile> scanned) {
    ByteBuffer hashes = ByteBuffer.allocate(2 * Long.BYTES * scanned.size());
    scanned.stream()
        .sorted(Comparator.comparing(ScannedFile::file))
        .forEach(
            it -> {
              byte[] path = it.file().path().getBytes(StandardCharsets.UTF_8);
              hashes.putLong(ContentHash.of(path)).putLong(it.hash());
            });
    return Sha256.of(hashes.array());
  }
}
