package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the plugin's report says. */
record OnexReport(String text, Instant written) {

  static OnexReport of(Path project) throws IOException {
    Path file = project.resolve("target/onex-report.json");
    FileTime written = Files.getLastModifiedTime(file);
    return new OnexReport(Files.readString(file), written.toInstant());
  }

  /** The first number of that name. */
  double number(String name) {
    return Double.parseDouble(find("\"" + name + "\": (-?[\\d.]+)").group(1));
  }

  /**
   * From before the first source was looked for to after the report was written, in seconds. The
   * report's own {@code wallMillis} leaves out the search and the writing.
   */
  double ownSeconds() {
    Instant started = Instant.parse(find("\"startedAt\": \"([^\"]+)\"").group(1));
    return Duration.between(started, written).toNanos() / 1e9;
  }

  /** Wall time of the phases in which workers ran, in seconds. */
  double parallelSeconds() {
    return number("cpuMillis") / number("concurrentEfficiency") / 1e3;
  }

  boolean complete() {
    return text.contains("\"complete\": true");
  }

  long findings() {
    Matcher counts =
        find(
            "\"findings\": \\{\\s*\"critical\": (\\d+),\\s*\"error\": (\\d+),\\s*\"warning\": (\\d+)");
    return Long.parseLong(counts.group(1))
        + Long.parseLong(counts.group(2))
        + Long.parseLong(counts.group(3));
  }

  /** How many findings a rule has. */
  long findings(String rule) {
    String row =
        "\"rule\": \""
            + rule
            + "\",\\s*\"severity\": \"\\w+\",\\s*\"enabled\": true,\\s*\"findings\": (\\d+)";
    return Long.parseLong(find(row).group(1));
  }

  /** All that is the same in two runs on the same sources. */
  String stable() {
    return text.substring(0, text.indexOf("\"run\": {"));
  }

  /** Time of the workers by stage, in milliseconds. */
  Map<String, Double> stages() {
    Map<String, Double> stages = new LinkedHashMap<>();
    Matcher stage =
        Pattern.compile("\"stage\": \"(\\w+)\",\\s*\"selfMillis\": ([\\d.]+)").matcher(text);
    while (stage.find()) {
      stages.put(stage.group(1), Double.parseDouble(stage.group(2)));
    }
    return stages;
  }

  long parsedDeclarations() {
    return Long.parseLong(find("\"found\": \\d+,\\s*\"parsed\": (\\d+)").group(1));
  }

  long foundDeclarations() {
    return Long.parseLong(find("\"found\": (\\d+),\\s*\"parsed\": \\d+").group(1));
  }

  private Matcher find(String expression) {
    Matcher found = Pattern.compile(expression).matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("the report has no " + expression);
    }
    return found;
  }
}
