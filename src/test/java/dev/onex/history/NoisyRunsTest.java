package dev.onex.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.engine.RunResult;
import dev.onex.history.Comparison.Regressed;
import dev.onex.history.Comparison.Suspicious;
import dev.onex.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds on machines as they are: is what is there found, and nothing that is not? */
final class NoisyRunsTest {

  private static final int BUILDS = 20;
  private static final int MACHINES = 200;

  /** A machine whose times vary, and that is busy with other things in one of ten builds. */
  private static final class Machine {

    private final Random random;
    private final double noise;

    Machine(long seed, double noise) {
      this.random = new Random(seed);
      this.noise = noise;
    }

    private double around1(double share) {
      return Math.exp(random.nextGaussian() * noise * share);
    }

    RunRow run(double work) {
      double common = work * around1(0.8);
      double wall = common * around1(0.6);
      double cpu = common * around1(0.3);
      if (random.nextInt(10) == 0) {
        double burden = -0.4 * Math.log(1 - random.nextDouble());
        wall *= 1 + burden;
        cpu *= 1 + burden / 4;
      }
      RunRow heap = Rows.peakHeap(Rows.ROW, (40L + random.nextInt(80)) << 20);
      RunRow row = Rows.work(heap, 100, 1_000_000, Math.round((100 << 20) * around1(0.1)));
      return Rows.took(row, 2000 * wall, 3000 * cpu);
    }
  }

  private static Comparison compare(RunRow now, List<RunRow> earlier) {
    return new RegressionDetector(0.2).compare(now, earlier).comparison();
  }

  /** Twenty builds of the same; adds what was said of them. */
  private static List<RunRow> same(Machine machine, List<Comparison> said) {
    List<RunRow> rows = new ArrayList<>();
    for (int build = 0; build < BUILDS; build++) {
      RunRow now = machine.run(1);
      said.add(compare(now, rows));
      rows.add(now);
    }
    return rows;
  }

  @Test
  void twentyBuildsOfTheSameRaiseNoAlarm() {
    List<Comparison> said = new ArrayList<>();
    same(new Machine(1, 0.05), said);
    assertThat(said)
        .hasSize(BUILDS)
        .noneMatch(it -> it instanceof Regressed || it instanceof Suspicious);
  }

  @Test
  void aSlowDownOfThirtyPercentIsFound() {
    Machine machine = new Machine(1, 0.05);
    List<RunRow> rows = same(machine, new ArrayList<>());
    Comparison found = compare(machine.run(1.3), rows);
    assertThat(found).isInstanceOf(Regressed.class);
    assertThat(found.regressions())
        .extracting(Regression::metric)
        .contains(Measure.PROCESSING_TIME, Measure.CPU_TIME);
  }

  @Test
  void onManyMachinesAlarmsAreRareAndSlowDownsAreFoundInThreeBuilds() {
    int falseAlarms = 0;
    int found = 0;
    for (int seed = 0; seed < MACHINES; seed++) {
      Machine machine = new Machine(seed, 0.05);
      List<Comparison> said = new ArrayList<>();
      List<RunRow> rows = same(machine, said);
      falseAlarms += said.stream().anyMatch(it -> it instanceof Regressed) ? 1 : 0;
      boolean seen = false;
      for (int build = 0; build < 3; build++) {
        RunRow now = machine.run(1.3);
        seen |= compare(now, rows) instanceof Regressed;
        rows.add(now);
      }
      found += seen ? 1 : 0;
    }
    assertThat(falseAlarms).as("series of 20 with a false alarm").isLessThanOrEqualTo(2);
    assertThat(found).as("slow-downs found").isGreaterThanOrEqualTo(MACHINES * 95 / 100);
  }

  @TempDir private Path directory;

  private List<SourceFile> sources() {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String text =
          "package shop.model;\n\nimport java.util.List;\n\npublic class Order"
              + i
              + " {\n  public List raw;\n  Object any;\n"
              + "  void f() { try { any.hashCode(); } catch (Exception e) { } }\n".repeat(1)
              + "  void g() { }\n}\n";
      files.add(TestRun.write(directory, "src/Order" + i + ".java", text));
    }
    return files;
  }

  private static RunRow row(RunResult run, String input) {
    RunRow.Setup it = Rows.ROW.setup();
    RunRow row = RunRow.of(Rows.START, it, run);
    return Rows.input(row, it.tool(), input);
  }

  @Test
  void theEngineDoesTheSameWorkForTheSameInputHoweverManyWorkersDoIt() throws Exception {
    List<SourceFile> files = sources();
    RunRow first = row(TestRun.ofAllRules().check(files), "same");
    assertThat(first.work().parsedDeclarations()).isGreaterThan(30);
    assertThat(first.work().ruleCalls()).isGreaterThan(30);
    List<RunRow> earlier = new ArrayList<>(List.of(first));
    for (int build = 0; build < BUILDS; build++) {
      RunRow now = row(TestRun.ofAllRules().threads(1 + build % 4).check(files), "same");
      WorkCheck.Worse worse = new WorkCheck.Worse();
      new WorkCheck(0.2).compare(now, earlier, worse);
      assertThat(worse.regressions()).isEmpty();
      assertThat(worse.suspicions()).isEmpty();
      earlier.add(now);
    }
  }

  @Test
  void workThatIsDoneInVainIsFoundOnTheNextRun() throws Exception {
    List<SourceFile> files = sources();
    RunRow first = row(TestRun.ofAllRules().check(files), "same");
    RunRow vain = row(TestRun.ofAllRules().withoutTriggers().check(files), "same");
    Comparison comparison = compare(vain, List.of(first));
    assertThat(comparison).isInstanceOf(Regressed.class);
    assertThat(comparison.regressions())
        .extracting(Regression::metric)
        .contains(Measure.RULE_CALLS);
  }
}
