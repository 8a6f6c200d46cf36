package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Time and memory count for the stage in which they were spent, and none is counted twice. */
class StageClockTest {

  private static final int MEGABYTE = 1 << 20;

  private static long allStages(StageClock clock) {
    return Arrays.stream(Stage.values()).mapToLong(clock::nanos).sum();
  }

  @Test
  void timeCountsForTheStageThatWasEnteredLast() throws InterruptedException {
    StageClock clock = new StageClock();
    clock.enter(Stage.WAIT);
    Thread.sleep(30);
    clock.enter(Stage.RULES);
    clock.stop();
    assertThat(clock.nanos(Stage.WAIT)).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(30));
    assertThat(clock.nanos(Stage.PARSE)).isZero();
    assertThat(clock.wallNanos()).isEqualTo(allStages(clock));
  }

  @Test
  void aStageThatIsEnteredTwiceAddsUp() throws InterruptedException {
    StageClock clock = new StageClock();
    for (int i = 0; i < 2; i++) {
      clock.enter(Stage.WAIT);
      Thread.sleep(15);
      clock.enter(Stage.PARSE);
    }
    clock.stop();
    assertThat(clock.nanos(Stage.WAIT)).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(30));
    assertThat(clock.wallNanos()).isEqualTo(allStages(clock));
  }

  @Test
  void whatIsAllocatedCountsForItsStage() {
    StageClock clock = new StageClock();
    clock.enter(Stage.PARSE);
    byte[] garbage = new byte[4 * MEGABYTE];
    clock.enter(Stage.RULES);
    clock.stop();
    assertThat(garbage).hasSize(4 * MEGABYTE);
    assertThat(clock.allocatedBytes(Stage.PARSE)).isBetween(4L * MEGABYTE, 5L * MEGABYTE);
    assertThat(clock.allocatedBytes(Stage.RULES)).isLessThan(MEGABYTE);
    assertThat(clock.allocatedBytes(Stage.HASH)).isZero();
  }

  @Test
  void processorTimeIsThatOfTheThreadAndDoesNotCountSleep() throws InterruptedException {
    StageClock clock = new StageClock();
    Thread.sleep(50);
    clock.stop();
    assertThat(clock.cpuNanos()).isBetween(0L, TimeUnit.MILLISECONDS.toNanos(40));
    assertThat(clock.wallNanos()).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(50));
  }
}
