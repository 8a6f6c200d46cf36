package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.engine.MemoryBudget.Usage;
import dev.onex.engine.RunMetrics.Bucket;
import dev.onex.engine.RunMetrics.Distribution;
import dev.onex.engine.RunMetrics.FileTime;
import dev.onex.engine.RunMetrics.Memory;
import dev.onex.engine.RunMetrics.RuleTime;
import dev.onex.engine.RunMetrics.StageTime;
import dev.onex.source.SourceFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What workers measured adds up, whoever measured it. */
class RunTotalsTest {

  private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);
  private static final Memory MEMORY = new Memory(new Usage(1, 2, 3, 4), 5, 6, 7, List.of());

  private final RunTotals totals = new RunTotals(Timing.FULL);

  private RunMetrics metrics() {
    return totals.metrics(20 * MILLI, 10 * MILLI, 4, MEMORY);
  }

  private static SourceFile file(String path, long bytes) {
    return new SourceFile(path, Path.of(path), bytes, false);
  }

  private static StageClock sleeping(long millis) throws InterruptedException {
    StageClock clock = new StageClock();
    clock.enter(Stage.WAIT);
    Thread.sleep(millis);
    clock.stop();
    return clock;
  }

  @Test
  void nothingDoneIsZeroEverywhereWithAnEfficiencyOfOne() {
    assertThat(metrics())
        .isEqualTo(
            new RunMetrics(
                20,
                0,
                10,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                4,
                1.0,
                Arrays.stream(Stage.values()).map(it -> new StageTime(it, 0, 0)).toList(),
                Timing.FULL,
                List.of(),
                new Distribution(0, 0, 0, 0),
                List.of(),
                MEMORY));
  }

  @Test
  void countsAddUp() {
    totals.addFile(100, 10, 3);
    totals.addFile(50, 5, 2);
    totals.addOutline(40);
    totals.addOutline(2);
    totals.addPlanned(3);
    totals.addPlanned(1);
    totals.addParsed(2);
    totals.addParsed(5);
    RunMetrics metrics = metrics();
    assertThat(metrics.bytes()).isEqualTo(150);
    assertThat(metrics.lines()).isEqualTo(15);
    assertThat(metrics.declarations()).isEqualTo(5);
    assertThat(metrics.outlineBytes()).isEqualTo(42);
    assertThat(metrics.plannedChunks()).isEqualTo(4);
    assertThat(metrics.parsedChunks()).isEqualTo(2);
    assertThat(metrics.parsedDeclarations()).isEqualTo(7);
  }

  @Test
  void rulesHaveTheirTimeAndTheChunksThatTheyLookedAtByName() {
    totals.addRule("StringId", 3 * MILLI);
    totals.addRule("RawType", MILLI);
    totals.addRule("StringId", MILLI / 2);
    assertThat(metrics().rules())
        .containsExactly(new RuleTime("RawType", 1, 1), new RuleTime("StringId", 3.5, 2));
  }

  @Test
  void aFilesTimeIsThatOfItsScanAndItsJudgement() throws InterruptedException {
    StageClock scan = sleeping(1);
    StageClock judgement = sleeping(2);
    SourceFile file = file("A.java", 7);
    totals.addWork(file, scan);
    totals.addWork(file, judgement);
    double millis = (scan.wallNanos() + judgement.wallNanos()) / (double) MILLI;
    RunMetrics metrics = metrics();
    assertThat(metrics.slowestFiles()).containsExactly(new FileTime("A.java", millis, 7));
    List<Bucket> one = Buckets.of(new double[] {millis});
    assertThat(metrics.fileMillis())
        .isEqualTo(new Distribution(millis, millis, millis, millis, one));
    assertThat(metrics.cpuMillis())
        .isEqualTo((scan.cpuNanos() + judgement.cpuNanos()) / (double) MILLI);
    assertThat(metrics.stages())
        .contains(
            new StageTime(
                Stage.WAIT,
                (scan.nanos(Stage.WAIT) + judgement.nanos(Stage.WAIT)) / (double) MILLI,
                scan.allocatedBytes(Stage.WAIT) + judgement.allocatedBytes(Stage.WAIT)));
  }

  @Test
  void theTenSlowestFilesAreNamedSlowestFirstAndByPathWhereTheyTie() throws InterruptedException {
    StageClock fast = sleeping(1);
    StageClock more = sleeping(1);
    for (int i = 11; i > 0; i--) {
      totals.addWork(file("F%02d.java".formatted(i), 1), fast);
    }
    totals.addWork(file("Slow.java", 1), fast);
    totals.addWork(file("Slow.java", 1), more);
    assertThat(metrics().slowestFiles())
        .extracting(FileTime::path)
        .containsExactly(
            "Slow.java",
            "F01.java",
            "F02.java",
            "F03.java",
            "F04.java",
            "F05.java",
            "F06.java",
            "F07.java",
            "F08.java",
            "F09.java");
  }

  @Test
  void percentilesAreTimesOfFiles() throws InterruptedException {
    StageClock fast = sleeping(1);
    StageClock more = sleeping(1);
    for (int i = 0; i < 95; i++) {
      totals.addWork(file("F" + i, 1), fast);
    }
    for (int i = 95; i < 100; i++) {
      totals.addWork(file("F" + i, 1), fast);
      totals.addWork(file("F" + i, 1), more);
    }
    double fastMillis = fast.wallNanos() / (double) MILLI;
    double slowMillis = (fast.wallNanos() + more.wallNanos()) / (double) MILLI;
    Distribution millis = metrics().fileMillis();
    assertThat(millis)
        .isEqualTo(
            new Distribution(fastMillis, fastMillis, slowMillis, slowMillis, millis.buckets()));
    assertThat(millis.buckets().stream().mapToLong(Bucket::files).sum()).isEqualTo(100);
  }

  @Test
  void efficiencyIsProcessorTimeOverWallTimeAndNeverMoreThanThereAreWorkers() {
    StageClock busy = busy(30);
    totals.addWork(file("A.java", 1), busy);
    long cpu = busy.cpuNanos();
    assertThat(totals.metrics(cpu, cpu, 4, MEMORY).efficiency()).isEqualTo(1.0);
    assertThat(totals.metrics(cpu, 2 * cpu, 4, MEMORY).efficiency()).isEqualTo(0.5);
    assertThat(totals.metrics(cpu, 1, 4, MEMORY).efficiency()).isEqualTo(4.0);
    assertThat(totals.metrics(cpu, 0, 4, MEMORY).efficiency()).isEqualTo(4.0);
  }

  private static StageClock busy(long millis) {
    StageClock clock = new StageClock();
    do {
      clock.stop();
    } while (clock.cpuNanos() < millis * MILLI);
    return clock;
  }
}
