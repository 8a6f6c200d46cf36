package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WrittenReportTest {

  @TempDir private Path directory;

  private Path file;

  @BeforeEach
  void writeTheSample() throws IOException {
    file = directory.resolve("onex-report.json");
    ReportFile.writeJson(file, Sample.report());
  }

  private void replace(String part, String other) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(part);
    Files.writeString(file, text.replace(part, other));
  }

  private void assertRefused(String what) {
    assertThatThrownBy(() -> WrittenReport.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is no report of onex:check that can be read: " + what);
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    assertThat(WrittenReport.read(file)).isEqualTo(Sample.report());
  }

  @Test
  void passesOverKeysOfNewerVersions() throws IOException {
    replace("\"schemaVersion\": \"1.1\"", "\"later\": {\"a\": [1]}, \"schemaVersion\": \"1.9\"");
    assertThat(WrittenReport.read(file).findings()).isEqualTo(Sample.report().findings());
  }

  @Test
  void namesAVersionThatItDoesNotRead() throws IOException {
    Files.writeString(file, "{\"summary\": [], \"schemaVersion\": \"2.0\"}");
    assertRefused("schemaVersion is 2.0, and allowed is 1 with any minor");
  }

  @Test
  void refusesJsonThatIsNoReport() throws IOException {
    Files.writeString(file, "{\"findings\": []}");
    assertRefused("it has no schemaVersion");
    Files.writeString(file, "[]");
    assertRefused("it has no schemaVersion");
    Files.writeString(file, "");
    assertRefused("it has no schemaVersion");
  }

  @Test
  void saysWhatStandsWhereAndWhatIsAllowed() throws IOException {
    replace("\"complete\": false", "\"complete\": 7");
    assertRefused("/summary/complete is 7, and allowed is true or false");
  }

  @Test
  void refusesAReportWithoutAKey() throws IOException {
    replace("\"complete\": false,", "");
    assertRefused("/summary has no complete");
  }

  @Test
  void aVerdictThatNobodyKnowsIsNotGreen() throws IOException {
    replace("\"verdict\": \"failed\"", "\"verdict\": \"green\"");
    assertRefused("the verdict is green, and allowed is passed or failed");
  }

  @Test
  void refusesAReportThatIsCutOff() throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() / 2));
    assertThatThrownBy(() -> WrittenReport.read(file))
        .hasMessageStartingWith(file + " is no JSON: ");
  }

  @Test
  void refusesValuesOfAnotherKindWithTheirPlace() throws IOException {
    String text = Files.readString(file);
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.put("\"line\": 12,", "\"line\": 4294967296,");
    wrong.put("\"state\": \"new\"", "\"state\": \"old\"");
    wrong.put("\"until\": \"2027-01-31\"", "\"until\": \"soon\"");
    wrong.put("\"wallMillis\": 31200", "\"wallMillis\": \"fast\"");
    wrong.put("\"alerts\": [", "\"alerts\": {}, \"others\": [");
    List<String> messages = new ArrayList<>();
    for (Map.Entry<String, String> it : wrong.entrySet()) {
      Files.writeString(file, text);
      replace(it.getKey(), it.getValue());
      try {
        WrittenReport.read(file);
        messages.add("nothing is wrong");
      } catch (IOException e) {
        messages.add(e.getMessage().substring(e.getMessage().indexOf(": ") + 2));
      }
    }
    assertThat(messages)
        .containsExactly(
            "/findings/1/line is 4294967296, and allowed is a whole number of at most 32 bits",
            "/findings/0/state is old, and allowed is new, baselined",
            "/suppressed/0/until is soon, and allowed is a day, as 2026-11-25",
            "/performance/wallMillis is fast, and allowed is a number",
            "/alerts is an object, and allowed is a list");
  }

  @Test
  void refusesWhatFollowsTheEnd() throws IOException {
    Files.writeString(file, Files.readString(file) + "{}");
    assertRefused("something follows its end");
  }
}
