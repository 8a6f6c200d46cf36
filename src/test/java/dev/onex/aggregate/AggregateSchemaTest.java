package dev.onex.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.aggregate.ModuleReport.ModuleRun;
import dev.onex.report.CheckReport;
import dev.onex.report.PublishedSchema;
import dev.onex.report.ReportFile;
import dev.onex.report.Sample;
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

/** The published schema and the reports about builds are one. */
final class AggregateSchemaTest {

  @TempDir private Path directory;

  private PublishedSchema schema;
  private String text;

  @BeforeEach
  void readTheSchemaAndWriteAReportOfEachState() throws IOException {
    try (InputStream it = AggregateReport.class.getResourceAsStream("onex-aggregate.schema.json")) {
      schema = new PublishedSchema(new String(it.readAllBytes(), StandardCharsets.UTF_8));
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

  @Test
  void aReportOfEachStateIsValid() {
    assertThat(schema.errors(text)).isEmpty();
  }

  @Test
  void theSchemaDescribesEachKeyInTheirOrderAndNoOther() {
    schema.describesEachKeyOf(text);
  }

  @Test
  void whatIsMissingOrWrongIsAnError() {
    assertThat(schema.errors(text.replace("\"state\": \"read\"", "\"state\": \"fine\"")))
        .hasSize(2);
    assertThat(schema.errors(text.replace("\"verdict\": \"failed\"", "\"verdict\": \"green\"")))
        .hasSize(2);
    assertThat(schema.errors(text.replace("\"unread\"", "\"others\""))).hasSize(1);
  }
}
