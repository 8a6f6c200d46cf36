package dev.onex.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.onex.gate.Verdict.Failed;
import dev.onex.gate.Verdict.Passed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictTest {

  private static final Breach FIRST = new Breach("failOn", "1 critical", "0", "one");
  private static final Breach SECOND = new Breach("maxErrors", "3 errors", "2", "two");

  @Test
  void withoutABreachTheBuildPasses() {
    assertThat(Verdict.of(List.of())).isEqualTo(new Passed());
    assertThat(new Passed().breaches()).isEmpty();
    assertThat(new Passed().label()).isEqualTo("passed");
  }

  @Test
  void aFailedVerdictHoldsEveryBreach() {
    List<Breach> breaches = new ArrayList<>(List.of(FIRST, SECOND));
    Verdict verdict = Verdict.of(breaches);
    breaches.clear();
    assertThat(verdict).isEqualTo(new Failed(List.of(FIRST, SECOND)));
    assertThat(verdict.breaches()).containsExactly(FIRST, SECOND);
    assertThat(verdict.label()).isEqualTo("failed");
  }

  @Test
  void nothingFailsForNoReason() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Failed(List.of()));
  }

  @Test
  void labelsAreThoseOfTheContract() {
    assertThat(Arrays.stream(AlertSeverity.values()).map(AlertSeverity::label))
        .containsExactly("low", "medium", "high", "critical");
    assertThat(Arrays.stream(Metric.values()).map(Metric::label))
        .containsExactly(
            "processing_time", "memory_usage", "error_rate", "throughput", "concurrent_efficiency");
  }

  @Test
  void metricsOfARunWithoutFilesAreNumbers() {
    SampleRun nothing = SampleRun.QUIET.files(0, 0).wallMillis(0);
    assertThat(Metric.ERROR_RATE.of(nothing.result())).isZero();
    assertThat(Metric.THROUGHPUT.of(nothing.result())).isZero();
    assertThat(Metric.PROCESSING_TIME.of(nothing.result())).isZero();
  }
}
