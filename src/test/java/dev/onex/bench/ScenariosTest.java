package dev.onex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.bench.Scenario.Sources;
import dev.onex.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each scenario finds what is known to be in its sources, and says so if it does not. */
class ScenariosTest {

  @TempDir Path directory;

  private final Trials trials =
      new LocalTrials(BuiltInRules.all(), System::nanoTime, () -> 1 << 20);

  static Stream<Scenario> all() {
    return Scenario.all(Duration.ZERO).stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aTenthOfItHasItsFindings(Scenario scenario) throws IOException, InterruptedException {
    ScenarioResult result = new Scenarios(trials, directory, 0.1).run(scenario);
    assertThat(result.unexpected()).isEmpty();
    assertThat(result.measured().files()).isEqualTo(result.scenario().sources().all());
  }

  @Test
  void ofAHundredUsersExactlyThirtyFourAreInvalid() throws IOException, InterruptedException {
    ScenarioResult result = new Scenarios(trials, directory, 1).run(named("end-to-end"));
    assertThat(result.measured().files()).isEqualTo(100);
    assertThat(result.measured().offendingFiles()).isEqualTo(34);
    assertThat(result.measured().findings())
        .isEqualTo(Map.of("StringId", 34, "UntypedContainer", 34));
    assertThat(result.isExact()).isTrue();
  }

  @Test
  void theThreeLoadsAreFiveThousandModelsEach() {
    assertThat(all().filter(it -> it.name().startsWith("load-")).map(Scenario::sources))
        .containsExactly(
            new Sources(50, 100, 0, 0), new Sources(100, 50, 0, 0), new Sources(200, 25, 0, 0))
        .allSatisfy(
            it ->
                assertThat(it.findings())
                    .isEqualTo(Map.of("StringId", 5000, "UntypedContainer", 5000)));
  }

  @Test
  void fiveBrokenFilesAreFiveFindingsAndTheRestIsFound() {
    Sources sources = named("scalability-broken").sources();
    assertThat(sources.all()).isEqualTo(200);
    assertThat(sources.findings())
        .isEqualTo(Map.of("StringId", 195, "UntypedContainer", 195, "UnparsableSource", 5));
    assertThat(sources.offending()).isEqualTo(200);
  }

  @Test
  void whatIsNotKnownToBeThereIsSaidWithWhatIs() {
    Measured measured = Measurements.seconds(1);
    assertThat(new ScenarioResult(named("large-file"), measured).unexpected())
        .contains(
            "large-file: expected {StringId=500, UntypedContainer=500} in 1 of 1 files, found"
                + " {RawType=3} in 2 of 20 files");
  }

  @Test
  void eachRepetitionKeepsAHeapAndFindsTheSame() throws IOException, InterruptedException {
    ScenarioResult result = new Scenarios(trials, directory, 0.1).run(named("memory-batches"));
    assertThat(result.measured().heapMegabytes()).hasSize(10).containsOnly(1.0);
  }

  private static Scenario named(String name) {
    return all().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }
}
