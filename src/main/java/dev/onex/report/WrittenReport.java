package dev.onex.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.onex.gate.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the JSON file of a report. */
public final class WrittenReport {

  private static final String VERSION = "schemaVersion";
  private static final Pattern ALLOWED = Pattern.compile("1\\.[0-9]+");

  private WrittenReport() {}

  /**
   * The report in a file.
   *
   * @throws IOException if there is none that this version reads; the message names the file, what
   *     was found and what is allowed
   */
  public static CheckReport read(Path file) throws IOException {
    try {
      String version = version(file);
      if (!ALLOWED.matcher(version).matches()) {
        throw new IOException(VERSION + " is " + version + ", and allowed is 1 with any minor");
      }
      try (JsonParser in = parser(file)) {
        return known(new JsonRecord(in).read(CheckReport.class));
      }
    } catch (JacksonException e) {
      throw new IOException(file + " is no JSON: " + where(e), e);
    } catch (IOException e) {
      String reason = e.getClass() == IOException.class ? e.getMessage() : ReportFile.reason(e);
      throw new IOException(file + " is no report of onex:check that can be read: " + reason, e);
    }
  }

  private static JsonParser parser(Path file) throws IOException {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build()
        .createParser(file.toFile());
  }

  /** Looked for by itself: a file of another version may have anything else in another form. */
  private static String version(Path file) throws IOException {
    try (JsonParser in = parser(file)) {
      if (in.nextToken() == JsonToken.START_OBJECT) {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
          boolean found = in.currentName().equals(VERSION);
          in.nextToken();
          if (found) {
            return in.getValueAsString("");
          }
          in.skipChildren();
        }
      }
    }
    throw new IOException("it has no " + VERSION);
  }

  /** What no report of ours can be is refused: a verdict that nobody knows is not green. */
  private static CheckReport known(CheckReport report) throws IOException {
    String verdict = report.summary().verdict();
    List<String> verdicts = List.of(Verdict.PASSED, Verdict.FAILED);
    if (!verdicts.contains(verdict)) {
      throw new IOException("the verdict is " + verdict + ", and allowed is passed or failed");
    }
    if (!report.tool().name().equals(CheckReport.TOOL)) {
      throw new IOException("its tool is " + report.tool().name());
    }
    return report;
  }

  private static String where(JacksonException e) {
    String what = e.getOriginalMessage().lines().findFirst().orElse("it is empty");
    return e.getLocation() == null ? what : what + ", in line " + e.getLocation().getLineNr();
  }
}
