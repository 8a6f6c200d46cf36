package dev.onex.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onex.bench.Measure;
import dev.onex.bench.Measured;
import dev.onex.bench.Measurements;
import dev.onex.bench.Trial;
import dev.onex.bench.TrialSettings;
import dev.onex.bench.Verdict;
import dev.onex.bench.Workload;
import dev.onex.chunk.JavaLevel;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.MemoryBudget.Usage;
import dev.onex.engine.Timing;
import dev.onex.rule.RuleConfiguration;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Only what was measured to gain is recommended; the rest is listed with its measurements. */
class TuningTest {

  private static final long KILOBYTE = 1 << 10;
  private static final long MEGABYTE = 1 << 20;
  private static final TrialSettings TWO = TrialSettings.of(2);
  private static final Workload SOURCES =
      new Workload(
          List.of(new SourceFile("A.java", Path.of("A.java"), 100, false)),
          new EngineSettings(
              StandardCharsets.UTF_8, JavaLevel.newest(), 1, true, LocalDate.EPOCH, Timing.SAMPLED),
          RuleConfiguration.of(Map.of()),
          List.of());

  private static TuningResult advise(ToDoubleFunction<Trial> seconds)
      throws IOException, InterruptedException {
    List<Tried> heard = new ArrayList<>();
    Tuning.Audience audience =
        new Tuning.Audience() {
          @Override
          public void advised(Profile profile, List<Advice> advice) {
            assertThat(heard).isEmpty();
            assertThat(advice).hasSize(4);
          }

          @Override
          public void tried(Tried tried) {
            heard.add(tried);
          }
        };
    TuningResult result =
        new Tuning(it -> Measurements.seconds(seconds.applyAsDouble(it)), 3, audience)
            .advise(SOURCES, TWO);
    assertThat(heard).isEqualTo(result.tried());
    return result;
  }

  private static Profile profile(Usage usage, double peakMegabytes, long largestFile) {
    Measured measured = Measurements.memory(peakMegabytes, usage);
    return new Profile(TWO, measured, largestFile);
  }

  private static Proposal proposal(String parameter, String value, TrialSettings settings) {
    return new Proposal(parameter, value, settings, Measure.SECONDS);
  }

  @Test
  void whatGainsMoreThanATenthIsRecommendedAndTheRestIsListed()
      throws IOException, InterruptedException {
    TuningResult result = advise(it -> it.settings().threads() == 1 ? 0.8 : 1);
    assertThat(result.tried())
        .extracting(it -> it.proposal().value(), it -> it.contrast().verdict())
        .containsExactly(tuple("1", Verdict.BETTER), tuple("4", Verdict.SAME));
    assertThat(result.recommended())
        .extracting(Tried::proposal)
        .containsExactly(proposal("threads", "1", TWO.withThreads(1)));
    assertThat(result.tried().get(1).contrast().ratio()).isEqualTo(1);
  }

  @Test
  void aTenthIsNotEnough() throws IOException, InterruptedException {
    TuningResult result = advise(it -> it.settings().threads() == 1 ? 0.91 : 1);
    assertThat(result.tried().get(0).contrast().verdict()).isEqualTo(Verdict.BETTER);
    assertThat(result.recommended()).isEmpty();
  }

  @Test
  void ofOneParameterTheValueThatGainsMostIsRecommended() throws IOException, InterruptedException {
    TuningResult result = advise(it -> Map.of(1, 0.8, 2, 1.0, 4, 0.7).get(it.settings().threads()));
    assertThat(result.tried()).allMatch(Tried::isRecommended);
    assertThat(result.recommended())
        .extracting(Tried::proposal)
        .containsExactly(proposal("threads", "4", TWO.withThreads(4)));
  }

  @Test
  void ofTwoValuesThatGainTheSameOneIsRecommended() throws IOException, InterruptedException {
    TuningResult result = advise(it -> it.settings().threads() == 2 ? 1 : 0.8);
    assertThat(result.tried()).hasSize(2).allMatch(Tried::isRecommended);
    assertThat(result.recommended())
        .extracting(Tried::proposal)
        .containsExactly(proposal("threads", "1", TWO.withThreads(1)));
  }

  @Test
  void everyStrategySaysSomethingAndCachingHasNothingToTry()
      throws IOException, InterruptedException {
    TuningResult result = advise(it -> 1);
    assertThat(result.advice())
        .extracting(Advice::strategy)
        .containsExactly("memory", "concurrency", "caching", "chunking");
    assertThat(result.advice().get(2).proposals()).isEmpty();
    assertThat(result.advice().get(2).reason()).contains("no cache");
  }

  @Test
  void aBudgetThatWorkWaitedForIsDoubledWithinHalfOfTheHeap() {
    Advice advice =
        new MemoryStrategy().advise(profile(new Usage(64 * MEGABYTE, 64 * MEGABYTE, 3, 1), 10, 1));
    assertThat(advice.reason()).isEqualTo("waits for memory: 3, chunks above the budget: 1");
    assertThat(advice.proposals())
        .containsExactly(proposal("memoryBudget", "128MB", TWO.withMemoryBudget(128 * MEGABYTE)));
    Usage half = new Usage(512 * MEGABYTE, 512 * MEGABYTE, 3, 0);
    assertThat(new MemoryStrategy().advise(profile(half, 10, 1)).proposals()).isEmpty();
  }

  @Test
  void aLargeHeapIsToBecomeSmaller() {
    Usage usage = new Usage(256 * MEGABYTE, 100 * MEGABYTE, 0, 0);
    assertThat(new MemoryStrategy().advise(profile(usage, 401, 1)).proposals())
        .containsExactly(
            new Proposal(
                "memoryBudget",
                "50MB",
                TWO.withMemoryBudget(50 * MEGABYTE),
                Measure.PEAK_MEGABYTES));
    Advice none = new MemoryStrategy().advise(profile(usage, 400, 1));
    assertThat(none.proposals()).isEmpty();
    assertThat(none.reason())
        .isEqualTo("at most 100MB of 256MB were in use, and nothing waited for it");
  }

  @Test
  void chunksMatterOnlyToFilesThatTheyCut() {
    Usage usage = new Usage(1, 0, 0, 0);
    ChunkingStrategy strategy = new ChunkingStrategy();
    assertThat(strategy.advise(profile(usage, 1, 256 * KILOBYTE)).proposals()).isEmpty();
    assertThat(strategy.advise(profile(usage, 1, 257 * KILOBYTE)).proposals())
        .containsExactly(proposal("chunkSize", "256KB", TWO.withChunkSize(256 * KILOBYTE)));
    assertThat(strategy.advise(profile(usage, 1, MEGABYTE + 1)).proposals())
        .extracting(Proposal::value)
        .containsExactly("256KB", "4MB");
  }
}
