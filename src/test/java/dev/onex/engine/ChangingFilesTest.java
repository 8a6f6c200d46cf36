package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.rule.Rule;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that vanish, change or cannot be read: each is a finding, and the others are judged. */
class ChangingFilesTest {

  /** So long that under {@link #ONE_METHOD} it is read again before it is judged. */
  private static final String COMMENT = "// " + "x".repeat(2_000) + "\n";

  private static final String LARGE = COMMENT + COMMENT + "class Large { void f() {} }\n";
  private static final String SMALL = COMMENT + "class Small { void f() {} }\n";

  /** A budget that has room for a method, and an eighth of it for no text. */
  private static final long ONE_METHOD = 40 * Run.HEAP_PER_BYTE;

  @TempDir private Path directory;

  @FunctionalInterface
  private interface Deed {
    void run() throws IOException;
  }

  /**
   * A rule that does something to the small file while the large one, which is first, is judged.
   */
  private static Rule doing(Deed deed) {
    return new ProbeRules.Methods(
        declaration -> {
          if (declaration.type().facts().qualifiedName().equals("Large")) {
            try {
              deed.run();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  private static RunResult check(Rule rule, SourceFile... files) throws InterruptedException {
    return TestRun.ofAllRules()
        .rules(ProbeRules.with(rule))
        .threads(1)
        .budgetBytes(ONE_METHOD)
        .check(List.of(files));
  }

  private static void assertThatSmallOneFailed(RunResult run, String message) {
    assertThat(Found.lines(run))
        .containsExactly("Large.java:3:20 Methods Large#f()", "Small.java:1:1 IncompleteAnalysis");
    assertThat(Found.messages(run, "IncompleteAnalysis")).containsExactly(message);
    assertThat(run.failedFiles()).isEqualTo(1);
    assertThat(run.checkedFiles()).isEqualTo(1);
  }

  @Test
  void aFileThatVanishesBeforeTheScanIsIncomplete() throws IOException, InterruptedException {
    SourceFile large = TestRun.write(directory, "Large.java", LARGE);
    SourceFile small = TestRun.write(directory, "Small.java", SMALL);
    Files.delete(small.absolute());
    assertThatSmallOneFailed(
        check(new ProbeRules.Methods(it -> {}), large, small),
        "the file could not be read (it vanished during the run), so nothing in it was checked");
  }

  @Test
  void aFileThatVanishesBeforeItIsJudgedIsIncomplete() throws InterruptedException {
    SourceFile large = TestRun.write(directory, "Large.java", LARGE);
    SourceFile small = TestRun.write(directory, "Small.java", SMALL);
    assertThatSmallOneFailed(
        check(doing(() -> Files.delete(small.absolute())), large, small),
        "the file could not be read again (it vanished during the run), so nothing in it was"
            + " checked; run the check again");
  }

  @Test
  void aFileThatChangesBeforeItIsJudgedIsIncomplete() throws InterruptedException {
    SourceFile large = TestRun.write(directory, "Large.java", LARGE);
    SourceFile small = TestRun.write(directory, "Small.java", SMALL);
    assertThatSmallOneFailed(
        check(doing(() -> Files.writeString(small.absolute(), SMALL + " ")), large, small),
        "the file changed during the run, so nothing in it was checked; run the check again");
  }

  @Test
  void aFileThatIsWrittenAgainAsItWasIsJudged() throws InterruptedException {
    SourceFile large = TestRun.write(directory, "Large.java", LARGE);
    SourceFile small = TestRun.write(directory, "Small.java", SMALL);
    RunResult run = check(doing(() -> Files.writeString(small.absolute(), SMALL)), large, small);
    assertThat(Found.lines(run))
        .containsExactly("Large.java:3:20 Methods Large#f()", "Small.java:2:20 Methods Small#f()");
  }

  @Test
  void aFileWhoseTextWasKeptIsJudgedAsItWasScanned() throws InterruptedException {
    SourceFile large = TestRun.write(directory, "Large.java", LARGE);
    SourceFile small = TestRun.write(directory, "Small.java", SMALL);
    RunResult run =
        TestRun.ofAllRules()
            .rules(ProbeRules.with(doing(() -> Files.delete(small.absolute()))))
            .threads(1)
            .check(List.of(large, small));
    assertThat(Found.lines(run))
        .containsExactly("Large.java:3:20 Methods Large#f()", "Small.java:2:20 Methods Small#f()");
    assertThat(run.isComplete()).isTrue();
  }

  @Test
  void aFileThatCannotBeReadIsIncompleteAndDoesNotNameThisMachine()
      throws IOException, InterruptedException {
    SourceFile large = TestRun.write(directory, "Large.java", LARGE);
    Path small = Files.createDirectory(directory.resolve("Small.java"));
    assertThatSmallOneFailed(
        check(
            new ProbeRules.Methods(it -> {}), large, new SourceFile("Small.java", small, 1, false)),
        "the file could not be read (IOException: Is a directory), so nothing in it was checked");
    Path below = large.absolute().resolve("Small.java");
    assertThatSmallOneFailed(
        check(
            new ProbeRules.Methods(it -> {}), large, new SourceFile("Small.java", below, 1, false)),
        "the file could not be read (FileSystemException: Not a directory), so nothing in it was"
            + " checked");
  }

  @Test
  void aFileThatIsForbiddenIsNamedByTheKindOfTheFailure() {
    assertThat(FileFindings.reason(new AccessDeniedException("/home/me/Small.java")))
        .isEqualTo("AccessDeniedException");
  }

  private FileSystem zip() throws IOException {
    return FileSystems.newFileSystem(directory.resolve("a.zip"), Map.of("create", "true"));
  }

  @Test
  void aFileSystemThatIsGoneBeforeTheScanCostsItsFilesOnly()
      throws IOException, InterruptedException {
    SourceFile large = TestRun.write(directory, "Large.java", LARGE);
    FileSystem zip = zip();
    SourceFile small = TestRun.write(zip.getPath("/src"), "Small.java", SMALL);
    zip.close();
    assertThatSmallOneFailed(
        check(new ProbeRules.Methods(it -> {}), large, small),
        "the file could not be scanned: java.nio.file.ClosedFileSystemException; please report it");
  }

  @Test
  void aFileSystemThatIsGoneBeforeFilesAreJudgedCostsItsFilesOnly()
      throws IOException, InterruptedException {
    SourceFile large = TestRun.write(directory, "Large.java", LARGE);
    FileSystem zip = zip();
    SourceFile small = TestRun.write(zip.getPath("/src"), "Small.java", SMALL);
    assertThatSmallOneFailed(
        check(doing(zip::close), large, small),
        "the file could not be judged: java.nio.file.ClosedFileSystemException; please report it");
  }
}
