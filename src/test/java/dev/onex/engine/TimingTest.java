package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.engine.RunMetrics.RuleTime;
import dev.onex.engine.RunMetrics.StageTime;
import dev.onex.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time by rule, however it is measured. */
class TimingTest {

  private static final double PAUSE_MILLIS = 2;

  @TempDir private Path directory;

  private static void pause() {
    long end = System.nanoTime() + (long) (PAUSE_MILLIS * TimeUnit.MILLISECONDS.toNanos(1));
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(100));
    }
  }

  @ParameterizedTest
  @EnumSource(Timing.class)
  void aRuleHasTheTimeOfAllItsLooksAndEachChunkOnce(Timing timing) throws InterruptedException {
    SourceFile file =
        TestRun.write(directory, "A.java", "class A {\n  void f() {}\n  void g() {}\n}\n");
    RunResult run =
        TestRun.ofAllRules()
            .rules(ProbeRules.with(new ProbeRules.Methods(it -> pause())))
            .timing(timing)
            .check(List.of(file));
    assertThat(Found.lines(run))
        .containsExactly("A.java:2:8 Methods A#f()", "A.java:3:8 Methods A#g()");
    assertThat(run.metrics().timing()).isEqualTo(timing);
    RuleTime time = run.metrics().rules().get(0);
    assertThat(run.metrics().rules()).hasSize(1);
    assertThat(time.rule()).isEqualTo("Methods");
    assertThat(time.chunks()).isEqualTo(1);
    assertThat(time.selfMillis()).isBetween(2 * PAUSE_MILLIS, rulesMillis(run));
  }

  private static double rulesMillis(RunResult run) {
    return run.metrics().stages().stream()
        .filter(it -> it.stage() == Stage.RULES)
        .mapToDouble(StageTime::selfMillis)
        .sum();
  }

  @Test
  void aSampleIsAroundAllDeclarationsAndFullTimingAroundEach() {
    assertThat(Timing.SAMPLED.together(7)).isEqualTo(7);
    assertThat(Timing.FULL.together(7)).isEqualTo(1);
  }
}
