package dev.onex.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.bench.Contrast;
import dev.onex.bench.Measure;
import dev.onex.bench.Measurements;
import dev.onex.bench.TrialSettings;
import dev.onex.bench.Verdict;
import dev.onex.report.PublishedSchema;
import dev.onex.report.ReportFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published schema of {@code onex-tune.json} and the file are one. */
final class TuneSchemaTest {

  private static final TrialSettings TWO = TrialSettings.of(2);

  private static final String NAME = "onex-tune.schema.json";

  @TempDir Path directory;

  private static PublishedSchema schema() throws IOException {
    return new PublishedSchema(schemaText());
  }

  private static String schemaText() throws IOException {
    try (InputStream stream = TuneFile.class.getResourceAsStream(NAME)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Proposal threads(int count) {
    return new Proposal(
        "threads", Integer.toString(count), TWO.withThreads(count), Measure.SECONDS);
  }

  /** One worker needs half, four are no better. */
  private static TuningResult result() {
    Profile profile = new Profile(TWO, Measurements.seconds(2), 100);
    Contrast half =
        new Contrast(
            Measure.SECONDS,
            2,
            1,
            0.5,
            0.45,
            0.55,
            0.9,
            1.1,
            List.of(new Contrast.Round(2, 1, 1, 2)));
    Contrast nothing =
        new Contrast(
            Measure.SECONDS,
            2,
            2,
            1,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            List.of(new Contrast.Round(2, 2, 2, 2)));
    return new TuningResult(
        profile,
        List.of(
            new Advice("concurrency", "two are busy", List.of(threads(1), threads(4))),
            new Advice("caching", "there is none", List.of())),
        List.of(new Tried(threads(1), half), new Tried(threads(4), nothing)));
  }

  private String text(TuningResult result) throws IOException {
    Path file = directory.resolve("onex-tune.json");
    ReportFile.writeJson(file, TuneFile.of("1", "key", result));
    return Files.readString(file);
  }

  @Test
  void thePublishedCopyIsTheSame() throws IOException {
    assertThat(Files.readString(Path.of("docs", NAME))).isEqualTo(schemaText());
  }

  @Test
  void theSchemaDescribesEachKeyOfTheFile() throws IOException {
    String full = text(result());
    schema().describesEachKeyOf(full);
    assertThat(schema().errors(full)).isEmpty();
    assertThat(full)
        .contains("\"recommended\": true,\n      \"contrast\"")
        .contains("\"verdict\": \"" + Verdict.TOO_FEW.label() + "\"")
        .endsWith(
            "  \"recommended\": [\n    {\n      \"parameter\": \"threads\",\n"
                + "      \"value\": \"1\"\n    }\n  ]\n}\n");
  }

  @Test
  void aProjectWithNothingToTryHasEmptyLists() throws IOException {
    TuningResult nothing =
        new TuningResult(
            new Profile(TWO, Measurements.seconds(1), 1),
            List.of(new Advice("caching", "there is none", List.of())),
            List.of());
    assertThat(schema().errors(text(nothing))).isEmpty();
    assertThat(text(nothing)).contains("\"tried\": [],\n  \"recommended\": []");
  }

  @Test
  void aKeyThatIsMissingOrWrongIsAnError() throws IOException {
    String text = text(result());
    assertThat(schema().errors(text.replace("\"strategy\"", "\"plan\""))).hasSize(2);
    assertThat(schema().errors(text.replace("\"concurrency\"", "\"luck\""))).hasSize(1);
  }
}
