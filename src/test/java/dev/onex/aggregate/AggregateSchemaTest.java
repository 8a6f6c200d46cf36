package dev.onex.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.onex.aggregate.ModuleReport.ModuleRun;
import dev.onex.report.CheckReport;
import dev.onex.report.ReportFile;
import dev.onex.report.Sample;
import dev.onex.report.SchemaPaths;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reports about builds are one. */
final class AggregateSchemaTest {

  @TempDir private Path directory;

  private Schema schema;
  private String text;

  @BeforeEach
  void readTheSchemaAndWriteAReportOfEachState() throws IOException {
    SchemaRegistryConfig strict =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    try (InputStream it = AggregateReport.class.getResourceAsStream("onex-aggregate.schema.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(
                  SpecificationVersion.DRAFT_2020_12, one -> one.schemaRegistryConfig(strict))
              .getSchema(new String(it.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
    CheckReport report = Sample.report();
    List<ModuleReport> modules = new ArrayList<>();
    modules.add(
        new ModuleReport(
            "orders",
            report.project(),
            ModuleState.READ,
            null,
            "orders/target/onex-report.json",
            "orders/target/onex-report.html",
            new ModuleRun(report.run().startedAt(), 1.5),
            report.summary(),
            report.findings()));
    for (ModuleState state : ModuleState.values()) {
      modules.add(
          new ModuleReport(
              "b", report.project(), state, "because", "b.json", null, null, null, List.of()));
    }
    Path file = directory.resolve("onex-aggregate.json");
    ReportFile.writeJson(file, AggregateReport.of(report.tool(), report.project(), modules));
    text = Files.readString(file);
  }

  private List<String> errors(String report) {
    return schema.validate(report, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  @Test
  void aReportOfEachStateIsValid() {
    assertThat(errors(text)).isEmpty();
  }

  @Test
  void theSchemaKnowsTheKeysInTheirOrderAndNoOther() {
    List<String> known = new ArrayList<>();
    SchemaPaths.eachProperty("", schema.getSchemaNode(), (path, it) -> known.add(path));
    List<String> written = new ArrayList<>();
    SchemaPaths.eachKey("", JsonMapper.shared().readTree(text), written);
    assertThat(known).hasSizeGreaterThan(60).isEqualTo(written);
  }

  @Test
  void everyPropertyIsDescribedAndRequired() {
    SchemaPaths.eachProperty(
        "",
        schema.getSchemaNode(),
        (path, it) -> {
          assertThat(it.path("description").asString("")).as(path).endsWith(".");
          JsonNode object = it.has("items") ? it.path("items") : it;
          assertThat(object.path("required").size())
              .as(path)
              .isEqualTo(object.path("properties").size());
        });
  }

  @Test
  void whatIsMissingOrWrongIsAnError() {
    assertThat(errors(text.replace("\"state\": \"read\"", "\"state\": \"fine\""))).hasSize(2);
    assertThat(errors(text.replace("\"verdict\": \"failed\"", "\"verdict\": \"green\"")))
        .hasSize(2);
    assertThat(errors(text.replace("\"unread\"", "\"others\""))).hasSize(1);
  }
}
