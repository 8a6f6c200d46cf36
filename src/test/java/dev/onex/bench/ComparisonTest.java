package dev.onex.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.onex.bench.Contrast.Round;
import dev.onex.chunk.JavaLevel;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.MemoryBudget.Usage;
import dev.onex.engine.Timing;
import dev.onex.rule.RuleConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Two settings are compared fairly, and a difference is one only if it stands out of the noise. */
class ComparisonTest {

  private static final TrialSettings A = TrialSettings.of(1);
  private static final TrialSettings B = TrialSettings.of(2);
  private static final Workload SOURCES =
      new Workload(
          List.of(),
          new EngineSettings(
              StandardCharsets.UTF_8, JavaLevel.newest(), 1, true, LocalDate.EPOCH, Timing.SAMPLED),
          RuleConfiguration.of(Map.of()),
          List.of());

  private final List<TrialSettings> order = new ArrayList<>();

  private Contrast contrast(int rounds, ToDoubleFunction<TrialSettings> seconds)
      throws IOException, InterruptedException {
    Trials trials =
        trial -> {
          order.add(trial.settings());
          return Measurements.seconds(seconds.applyAsDouble(trial.settings()));
        };
    return compared(trials, "1", rounds).contrast();
  }

  /** Version 1 with settings A against a version with settings B. */
  private static Compared compared(Trials trials, String versionB, int rounds)
      throws IOException, InterruptedException {
    return new Comparison(rounds)
        .of(SOURCES, new Side("1", A, trials), new Side(versionB, B, trials), Measure.SECONDS);
  }

  private static Contrast of(Round... rounds) {
    return Contrast.of(Measure.SECONDS, List.of(rounds));
  }

  @Test
  void trialsTakeTurnsSoThatATrendFavoursNeither() throws IOException, InterruptedException {
    Contrast contrast = contrast(3, it -> 1 + 0.01 * order.size());
    assertThat(order).containsExactly(A, A, B, B, A, A, B, B, A, A, B, B, A);
    assertThat(contrast.ratio()).isCloseTo(1, within(1e-12));
    assertThat(contrast.verdict()).isEqualTo(Verdict.SAME);
  }

  @Test
  void whatAlwaysNeedsHalfNeedsLess() throws IOException, InterruptedException {
    Contrast contrast = contrast(5, it -> it.equals(A) ? 2 : 1);
    assertThat(contrast.medianA()).isEqualTo(2);
    assertThat(contrast.medianB()).isEqualTo(1);
    assertThat(contrast.ratio()).isEqualTo(0.5);
    assertThat(contrast.low()).isEqualTo(0.5);
    assertThat(contrast.high()).isEqualTo(0.5);
    assertThat(contrast.gain()).isEqualTo(0.5);
    assertThat(contrast.detectable()).isZero();
    assertThat(contrast.verdict()).isEqualTo(Verdict.BETTER);
  }

  @Test
  void whatAlwaysNeedsMoreIsWorse() throws IOException, InterruptedException {
    assertThat(contrast(3, it -> it.equals(A) ? 1 : 1.2).verdict()).isEqualTo(Verdict.WORSE);
  }

  @Test
  void settingsDoNotDifferFromThemselves() throws IOException, InterruptedException {
    assertThat(contrast(4, it -> 1).verdict()).isEqualTo(Verdict.SAME);
  }

  @Test
  void twoRoundsSayNothing() throws IOException, InterruptedException {
    Contrast contrast = contrast(2, it -> it.equals(A) ? 2 : 1);
    assertThat(contrast.verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(contrast.low()).isNaN();
  }

  @Test
  void aFirstThatDiffersFromItselfSaysNothing() {
    // In turns the first and the last run are the slow ones, so the control sees one side slow.
    Contrast contrast =
        of(
            new Round(1, 0.5, 0.5, 2),
            new Round(2, 0.5, 0.5, 1),
            new Round(1, 0.5, 0.5, 2),
            new Round(2, 0.5, 0.5, 1));
    assertThat(contrast.controlLow()).isEqualTo(2);
    assertThat(contrast.controlHigh()).isEqualTo(2);
    assertThat(contrast.verdict()).isEqualTo(Verdict.NOISY);
  }

  @Test
  void aGainBelowTheNoiseOfTheControlIsNone() {
    // B always needs 10 % less, but A alone varies by a quarter either way.
    Contrast contrast =
        of(
            new Round(1, 0.9, 0.9, 1),
            new Round(0.9, 0.9, 0.9, 1.1),
            new Round(1.125, 0.9, 0.9, 0.875),
            new Round(1.1, 0.9, 0.9, 0.9),
            new Round(0.9, 0.9, 0.9, 1.1));
    assertThat(contrast.ratio()).isCloseTo(0.9, within(1e-12));
    assertThat(contrast.high()).isLessThan(1);
    assertThat(contrast.detectable()).isGreaterThan(0.1);
    assertThat(contrast.verdict()).isEqualTo(Verdict.SAME);
  }

  @Test
  void trialsThatFindSomethingElseAreNoComparison() {
    List<Measured> found = new ArrayList<>(Collections.nCopies(4, Measurements.seconds(1)));
    found.add(Measurements.of(1, 1, Map.of("RawType", 2), new Usage(1, 0, 0, 0)));
    Trials trials = trial -> found.remove(0);
    assertThatThrownBy(() -> compared(trials, "1", 3))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected {RawType=3} in 20 files, found {RawType=2} in 20");
  }

  @Test
  void versionsMayFindSomethingElseIfEachAlwaysFindsTheSame()
      throws IOException, InterruptedException {
    Measured two = Measurements.of(1, 1, Map.of("RawType", 2), new Usage(1, 0, 0, 0));
    Trials trials =
        trial -> {
          order.add(trial.settings());
          return trial.settings().equals(A) ? Measurements.seconds(1) : two;
        };
    Compared compared = compared(trials, "2", 3);
    assertThat(order).startsWith(A, B, A, B, B, A).hasSize(14);
    assertThat(compared.findingsA()).containsExactly(Map.entry("RawType", 3));
    assertThat(compared.findingsB()).containsExactly(Map.entry("RawType", 2));
    assertThat(compared.difference()).isEqualTo("A found {RawType=3}, B found {RawType=2}");
    assertThatThrownBy(() -> compared(trials, "1", 3)).hasMessageContaining("found {RawType=2}");
  }

  @Test
  void aVersionThatDiffersFromItselfIsNoComparison() {
    List<Measured> found = new ArrayList<>(Collections.nCopies(3, Measurements.seconds(1)));
    found.add(Measurements.of(1, 1, Map.of("RawType", 2), new Usage(1, 0, 0, 0)));
    Trials trials = trial -> found.remove(0);
    assertThatThrownBy(() -> compared(trials, "2", 3)).hasMessageContaining("found {RawType=2}");
  }

  @Test
  void whatFindsTheSameDiffersInNothing() throws IOException, InterruptedException {
    assertThat(compared(trial -> Measurements.seconds(1), "2", 3).difference()).isEmpty();
  }
}
