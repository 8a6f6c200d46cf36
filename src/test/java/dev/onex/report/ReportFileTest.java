package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFileTest {

  private static final ReportFile.Content CONTENT =
      out -> out.write("all of it".getBytes(StandardCharsets.UTF_8));

  @TempDir Path directory;

  private static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.map(Path::getFileName).sorted().toList();
    }
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  @Test
  void missingDirectoriesAreCreated() throws IOException {
    Path file = directory.resolve("a/b/report.json");
    ReportFile.write(file, CONTENT);
    assertThat(file).exists();
  }

  @Test
  void anOlderReportIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = directory.resolve("report.json");
    Files.writeString(file, "x".repeat(1_000_000));
    ReportFile.write(file, CONTENT);
    assertThat(file).hasContent("all of it");
    assertThat(entries(directory)).containsExactly(Path.of("report.json"));
  }

  @Test
  void aBuildDirectoryMayBeALink() throws IOException {
    Assumptions.assumeTrue(isPosix(), "links need rights on Windows");
    Path real = Files.createDirectory(directory.resolve("real"));
    Path link = Files.createSymbolicLink(directory.resolve("link"), real);
    ReportFile.write(link.resolve("report.json"), CONTENT);
    assertThat(real.resolve("report.json")).exists();
  }

  @Test
  void othersMayReadAReportAsTheyMayAnyFile() throws IOException {
    Assumptions.assumeTrue(isPosix(), "permissions are a matter of POSIX");
    Path file = directory.resolve("report.json");
    ReportFile.write(file, CONTENT);
    Path ordinary = Files.writeString(directory.resolve("ordinary.txt"), "");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
  }

  @Test
  void aFileThatCannotBeWrittenIsNamedAndNothingIsLeft() throws IOException {
    Path file = Files.createDirectories(directory.resolve("report.json/full")).getParent();
    assertThatIOException()
        .isThrownBy(() -> ReportFile.write(file, CONTENT))
        .withMessageStartingWith("cannot write " + file.toAbsolutePath() + ": ")
        .withCauseInstanceOf(IOException.class);
    assertThat(entries(directory)).containsExactly(Path.of("report.json"));
  }

  @Test
  void aDirectoryThatCannotBeCreatedIsAnErrorThatNamesTheFile() throws IOException {
    Path inTheWay = Files.writeString(directory.resolve("target"), "");
    Path file = inTheWay.resolve("report.json");
    assertThatIOException()
        .isThrownBy(() -> ReportFile.write(file, CONTENT))
        .withMessage("cannot write " + file + ": " + inTheWay + " is in the way and no directory");
  }

  @Test
  void theReasonIsInWordsWhereThereAreAny() {
    assertThat(ReportFile.reason(new AccessDeniedException("/p/target/x.tmp")))
        .isEqualTo("no permission to write there");
    assertThat(ReportFile.reason(new IOException("No space left on device")))
        .isEqualTo("IOException: No space left on device");
  }

  @Test
  void contentThatFailsInWhateverWayIsAnErrorThatNamesTheFileAndLeavesTheOlderOne()
      throws IOException {
    Path file = Files.writeString(directory.resolve("report.json"), "older");
    assertThatIOException()
        .isThrownBy(
            () ->
                ReportFile.write(
                    file,
                    out -> {
                      out.write('n');
                      throw new IllegalStateException("no JSON for that");
                    }))
        .withMessage("cannot write " + file + ": IllegalStateException: no JSON for that");
    assertThat(file).hasContent("older");
    assertThat(entries(directory)).containsExactly(Path.of("report.json"));
  }
}
