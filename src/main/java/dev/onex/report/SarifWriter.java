package dev.onex.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.finding.Severity;
import dev.onex.report.CheckReport.FindingState;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.ReportedFinding;
import dev.onex.report.CheckReport.ReportedRule;
import dev.onex.report.CheckReport.Suppressed;
import dev.onex.rule.EngineRule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes reports as SARIF 2.1.0: one run, with places relative to the root of the repository. No
 * time and no directory of this machine is in it.
 */
final class SarifWriter implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  /**
   * Not {@code primaryLocationLineHash}: GitHub makes that one itself, and warns of each that is
   * not like its own.
   */
  private static final String FINGERPRINT = "onexFingerprint/v1";

  private static final String SKIPPED = "Skipped";
  private static final List<String> UNPROCESSED =
      Stream.of(EngineRule.UNPARSABLE_SOURCE, EngineRule.INCOMPLETE_ANALYSIS)
          .map(EngineRule::ruleName)
          .toList();

  /** In a message, {@code {0}} stands for an argument and {@code [text](target)} is a link. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

  @Override
  public void write(CheckReport report, ReportContext context, OutputStream out)
      throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      new Sarif(report, context, json).write();
    }
  }

  /** A report on its way to a file. */
  private static final class Sarif {

    private final CheckReport report;
    private final ReportContext context;
    private final JsonGenerator json;
    private final List<ReportedRule> rules;
    private final Map<String, Integer> ruleIndexes = new HashMap<>();
    private final Map<String, String> uris = new HashMap<>();

    Sarif(CheckReport report, ReportContext context, JsonGenerator json) {
      this.report = report;
      this.context = context;
      this.json = json;
      this.rules = report.rules().stream().filter(it -> it.enabled() || it.findings() > 0).toList();
      rules.forEach(it -> ruleIndexes.put(it.rule(), ruleIndexes.size()));
    }

    void write() throws IOException {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      new SarifTool(report.tool(), context.rules(), json).write(rules, UNPROCESSED, SKIPPED);
      writeAutomation(report.project());
      writeInvocation();
      json.writeObjectFieldStart("originalUriBaseIds");
      json.writeObjectFieldStart(ROOT);
      writeText("description", "The root of the repository.");
      json.writeEndObject();
      json.writeEndObject();
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeArrayFieldStart("results");
      for (ReportedFinding finding : report.findings()) {
        writeResult(finding);
      }
      for (Suppressed suppressed : report.suppressed()) {
        writeSuppressed(suppressed);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    /** Tells modules apart: GitHub closes what a newer file of the same id does not have. */
    private void writeAutomation(Project project) throws IOException {
      json.writeObjectFieldStart("automationDetails");
      json.writeStringField(
          "id", "onex/" + project.groupId().value() + ":" + project.artifactId().value() + "/");
      json.writeEndObject();
    }

    private void writeInvocation() throws IOException {
      json.writeArrayFieldStart("invocations");
      json.writeStartObject();
      json.writeBooleanField("executionSuccessful", report.summary().complete());
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (ReportedFinding finding : report.findings()) {
        int index = UNPROCESSED.indexOf(finding.rule());
        if (index >= 0) {
          startNotification(finding.rule(), index, "error", finding.message());
          writeLocation(finding);
          json.writeEndObject();
        }
      }
      for (SkippedFile file : report.skipped()) {
        startNotification(SKIPPED, UNPROCESSED.size(), "note", "not checked: " + file.reason());
        startLocation(file.path());
        endLocation("");
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void startNotification(String id, int index, String level, String message)
        throws IOException {
      json.writeStartObject();
      json.writeObjectFieldStart("descriptor");
      json.writeStringField("id", id);
      json.writeNumberField("index", index);
      json.writeEndObject();
      json.writeStringField("level", level);
      writeText("message", escaped(message));
    }

    private void writeResult(ReportedFinding finding) throws IOException {
      startResult(finding.rule(), finding.severity(), finding.message());
      writeLocation(finding);
      writeFingerprint(finding.fingerprint());
      endResult(finding.state());
      json.writeEndArray();
      json.writeEndObject();
    }

    private void writeSuppressed(Suppressed suppressed) throws IOException {
      startResult(suppressed.rule(), suppressed.severity(), suppressed.message());
      startLocation(suppressed.path());
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", suppressed.line());
      json.writeEndObject();
      endLocation("");
      writeFingerprint(suppressed.fingerprint());
      endResult(FindingState.NEW);
      json.writeStartObject();
      json.writeStringField("kind", "inSource");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", suppressed.reason());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    private void startResult(String rule, Severity severity, String message) throws IOException {
      json.writeStartObject();
      json.writeStringField("ruleId", rule);
      Integer index = ruleIndexes.get(rule);
      if (index != null) {
        json.writeNumberField("ruleIndex", index);
      }
      json.writeStringField("level", SarifTool.level(severity));
      writeText("message", escaped(message));
      json.writeObjectFieldStart("properties");
      json.writeStringField("severity", severity.label());
      json.writeEndObject();
    }

    /** Leaves the array of suppressions open: if one result has it, all must. */
    private void endResult(FindingState state) throws IOException {
      json.writeStringField("baselineState", state == FindingState.NEW ? "new" : "unchanged");
      json.writeArrayFieldStart("suppressions");
    }

    private void writeFingerprint(String fingerprint) throws IOException {
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField(FINGERPRINT, fingerprint);
      json.writeEndObject();
    }

    private void writeLocation(ReportedFinding finding) throws IOException {
      startLocation(finding.path());
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", finding.line());
      json.writeNumberField("startColumn", finding.column());
      json.writeNumberField("endLine", finding.endLine());
      // In SARIF it is the column behind the last one.
      json.writeNumberField("endColumn", finding.endColumn() + 1);
      json.writeEndObject();
      endLocation(finding.symbol());
    }

    private void startLocation(String path) throws IOException {
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", uris.computeIfAbsent(path, this::uri));
      json.writeStringField("uriBaseId", ROOT);
      json.writeEndObject();
    }

    private String uri(String path) {
      return RelativeUri.of(context.fromRoot(path));
    }

    private void endLocation(String symbol) throws IOException {
      json.writeEndObject();
      if (!symbol.isEmpty()) {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", symbol);
        json.writeEndObject();
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndArray();
    }

    private void writeText(String field, String text) throws IOException {
      json.writeObjectFieldStart(field);
      json.writeStringField("text", text);
      json.writeEndObject();
    }

    /** Without placeholders and links: what looks like one is the user's code. */
    private static String escaped(String message) {
      String text = message.replace("](", "\\](");
      return text.contains("{") ? PLACEHOLDER.matcher(text).replaceAll("{{$1}}") : text;
    }
  }
}
