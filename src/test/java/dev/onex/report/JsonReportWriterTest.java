package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onex.finding.Finding;
import dev.onex.finding.Location;
import dev.onex.finding.Severity;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonReportWriterTest {

  @TempDir Path directory;

  private final JsonReportWriter writer = new JsonReportWriter();

  private static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.map(Path::getFileName).sorted().toList();
    }
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static CheckReport reportOf(String message) {
    Finding finding =
        new Finding(
            "RawType", Severity.ERROR, "A.java", Location.START, "", "", message, "0".repeat(16));
    return CheckReport.of(Sample.data(Sample.run(List.of(finding), Sample.metrics(1))));
  }

  /** The message of the first finding, as a reader of the file sees it. */
  private String messageBack(String message) throws IOException {
    Path file = directory.resolve("report.json");
    writer.write(reportOf(message), file);
    List<String> messages = new ArrayList<>();
    try (JsonParser in = new JsonFactory().createParser(Files.readString(file))) {
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
    Path file = directory.resolve("report.json");
    writer.write(Sample.report(), file);
    assertThat(Files.readString(file)).doesNotContain("\r").endsWith("\n}\n");
  }

  @Test
  void missingDirectoriesAreCreated() throws IOException {
    Path file = directory.resolve("a/b/report.json");
    writer.write(Sample.report(), file);
    assertThat(file).exists();
  }

  @Test
  void anOlderReportIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = directory.resolve("report.json");
    Files.writeString(file, "x".repeat(1_000_000));
    writer.write(Sample.report(), file);
    assertThat(Files.readString(file)).startsWith("{\n  \"schemaVersion\": \"1.1\",\n");
    assertThat(entries(directory)).containsExactly(Path.of("report.json"));
  }

  @Test
  void aBuildDirectoryMayBeALink() throws IOException {
    Assumptions.assumeTrue(isPosix(), "links need rights on Windows");
    Path real = Files.createDirectory(directory.resolve("real"));
    Path link = Files.createSymbolicLink(directory.resolve("link"), real);
    writer.write(Sample.report(), link.resolve("report.json"));
    assertThat(real.resolve("report.json")).exists();
  }

  @Test
  void othersMayReadAReportAsTheyMayAnyFile() throws IOException {
    Assumptions.assumeTrue(isPosix(), "permissions are a matter of POSIX");
    Path file = directory.resolve("report.json");
    writer.write(Sample.report(), file);
    Path ordinary = Files.writeString(directory.resolve("ordinary.txt"), "");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
  }

  @Test
  void aFileThatCannotBeWrittenIsNamedAndNothingIsLeft() throws IOException {
    Path file = Files.createDirectories(directory.resolve("report.json/full")).getParent();
    assertThatIOException()
        .isThrownBy(() -> writer.write(Sample.report(), file))
        .withMessageStartingWith("cannot write " + file.toAbsolutePath() + ": ")
        .withCauseInstanceOf(IOException.class);
    assertThat(entries(directory)).containsExactly(Path.of("report.json"));
  }

  @Test
  void aDirectoryThatCannotBeCreatedIsAnErrorThatNamesTheFile() throws IOException {
    Path inTheWay = Files.writeString(directory.resolve("target"), "");
    Path file = inTheWay.resolve("report.json");
    assertThatIOException()
        .isThrownBy(() -> writer.write(Sample.report(), file))
        .withMessage("cannot write " + file + ": " + inTheWay + " is in the way and no directory");
  }

  @Test
  void theReasonIsInWordsWhereThereAreAny() {
    assertThat(JsonReportWriter.reason(new AccessDeniedException("/p/target/x.tmp")))
        .isEqualTo("no permission to write there");
    assertThat(JsonReportWriter.reason(new IOException("No space left on device")))
        .isEqualTo("IOException: No space left on device");
  }
}
