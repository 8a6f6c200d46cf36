package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onex.finding.Finding;
import dev.onex.finding.Location;
import dev.onex.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonReportWriterTest {

  @TempDir Path directory;

  private String text(CheckReport report) throws IOException {
    return Sample.text(ReportFormat.JSON, report, Sample.context(directory));
  }

  private static CheckReport reportOf(String message) {
    Finding finding =
        new Finding(
            "RawType", Severity.ERROR, "A.java", Location.START, "", "", message, "0".repeat(16));
    return CheckReport.of(Sample.data(Sample.run(List.of(finding), Sample.metrics(1))));
  }

  /** The message of the first finding, as a reader of the file sees it. */
  private String messageBack(String message) throws IOException {
    List<String> messages = new ArrayList<>();
    try (JsonParser in = new JsonFactory().createParser(text(reportOf(message)))) {
      while (in.nextToken() != null) {
        if (in.currentToken() == JsonToken.FIELD_NAME && in.currentName().equals("message")) {
          messages.add(in.nextTextValue());
        }
      }
    }
    return messages.get(0);
  }

  @Test
  void hostileTextsComeBackAsTheyWere() throws IOException {
    List<String> texts =
        List.of(
            "\"quoted\" \\ back\\slash",
            "two\nlines\r\nand\ttab",
            "\0 \u0001 \u001f \u007f \u0085",
            "</script><script>alert(1)</script><!-- ]]>",
            "\u202eright to left\u202c \u200f \u05d0",
            "\u2028 \u2029 \ufeff \uffff",
            "\ud83d\ude00 \u00e9 \u4e16");
    for (String text : texts) {
      assertThat(messageBack(text)).isEqualTo(text);
    }
  }

  @Test
  void halvesOfSurrogatePairsAreReplacedAndDoNotStopTheReport() throws IOException {
    assertThat(messageBack("a\ud83d")).isEqualTo("a\ufffd");
    assertThat(messageBack("\ude00b")).isEqualTo("\ufffdb");
    assertThat(messageBack("x".repeat(9_000) + "\ud83d" + "y".repeat(9_000)))
        .isEqualTo("x".repeat(9_000) + "\ufffd" + "y".repeat(9_000));
  }

  @Test
  void linesEndInLineFeedOnEverySystem() throws IOException {
    assertThat(text(Sample.report())).doesNotContain("\r").endsWith("\n}\n");
  }
}
