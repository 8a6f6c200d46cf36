package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.finding.Severity;
import dev.onex.report.CheckReport.FindingState;
import dev.onex.rule.RuleSet;
import dev.onex.rules.BuiltInRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SarifWriterTest {

  private static SarifSchema schema;

  @TempDir Path root;

  @BeforeAll
  static void readSchema() throws IOException {
    schema = new SarifSchema();
  }

  private static List<String> errors(String sarif) {
    return schema.errors(sarif);
  }

  private String text(CheckReport report) throws IOException {
    return Sample.text(ReportFormat.SARIF, report, Sample.context(root));
  }

  private JsonNode run(CheckReport report) throws IOException {
    JsonNode runs = JsonMapper.shared().readTree(text(report)).path("runs");
    assertThat(runs.size()).isEqualTo(1);
    return runs.get(0);
  }

  private JsonNode result(String message) throws IOException {
    return run(Sample.report(Sample.finding(message))).path("results").get(0);
  }

  private String messageOf(String message) throws IOException {
    return result(message).path("message").path("text").asString();
  }

  private static ReportContext allRules(Path root) {
    return new ReportContext(
        root,
        root,
        StandardCharsets.UTF_8,
        Set.of(Severity.CRITICAL),
        new RuleTexts(RuleSet.of(BuiltInRules.all(), Map.of())));
  }

  /** The texts of a field, wherever it stands. */
  private static List<String> texts(JsonNode node, String field) {
    List<String> texts = new ArrayList<>();
    node.findValues(field).forEach(it -> texts.add(it.asString()));
    return texts;
  }

  @Test
  void reportsOfRealRunsAreValid() throws Exception {
    CheckReport report =
        RealRun.report(
            TestRun.ofAllRules().withoutGenerated(),
            new RealRun(root).sources(),
            Sample.ENVIRONMENT);
    String sarif = Sample.text(ReportFormat.SARIF, report, allRules(root));
    assertThat(errors(sarif)).isEmpty();
    JsonNode run = JsonMapper.shared().readTree(sarif).path("runs").get(0);
    assertThat(run.path("results").size()).isGreaterThan(5).isEqualTo(report.findings().size());
    for (JsonNode rule : run.path("tool").path("driver").path("rules")) {
      assertThat(rule.path("help").path("markdown").asString())
          .as(rule.path("id").asString())
          .startsWith("## What it flags\n\n")
          .contains("## Why, and what to do\n\n", "## What it leaves alone\n\n");
    }
  }

  @Test
  void emptyFullAndHostileReportsAreValid() throws Exception {
    CheckReport empty = RealRun.report(TestRun.ofAllRules(), List.of(), Sample.ENVIRONMENT);
    assertThat(errors(text(empty))).isEmpty();
    assertThat(errors(text(Sample.hostile()))).isEmpty();
  }

  @Test
  void theSchemaWouldFindWhatIsWrong() throws IOException {
    String sarif = text(Sample.report());
    assertThat(errors(sarif.replace("\"startLine\"", "\"line\""))).isNotEmpty();
    assertThat(errors(sarif.replace("\"baselineState\": \"new\"", "\"baselineState\": \"old\"")))
        .isNotEmpty();
  }

  @Test
  void eachResultHasWhatGitHubWants() throws IOException {
    JsonNode run = run(Sample.hostile());
    JsonNode rules = run.path("tool").path("driver").path("rules");
    for (JsonNode result : run.path("results")) {
      assertThat(result.path("message").path("text").asString()).isNotEmpty();
      JsonNode rule = rules.get(result.path("ruleIndex").asInt());
      assertThat(rule.path("id").asString()).isEqualTo(result.path("ruleId").asString());
      assertThat(result.path("locations").size()).isEqualTo(1);
      JsonNode place = result.path("locations").get(0).path("physicalLocation");
      assertThat(place.path("artifactLocation").path("uri").asString())
          .doesNotStartWith("./")
          .doesNotStartWith("/")
          .doesNotContain(" ", ":");
      assertThat(place.path("region").path("startLine").asInt()).isPositive();
    }
    for (JsonNode rule : rules) {
      for (String text : List.of("shortDescription", "fullDescription", "help")) {
        assertThat(rule.path(text).path("text").asString()).isNotEmpty();
      }
    }
  }

  @Test
  void descriptionsOfOurRulesFitIntoWhatGitHubShows() {
    RuleTexts texts = new RuleTexts(RuleSet.of(BuiltInRules.all(), Map.of()));
    BuiltInRules.all()
        .forEach(
            it ->
                assertThat(texts.of(RuleSet.nameOf(it)).flagged()).hasSizeLessThanOrEqualTo(1024));
  }

  @Test
  void theEndOfARegionIsTheColumnBehindIt() throws IOException {
    JsonNode region =
        run(Sample.report())
            .path("results")
            .get(1)
            .path("locations")
            .get(0)
            .path("physicalLocation")
            .path("region");
    assertThat(region.toString())
        .isEqualTo("{\"startLine\":12,\"startColumn\":31,\"endLine\":12,\"endColumn\":36}");
  }

  @Test
  void pathsAreRelativeToTheRootOfTheRepository() throws IOException {
    String sarif =
        Sample.text(
            ReportFormat.SARIF, Sample.report(), Sample.context(root.resolve("a b/c"), root));
    assertThat(texts(JsonMapper.shared().readTree(sarif), "uri"))
        .contains("a%20b/c/src/main/java/a/Order.java")
        .allSatisfy(it -> assertThat(it).startsWith("a%20b/c/"));
    assertThat(sarif).doesNotContain(root.toString());
  }

  @Test
  void whatWasNotProcessedIsANotification() throws IOException {
    CheckReport broken = Sample.report(Sample.finding("UnparsableSource", "no Java"));
    JsonNode invocation = run(broken).path("invocations").get(0);
    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    JsonNode notifications = invocation.path("toolExecutionNotifications");
    assertThat(texts(notifications, "level")).containsExactly("error", "note", "note", "note");
    assertThat(texts(notifications, "text"))
        .containsExactly(
            "no Java", "not checked: excluded", "not checked: generated", "not checked: generated");
    assertThat(texts(notifications, "id"))
        .containsExactly("UnparsableSource", "Skipped", "Skipped", "Skipped");
    assertThat(texts(run(broken).path("tool").path("driver").path("notifications"), "id"))
        .containsExactly("UnparsableSource", "IncompleteAnalysis", "Skipped");
  }

  @Test
  void suppressedFindingsAreResultsWithTheReason() throws IOException {
    JsonNode results = run(Sample.hostile()).path("results");
    JsonNode last = results.get(results.size() - 1);
    assertThat(last.path("suppressions").get(0).toString())
        .isEqualTo(
            "{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"old \ufffd\"}");
    assertThat(results.get(0).path("suppressions").isEmpty()).isTrue();
  }

  @Test
  void knownFindingsAreUnchanged() throws IOException {
    CheckReport report = Sample.report(FindingState.BASELINED);
    assertThat(texts(run(report).path("results"), "baselineState"))
        .containsExactly("unchanged", "unchanged", "new");
    assertThat(texts(run(Sample.report()).path("results"), "baselineState"))
        .containsExactly("new", "new", "new");
  }

  @Test
  void criticalsAreErrorsAndSaySo() throws IOException {
    JsonNode results = run(Sample.report()).path("results");
    assertThat(texts(results, "level")).containsExactly("warning", "error", "error");
    assertThat(texts(results, "severity")).containsExactly("warning", "critical", "error");
  }

  @Test
  void codeInMessagesIsNeitherPlaceholderNorLink() throws IOException {
    assertThat(messageOf("a {0} {12} {} {a} new T(...) {...}"))
        .isEqualTo("a {{0}} {{12}} {} {a} new T(...) {...}");
    assertThat(messageOf("[click](https://x) new int[](1)"))
        .isEqualTo("[click\\](https://x) new int[\\](1)");
  }

  @Test
  void hostileTextsComeBackAsTheyWere() throws IOException {
    List<String> texts =
        List.of(
            "\"quoted\" \\ back\\slash",
            "\0 \u0001 \u001f \u007f \u0085",
            "</script><script>alert(1)</script><!-- ]]>",
            "\u202eright to left\u202c \u200f \u05d0 \u2028 \ufeff",
            "\ud83d\ude00 \u00e9");
    for (String text : texts) {
      assertThat(messageOf(text)).isEqualTo(text);
    }
    assertThat(messageOf("a\ud83d b\ude00")).isEqualTo("a\ufffd b\ufffd");
  }
}
