package dev.onex.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.onex.finding.Severity;
import dev.onex.report.CheckReport.ReportedRule;
import dev.onex.report.CheckReport.Tool;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what SARIF has about a tool: its name, its version and its rules with their texts. */
final class SarifTool {

  private final Tool tool;
  private final RuleTexts texts;
  private final JsonGenerator json;

  SarifTool(Tool tool, RuleTexts texts, JsonGenerator json) {
    this.tool = tool;
    this.texts = texts;
    this.json = json;
  }

  /** What SARIF calls a severity; it knows no criticals. */
  static String level(Severity severity) {
    return severity == Severity.WARNING ? "warning" : "error";
  }

  /**
   * Writes the tool.
   *
   * @param unprocessed the rules of the engine whose findings are notifications too
   * @param skipped the name of the notification of skipped files, which comes after those
   */
  void write(List<ReportedRule> rules, List<String> unprocessed, String skipped)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "onex");
    json.writeStringField("fullName", tool.name() + " " + tool.version());
    json.writeStringField("version", tool.version());
    json.writeArrayFieldStart("rules");
    for (ReportedRule rule : rules) {
      writeRule(rule);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notifications");
    for (String rule : unprocessed) {
      startDescriptor(rule, texts.of(rule).summary());
      json.writeEndObject();
    }
    startDescriptor(skipped, "A file was left out on purpose.");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeRule(ReportedRule rule) throws IOException {
    RuleText text = texts.of(rule.rule());
    startDescriptor(rule.rule(), text.summary());
    String flagged = text.flagged().isEmpty() ? text.summary() : text.flagged();
    writeText("fullDescription", flagged.isEmpty() ? rule.rule() : flagged);
    String help =
        Stream.of(text.flagged(), text.why(), text.leftAlone())
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("\n\n"));
    json.writeObjectFieldStart("help");
    json.writeStringField("text", help.isEmpty() ? rule.rule() : help);
    if (!help.isEmpty()) {
      json.writeStringField("markdown", markdown(text));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String markdown(RuleText text) {
    return section("What it flags", text.flagged())
        + section("Why, and what to do", text.why())
        + section("What it leaves alone", text.leftAlone());
  }

  private static String section(String heading, String text) {
    return text.isEmpty() ? "" : "## " + heading + "\n\n" + text + "\n\n";
  }

  private void startDescriptor(String id, String summary) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    writeText("shortDescription", summary.isEmpty() ? id : summary);
  }

  private void writeText(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
