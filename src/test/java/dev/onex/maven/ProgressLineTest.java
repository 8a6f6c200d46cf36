package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.onex.engine.Progress;
import dev.onex.engine.Progress.Step;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final AtomicInteger asked = new AtomicInteger();
  private boolean terminal = true;
  private long now = 5_000;
  private final ProgressLine line =
      new ProgressLine(
          new PrintStream(written, true, StandardCharsets.UTF_8), () -> now, this::asked);

  private boolean asked() {
    asked.incrementAndGet();
    return terminal;
  }

  @Test
  void aCheckThatIsOverWithinTwoSecondsShowsNothing() {
    at(6_999, Step.SCAN, 900, 1_000);
    line.ended();
    assertThat(written()).isEmpty();
    assertThat(asked).hasValue(0);
  }

  @Test
  void aLongCheckShowsFilesRateAndTimeLeft() {
    at(7_000, Step.SCAN, 1_500, 6_614);
    assertThat(written()).isEqualTo("\ronex: 1,500 of 6,614 files scanned, 750 files/s, 7 s left");
  }

  @Test
  void theRateIsThatOfTheStep() {
    at(9_000, Step.SCAN, 4, 4);
    written.reset();
    at(9_100, Step.JUDGE, 1, 30);
    at(10_100, Step.JUDGE, 20, 30);
    assertThat(written()).isEqualTo("\ronex: 20 of 30 files judged, 20 files/s, 1 s left");
  }

  @Test
  void itIsWrittenFourTimesASecondAtMost() {
    at(7_000, Step.SCAN, 100, 1_000);
    written.reset();
    at(7_249, Step.SCAN, 101, 1_000);
    assertThat(written()).isEmpty();
    at(7_250, Step.SCAN, 102, 1_000);
    assertThat(written()).isEqualTo("\ronex: 102 of 1,000 files scanned, 45 files/s, 20 s left");
  }

  @Test
  void whatWasLongerIsWrittenOver() {
    at(7_000, Step.SCAN, 1_000, 1_000);
    written.reset();
    at(8_000, Step.SCAN, 1, 9);
    assertThat(written())
        .isEqualTo("\ronex: 1 of 9 files scanned, 0 files/s, 24 s left" + "         ");
  }

  @Test
  void itIsWipedInTheEnd() {
    at(7_000, Step.SCAN, 1, 2);
    int length = written().length() - 1;
    written.reset();
    line.ended();
    assertThat(written()).isEqualTo("\r" + " ".repeat(length) + "\r");
  }

  @Test
  void whereNobodyReadsItIsAskedForOnceAndSilent() {
    terminal = false;
    at(7_000, Step.SCAN, 1, 2);
    at(9_000, Step.SCAN, 2, 2);
    line.ended();
    assertThat(written()).isEmpty();
    assertThat(asked).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({"true,true,1,true", "false,true,1,false", "true,false,1,false", "true,true,4,false"})
  void batchModeQuietAndParallelBuildsAreNotWatched(
      boolean info, boolean interactive, int threads, boolean watched) {
    Log log = mock(Log.class);
    when(log.isInfoEnabled()).thenReturn(info);
    MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setInteractiveMode(interactive);
    request.setDegreeOfConcurrency(threads);
    MavenSession session = mock(MavenSession.class);
    when(session.getRequest()).thenReturn(request);
    assertThat(ProgressLine.of(session, log) != Progress.UNWATCHED).isEqualTo(watched);
  }

  private void at(long millis, Step step, int done, int of) {
    now = millis;
    line.reached(step, done, of);
  }

  private String written() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
