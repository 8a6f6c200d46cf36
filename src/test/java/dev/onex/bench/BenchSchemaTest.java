package dev.onex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.bench.Contrast.Round;
import dev.onex.report.PublishedSchema;
import dev.onex.report.ReportFile;
import dev.onex.rules.BuiltInRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published schema of {@code onex-bench.json} and the file are one. */
final class BenchSchemaTest {

  private static final String NAME = "onex-bench.schema.json";

  @TempDir Path directory;

  private static PublishedSchema schema() throws IOException {
    return new PublishedSchema(schemaText());
  }

  private static String schemaText() throws IOException {
    try (InputStream stream = BenchFile.class.getResourceAsStream(NAME)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Side side(String version) {
    return new Side(version, TrialSettings.of(2), trial -> Measurements.seconds(1));
  }

  private static BenchReport report(int rounds) {
    Scenario scenario = Scenario.all(Duration.ZERO).get(0);
    Contrast contrast =
        Contrast.of(Measure.SECONDS, Collections.nCopies(rounds, new Round(2, 1, 1, 2)));
    return new BenchReport(
        "2",
        "key",
        0.5,
        List.of(new ScenarioResult(scenario, Measurements.seconds(1))),
        List.of(
            new Change(scenario.name(), Measure.SECONDS, 2.0, 1),
            new Change(scenario.name(), Measure.PEAK_MEGABYTES, null, 1)),
        new Compared(side("1"), side("2"), Map.of("RawType", 3), Map.of("RawType", 2), contrast));
  }

  private String text(BenchReport report) throws IOException {
    Path file = directory.resolve("onex-bench.json");
    ReportFile.writeJson(file, BenchFile.of(report));
    return Files.readString(file);
  }

  @Test
  void thePublishedCopyIsTheSame() throws IOException {
    assertThat(Files.readString(Path.of("docs", NAME))).isEqualTo(schemaText());
  }

  @Test
  void theSchemaDescribesEachKeyOfTheFile() throws IOException {
    String full = text(report(3));
    schema().describesEachKeyOf(full);
    assertThat(schema().errors(full)).isEmpty();
    assertThat(full)
        .contains("\"version\": \"1\",\n    \"settings\": {\n      \"threads\": 2,")
        .contains("\"findings\": 3\n  },\n  \"b\"")
        .contains("\"ratio\": 0.5,")
        .contains("\"verdict\": \"B needs less\",");
  }

  @Test
  void whatTooFewRoundsDoNotSayIsNull() throws IOException {
    String text = text(report(2));
    assertThat(schema().errors(text)).isEmpty();
    assertThat(text).contains("\"low\": null,", "\"detectable\": null,");
  }

  @Test
  void theFileOfRealTrialsWithoutComparisonIsValid() throws IOException, InterruptedException {
    Trials trials = new LocalTrials(BuiltInRules.all(), System::nanoTime, () -> 1);
    ScenarioResult result =
        new Scenarios(trials, directory.resolve("sources"), 0.02)
            .run(Scenario.all(Duration.ZERO).get(0));
    String text = text(new BenchReport("1", "key", 0.02, List.of(result), List.of(), null));
    assertThat(schema().errors(text)).isEmpty();
    assertThat(text).contains("\"exact\": true", "\"a\": null", "\"contrast\": null");
  }

  @Test
  void aKeyThatIsMissingOrWrongIsAnError() throws IOException {
    String text = text(report(3));
    assertThat(schema().errors(text.replace("\"ratio\"", "\"share\""))).hasSize(1);
    assertThat(schema().errors(text.replace("\"no-baseline\"", "\"none\""))).hasSize(1);
    assertThat(schema().errors(text.replace("B needs less", "B wins"))).hasSize(1);
    assertThat(schema().errors(text.replace("\"threads\": 2", "\"threads\": 0"))).hasSize(2);
  }
}
