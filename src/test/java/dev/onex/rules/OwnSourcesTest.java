package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.JavaFiles;
import dev.onex.TestRun;
import dev.onex.engine.RunResult;
import dev.onex.finding.Finding;
import dev.onex.finding.Severity;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * We keep the rules that we ask of others: with every rule as it comes, our sources pass {@code
 * failOn=error}. The integration test self-check runs the goal itself on them; this one says the
 * same in seconds.
 */
class OwnSourcesTest {

  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void ourSourcesHaveNoFindingOfSeverityErrorOrCritical() throws InterruptedException {
    List<SourceFile> files =
        JavaFiles.below(List.of(SOURCES)).stream().map(OwnSourcesTest::source).toList();

    RunResult result = TestRun.ofAllRules().check(files);

    assertThat(result.checkedFiles()).isEqualTo(files.size()).isGreaterThan(100);
    assertThat(result.findings().list())
        .filteredOn(it -> it.severity().isAtLeast(Severity.ERROR))
        .extracting(OwnSourcesTest::line)
        .isEmpty();
  }

  private static SourceFile source(Path file) {
    try {
      String path = file.toString().replace('\\', '/');
      return new SourceFile(path, file.toAbsolutePath(), Files.size(file), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Finding finding) {
    return "%s:[%d,%d] %s: %s"
        .formatted(
            finding.path(),
            finding.location().line(),
            finding.location().column(),
            finding.rule(),
            finding.message());
  }
}
