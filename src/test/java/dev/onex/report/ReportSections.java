package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sections of a report in JSON, by what the contract says of them. */
final class ReportSections {

  /** Two runs of the same input have the same bytes there. */
  static final List<String> STABLE =
      List.of(
          "schemaVersion",
          "tool",
          "project",
          "summary",
          "findings",
          "suppressed",
          "skipped",
          "rules");

  /** What changes from run to run stands there. */
  static final List<String> VOLATILE = List.of("run", "performance", "memory", "alerts", "history");

  private static final Pattern KEY = Pattern.compile("(?m)^ {2}\"(\\w+)\": ");

  private ReportSections() {}

  /** The bytes of a report's sections by their keys; the first has what stands before it. */
  static Map<String, String> of(String report) {
    List<MatchResult> keys = KEY.matcher(report).results().toList();
    Map<String, String> sections = new LinkedHashMap<>();
    int start = 0;
    for (int i = 0; i < keys.size(); i++) {
      int end = i + 1 < keys.size() ? keys.get(i + 1).start() : report.length();
      sections.put(keys.get(i).group(1), report.substring(start, end));
      start = end;
    }
    assertThat(sections.keySet()).containsAll(STABLE).containsAll(VOLATILE).hasSize(13);
    return sections;
  }
}
