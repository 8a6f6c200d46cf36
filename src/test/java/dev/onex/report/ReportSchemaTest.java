package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.onex.TestRun;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.finding.Finding;
import dev.onex.finding.Findings;
import dev.onex.finding.Severity;
import dev.onex.history.Measure;
import dev.onex.report.History.Comparison;
import dev.onex.report.History.Regression;
import dev.onex.report.MemoryUse.MemoryEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reports are one. */
final class ReportSchemaTest {

  private static final String NAME = "onex-report.schema.json";

  private static String schemaText;
  private static Schema schema;

  @TempDir Path directory;

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream stream = CheckReport.class.getResourceAsStream(NAME)) {
      schemaText = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    SchemaRegistryConfig strict =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, it -> it.schemaRegistryConfig(strict))
            .getSchema(schemaText, InputFormat.JSON);
  }

  private static List<String> errors(String report) {
    return schema.validate(report, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private String text(CheckReport report) throws IOException {
    return new RealRun(directory).text(report);
  }

  /** A report in which every list has an element, those too that nothing fills yet. */
  private static CheckReport full() {
    CheckReport it = Sample.report();
    MemoryUse memory = it.memory();
    Instant now = Instant.parse("2026-11-23T20:00:00Z");
    return new CheckReport(
        it.schemaVersion(),
        it.tool(),
        it.project(),
        it.summary(),
        it.findings(),
        it.suppressed(),
        it.skipped(),
        it.rules(),
        it.run(),
        it.performance(),
        new MemoryUse(
            memory.budgetBytes(),
            memory.peakAdmittedBytes(),
            memory.waits(),
            memory.oversizeChunks(),
            memory.baselineHeapBytes(),
            memory.peakHeapBytes(),
            memory.heapAfterBytes(),
            memory.utilizationPercent(),
            1,
            List.of(new MemoryEvent("cleanup", now, 1)),
            memory.samples()),
        it.alerts(),
        new History(
            Comparison.REGRESSED,
            3,
            List.of(new Regression(Measure.THROUGHPUT, 1, 2, "slower")),
            "because",
            List.of("line 3"),
            it.history().window()));
  }

  @Test
  void thePublishedCopyIsTheSame() throws IOException {
    assertThat(Files.readAllBytes(Path.of("docs", NAME)))
        .isEqualTo(schemaText.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void reportsOfRealRunsAreValid() throws Exception {
    RealRun real = new RealRun(directory);
    CheckReport report =
        RealRun.report(TestRun.ofAllRules().withoutGenerated(), real.sources(), Sample.ENVIRONMENT);
    assertThat(report.findings()).hasSizeGreaterThan(5);
    assertThat(report.skipped()).containsExactly(new SkippedFile("src/Made.java", "generated"));
    assertThat(report.summary().complete()).isFalse();
    assertThat(errors(real.text(report))).isEmpty();
  }

  @Test
  void theReportOfAProjectWithoutSourcesIsValid() throws Exception {
    CheckReport report = RealRun.report(TestRun.ofAllRules(), List.of(), Sample.ENVIRONMENT);
    assertThat(errors(text(report))).isEmpty();
    assertThat(report.summary().verdict()).isEqualTo("passed");
  }

  @Test
  void theReportOfSourcesThatOffendNobodyIsValid() throws Exception {
    RealRun real = new RealRun(directory);
    CheckReport report =
        RealRun.report(
            TestRun.ofAllRules(),
            List.of(TestRun.write(directory, "Clean.java", "record Clean(int size) {}\n")),
            Sample.ENVIRONMENT);
    assertThat(report.findings()).isEmpty();
    assertThat(errors(real.text(report))).isEmpty();
  }

  @Test
  void aReportWithEveryListFilledIsValid() throws IOException {
    assertThat(errors(text(full()))).isEmpty();
  }

  @Test
  void theSchemaKnowsTheKeysOfAReportInTheirOrderAndNoOther() throws IOException {
    List<String> known = new ArrayList<>();
    SchemaPaths.eachProperty("", schema.getSchemaNode(), (path, it) -> known.add(path));
    List<String> written = new ArrayList<>();
    SchemaPaths.eachKey("", JsonMapper.shared().readTree(text(full())), written);
    assertThat(known).hasSizeGreaterThan(100).isEqualTo(written);
  }

  @Test
  void everyPropertyIsDescribed() {
    SchemaPaths.eachProperty(
        "",
        schema.getSchemaNode(),
        (path, it) -> assertThat(it.path("description").asString("")).as(path).endsWith("."));
  }

  @Test
  void everyKeyIsRequiredAndOthersMayFollow() {
    List<JsonNode> objects = new ArrayList<>(List.of(schema.getSchemaNode()));
    SchemaPaths.eachProperty(
        "",
        schema.getSchemaNode(),
        (path, it) -> {
          objects.add(it);
          objects.add(it.path("items"));
        });
    for (JsonNode object : objects.stream().filter(it -> it.has("properties")).toList()) {
      List<String> required = new ArrayList<>();
      object.path("required").forEach(it -> required.add(it.asString()));
      assertThat(required).isEqualTo(List.copyOf(object.path("properties").propertyNames()));
      assertThat(object.path("additionalProperties").asBoolean()).isTrue();
    }
  }

  @Test
  void aKeyThatIsAddedLaterIsNoError() throws IOException {
    String later = text(full()).replace("\"line\":", "\"later\": {}, \"line\":");
    assertThat(errors(later)).isEmpty();
  }

  @Test
  void aKeyThatIsMissingOrWrongIsAnError() throws IOException {
    String report = text(full());
    assertThat(errors(report.replace("\"line\":", "\"row\":"))).hasSize(3);
    assertThat(errors(report.replace("\"reason\": \"the", "\"because\": \"the"))).hasSize(1);
    assertThat(errors(report.replace("\"line\": 12", "\"line\": 0"))).hasSize(1);
    assertThat(errors(report.replace("\"state\": \"new\"", "\"state\": \"old\""))).hasSize(2);
    assertThat(errors(report.replace("\"until\": \"2027-01-31\"", "\"until\": \"soon\"")))
        .hasSize(1);
    assertThat(errors(report.replace("\"until\": \"2027-01-31\"", "\"until\": null"))).isEmpty();
    assertThat(errors(report.replace("T20:00:00.123Z", " 8 o'clock"))).hasSize(1);
  }

  @Test
  void everySeverityIsKnown() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      findings.add(
          new Finding(
              "RawType",
              severity,
              "A.java",
              Sample.RAW.location(),
              "",
              "",
              "raw",
              Sample.RAW.fingerprint()));
    }
    assertThat(Findings.of(findings).list()).hasSize(3);
    CheckReport report = CheckReport.of(Sample.data(Sample.run(findings, Sample.metrics(1))));
    assertThat(errors(text(report))).isEmpty();
  }
}
