package dev.onex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.onex.bench.Contrast.Round;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and what the benchmark writes are one. */
class BenchSchemaTest {

  private static final String NAME = "onex-bench.schema.json";

  private static String schemaText;
  private static Schema schema;

  @TempDir Path directory;

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream stream = BenchReport.class.getResourceAsStream(NAME)) {
      schemaText = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText, InputFormat.JSON);
  }

  private static List<String> errors(String report) {
    return schema.validate(report, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private String written(int rounds) throws IOException {
    Measured measured = Measurements.seconds(2).with(List.of(1.0, 2.0, 3.0, 4.0));
    Contrast contrast =
        Contrast.of(Measure.SECONDS, Collections.nCopies(rounds, new Round(1, 2, 2, 1)));
    Path file = directory.resolve("onex-bench.json");
    BenchJson.write(
        new BenchReport(
            "1",
            "key",
            0.5,
            Scenario.all(Duration.ZERO).stream()
                .map(it -> new ScenarioResult(it, measured))
                .toList(),
            List.of(
                new Change("large-file", Measure.SECONDS, null, 2),
                new Change("large-file", Measure.SECONDS, 1.0, 2)),
            rounds == 0 ? null : contrast),
        file);
    return Files.readString(file);
  }

  @Test
  void thePublishedCopyIsTheSame() throws IOException {
    assertThat(Path.of("docs", NAME)).content().isEqualTo(schemaText);
  }

  @Test
  void resultsAreValidWithAndWithoutAComparison() throws IOException {
    assertThat(errors(written(0))).isEmpty();
    assertThat(errors(written(2))).isEmpty();
    assertThat(errors(written(3))).isEmpty();
  }

  @Test
  void theSchemaWouldFindWhatIsWrong() throws IOException {
    String result = written(3);
    assertThat(errors(result.replace("\"wallSeconds\"", "\"seconds\""))).isNotEmpty();
    assertThat(errors(result.replace("\"regression\"", "\"worse\""))).isNotEmpty();
  }

  @Test
  void theSchemaDescribesEveryKey() throws IOException {
    describes(JsonMapper.shared().readTree(schemaText), JsonMapper.shared().readTree(written(3)));
  }

  private static void describes(JsonNode type, JsonNode value) {
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      JsonNode described = type.path("properties").path(property.getKey());
      assertThat(described.path("description").asString()).as(property.getKey()).isNotEmpty();
      describes(described, property.getValue());
      property.getValue().forEach(it -> describes(described.path("items"), it));
    }
  }
}
