package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.chunk.JavaLevel;
import dev.onex.engine.MemoryBudget.Usage;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs whose work does not fit the budget, and runs that share it. */
@Timeout(60)
class BudgetedRunsTest {

  private static final int METHOD_BYTES = 100;
  private static final long ONE_METHOD = METHOD_BYTES * Run.HEAP_PER_BYTE;
  private static final long PLENTY = 1L << 30;

  @TempDir private Path directory;

  /** A method of so many bytes. */
  private static String method(int bytes) {
    String empty = "void f() {/**/}";
    return empty.replace("**", "*" + " ".repeat(bytes - empty.length()) + "*");
  }

  private SourceFile write(String type, int methodBytes) {
    return TestRun.write(
        directory, type + ".java", "class " + type + " {\n" + method(methodBytes) + "\n}\n");
  }

  private static EngineSettings settings() {
    return new EngineSettings(
        StandardCharsets.UTF_8, JavaLevel.newest(), 1 << 20, true, TestRun.TODAY, Timing.SAMPLED);
  }

  private static ParallelValidator validator(WorkerPool pool, MemoryBudget budget, Rule... rules) {
    RuleSet set = RuleSet.of(ProbeRules.with(rules), Map.of());
    return new ParallelValidator(settings(), set, pool, budget);
  }

  @Test
  void aChunkAboveTheBudgetIsJudgedAndCounted() throws InterruptedException {
    MemoryBudget budget = new MemoryBudget(ONE_METHOD - 1, PLENTY);
    RunResult run =
        validator(new WorkerPool(2), budget, new ProbeRules.Methods(it -> {}))
            .validate(List.of(write("A", METHOD_BYTES), write("B", METHOD_BYTES / 2)));
    assertThat(Found.lines(run))
        .containsExactly("A.java:2:6 Methods A#f()", "B.java:2:6 Methods B#f()");
    Usage usage = run.metrics().memory().budget();
    assertThat(usage.oversizeChunks()).isEqualTo(1);
    assertThat(usage.peakAdmittedBytes()).isEqualTo(ONE_METHOD);
    assertThat(run.isComplete()).isTrue();
  }

  @Test
  void aChunkAboveAnyPossibleBudgetIsIncompleteAndCostsThatDeclarationOnly()
      throws InterruptedException {
    int bytes = 1 << 20;
    SourceFile file =
        TestRun.write(directory, "A.java", "class A {\n" + method(bytes) + "\n  void g() {}\n}\n");
    long estimate = bytes * Run.HEAP_PER_BYTE;
    RunResult run =
        validator(
                new WorkerPool(1),
                new MemoryBudget(ONE_METHOD, estimate - 1),
                new ProbeRules.Methods(it -> {}))
            .validate(List.of(file));
    assertThat(Found.lines(run))
        .containsExactly("A.java:2:1 IncompleteAnalysis A#f()", "A.java:3:8 Methods A#g()");
    assertThat(Found.messages(run, "IncompleteAnalysis"))
        .containsExactly(
            "this is 1048576 bytes long and would take about 120 MB of heap to parse, so it was not"
                + " checked; split it up, or give Maven more heap, as with MAVEN_OPTS=-Xmx240m");
    assertThat(run.failedFiles()).isEqualTo(1);
    assertThat(run.metrics().memory().budget().oversizeChunks()).isZero();
  }

  @Test
  void aFileThatMustBeParsedWholeButIsTooLargeIsIncomplete() throws InterruptedException {
    SourceFile unsure = TestRun.write(directory, "A.java", "class A {" + " ".repeat(91));
    RunResult run =
        validator(
                new WorkerPool(1),
                new MemoryBudget(1, ONE_METHOD - 1),
                new ProbeRules.Methods(it -> {}))
            .validate(List.of(unsure, write("B", METHOD_BYTES / 2)));
    assertThat(Found.lines(run))
        .containsExactly("A.java:1:1 IncompleteAnalysis", "B.java:2:6 Methods B#f()");
  }

  @Test
  void whoeverHasToWaitIsCounted() throws InterruptedException {
    MemoryBudget budget = new MemoryBudget(ONE_METHOD, PLENTY);
    ProbeRules.Methods untilTheOtherWaits =
        new ProbeRules.Methods(
            it -> {
              while (budget.usage().waits() == 0) {
                Thread.onSpinWait();
              }
            });
    RunResult run =
        validator(new WorkerPool(2), budget, untilTheOtherWaits)
            .validate(List.of(write("A", METHOD_BYTES), write("B", METHOD_BYTES)));
    assertThat(run.findings().list()).hasSize(2);
    assertThat(run.metrics().memory().budget()).isEqualTo(new Usage(ONE_METHOD, ONE_METHOD, 1, 0));
  }

  @Test
  void whatFailsToParseGivesItsMemoryBack() throws InterruptedException {
    String broken = "class %s { void f() { return 1 + ; } }\n";
    String unsure = "class %s { void f( { }\n";
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      files.add(TestRun.write(directory, "A" + i + ".java", broken.formatted("A" + i)));
      files.add(TestRun.write(directory, "B" + i + ".java", unsure.formatted("B" + i)));
    }
    MemoryBudget budget = new MemoryBudget(ONE_METHOD, PLENTY);
    RunResult run =
        validator(new WorkerPool(4), budget, new ProbeRules.Methods(it -> {})).validate(files);
    assertThat(run.failedFiles()).isEqualTo(40);
    assertThat(Found.messages(run, "UnparsableSource")).hasSize(40);
    assertThat(run.metrics().memory().budget().peakAdmittedBytes()).isLessThanOrEqualTo(ONE_METHOD);
    long waits = budget.usage().waits();
    budget.acquire(PLENTY).close(); // would wait for ever if anything were still admitted
    assertThat(budget.usage().waits()).isEqualTo(waits);
  }

  @Test
  void twoRunsThatShareWorkersAndBudgetStayWithinBoth()
      throws InterruptedException, ExecutionException {
    int workers = 3;
    AtomicInteger judging = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Semaphore room = new Semaphore(2); // as many methods as the budget has room for
    ProbeRules.Methods counting =
        new ProbeRules.Methods(
            it -> {
              assertThat(room.tryAcquire()).as("room in the budget").isTrue();
              most.accumulateAndGet(judging.incrementAndGet(), Math::max);
              Thread.onSpinWait();
              judging.decrementAndGet();
              room.release();
            });
    MemoryBudget budget = new MemoryBudget(2 * ONE_METHOD, PLENTY);
    WorkerPool pool = new WorkerPool(workers);
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      files.add(write("A" + i, METHOD_BYTES));
    }
    ExecutorService modules = Executors.newFixedThreadPool(2);
    Future<RunResult> one =
        modules.submit(() -> validator(pool, budget, counting).validate(files.subList(0, 30)));
    Future<RunResult> other =
        modules.submit(() -> validator(pool, budget, counting).validate(files.subList(30, 60)));
    assertThat(Found.messages(one.get(), "Methods")).hasSize(30);
    assertThat(Found.messages(other.get(), "Methods")).hasSize(30);
    modules.shutdown();
    assertThat(one.get().isComplete() && other.get().isComplete()).isTrue();
    assertThat(most.get()).isLessThanOrEqualTo(2);
    assertThat(budget.usage().peakAdmittedBytes()).isLessThanOrEqualTo(2 * ONE_METHOD);
  }

  @Test
  void resourcesOfABuildTakeAtMostHalfOfTheHeapAndSinglePiecesThreeQuarters() {
    long heap = Runtime.getRuntime().maxMemory();
    BuildResources modest = BuildResources.of(3, 1 << 20);
    BuildResources greedy = BuildResources.of(1, Long.MAX_VALUE);
    assertThat(modest.pool().threads()).isEqualTo(3);
    assertThat(modest.budget().bytes()).isEqualTo(1 << 20);
    assertThat(greedy.budget().bytes()).isEqualTo(heap / 2);
    assertThat(greedy.budget().isPossible(heap / 4 * 3)).isTrue();
    assertThat(greedy.budget().isPossible(heap / 4 * 3 + 1)).isFalse();
  }

  @Test
  void whoeverWatchesHearsOfEachFileAndOfTheEnd() throws InterruptedException {
    List<String> heard = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void reached(Step step, int done, int of) {
            heard.add(step + " " + done + "/" + of);
          }

          @Override
          public void ended() {
            heard.add("end");
          }
        };
    SourceFile quiet = TestRun.write(directory, "C.java", "class C {}");
    validator(new WorkerPool(2), new MemoryBudget(PLENTY, PLENTY), new ProbeRules.Methods(it -> {}))
        .validate(List.of(write("A", METHOD_BYTES), quiet, write("B", METHOD_BYTES)), progress);
    assertThat(heard)
        .containsExactly("SCAN 1/3", "SCAN 2/3", "SCAN 3/3", "JUDGE 1/2", "JUDGE 2/2", "end");
  }
}
