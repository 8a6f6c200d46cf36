package dev.onex.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.onex.finding.Severity;
import dev.onex.finding.Sha256;
import dev.onex.report.CheckReport.ReportedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes findings as GitLab's Code Quality reads them. Paths are relative to the root of the
 * repository. What was suppressed is left out, for GitLab would show it.
 */
final class GitlabWriter implements ReportWriter {

  private static final int DIGITS = 32;

  @Override
  public void write(CheckReport report, ReportContext context, OutputStream out)
      throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    MessageDigest sha256 = Sha256.digest();
    try (JsonGenerator json = IndentedJson.to(out)) {
      json.writeStartArray();
      for (ReportedFinding finding : report.findings()) {
        String path = context.fromRoot(finding.path());
        // With the path from the root, for modules may have files of one name.
        String key = path + "\0" + finding.fingerprint();
        int ordinal = seen.merge(key, 1, Integer::sum);
        json.writeStartObject();
        json.writeStringField("description", finding.message());
        json.writeStringField("check_name", finding.rule());
        json.writeStringField("fingerprint", fingerprint(key + "\0" + ordinal, sha256));
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static String fingerprint(String key, MessageDigest sha256) {
    sha256.update(key.getBytes(StandardCharsets.UTF_8));
    return Sha256.hex(sha256).substring(0, DIGITS);
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "critical";
      case ERROR -> "major";
      case WARNING -> "minor";
    };
  }
}
