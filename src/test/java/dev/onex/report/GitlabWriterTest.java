package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.onex.TestRun;
import dev.onex.finding.Finding;
import dev.onex.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

final class GitlabWriterTest {

  private static final String NAME = "gitlab-code-quality.schema.json";

  private static Schema schema;

  @TempDir Path root;

  @BeforeAll
  static void readSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(Path.of("src/test/resources/schemas", NAME)), InputFormat.JSON);
  }

  private static List<String> errors(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private String text(CheckReport report, String module) throws IOException {
    return Sample.text(ReportFormat.GITLAB, report, Sample.context(root.resolve(module), root));
  }

  private List<String> values(CheckReport report, String field) throws IOException {
    List<String> values = new ArrayList<>();
    JsonMapper.shared()
        .readTree(text(report, "orders"))
        .findValues(field)
        .forEach(it -> values.add(it.asString()));
    return values;
  }

  @Test
  void reportsOfRealRunsAreValidAndHaveEveryFinding() throws Exception {
    CheckReport report =
        RealRun.report(
            TestRun.ofAllRules().withoutGenerated(),
            new RealRun(root).sources(),
            Sample.ENVIRONMENT);
    assertThat(errors(text(report, "."))).isEmpty();
    assertThat(values(report, "description"))
        .containsExactlyElementsOf(report.findings().stream().map(it -> it.message()).toList());
    assertThat(values(report, "fingerprint")).doesNotHaveDuplicates();
  }

  @Test
  void aReportWithoutFindingsIsAnEmptyList() throws Exception {
    CheckReport empty = RealRun.report(TestRun.ofAllRules(), List.of(), Sample.ENVIRONMENT);
    assertThat(text(empty, "orders")).isEqualTo("[]\n");
  }

  @Test
  void theSchemaWouldFindWhatIsWrong() throws IOException {
    String json = text(Sample.report(), "orders");
    assertThat(errors(json)).isEmpty();
    assertThat(errors(json.replace("\"orders/", "\"./orders/"))).hasSize(2);
    assertThat(errors(json.replace("\"minor\"", "\"warning\""))).hasSize(1);
  }

  @Test
  void pathsAreRelativeToTheRootOfTheRepository() throws IOException {
    assertThat(values(Sample.report(), "path"))
        .containsExactly("orders/src/main/java/a/Item.java", "orders/src/main/java/a/Order.java");
    assertThat(values(Sample.report(), "begin")).containsExactly("3", "12");
  }

  @Test
  void findingsOfOneFingerprintAreToldApart() throws IOException {
    assertThat(values(Sample.hostile(), "fingerprint")).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void filesOfOneNameInTwoModulesAreToldApart() throws IOException {
    List<String> orders = values(Sample.report(), "fingerprint");
    String billing = text(Sample.report(), "billing");
    assertThat(orders).hasSize(2).allSatisfy(it -> assertThat(billing).doesNotContain(it));
  }

  @Test
  void everySeverityHasItsWord() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      Finding it = Sample.finding("a");
      findings.add(
          new Finding(
              it.rule(),
              severity,
              severity.label(),
              it.location(),
              it.symbol(),
              it.details(),
              it.message(),
              it.fingerprint()));
    }
    CheckReport report = CheckReport.of(Sample.data(Sample.run(findings, Sample.metrics(1))));
    assertThat(values(report, "path"))
        .containsExactly("orders/critical", "orders/error", "orders/warning");
    assertThat(values(report, "severity")).containsExactly("critical", "major", "minor");
  }

  @Test
  void hostileTextsComeBackAsTheyWere() throws IOException {
    assertThat(errors(text(Sample.hostile(), "orders"))).isEmpty();
    assertThat(values(Sample.hostile(), "description"))
        .containsExactly(
            "\"<b>\" \u2192 \u05d0",
            "'\"<&>\" ]]> </script><!-- \\ {0} [a](b) \0\u0001\u001b\u0085\uffff",
            "\u202eright to left\u202c \u05d0 \u2028 \ud83d\ude00 half: \ufffd.\ufffd.",
            "field 'orders' is a raw List; write List<Order>");
  }
}
