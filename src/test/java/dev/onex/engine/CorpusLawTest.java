package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.JavaFiles;
import dev.onex.TestRun;
import dev.onex.finding.Finding;
import dev.onex.rule.EngineRule;
import dev.onex.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The law on real libraries: with the rules as they come, and at their widest. */
@Tag("corpus")
class CorpusLawTest {

  private static final List<Long> CHUNK_SIZES = List.of(1L, 4 * Law.KILOBYTE, Law.MEGABYTE);

  private static final Set<String> OF_ENGINE =
      Set.of(EngineRule.UNPARSABLE_SOURCE.ruleName(), EngineRule.INCOMPLETE_ANALYSIS.ruleName());

  @TestFactory
  Stream<DynamicTest> holdsWithTheRulesAsTheyCome() {
    return librariesWith("defaults", TestRun.ofAllRules());
  }

  @TestFactory
  Stream<DynamicTest> holdsWithTheRulesAtTheirWidest() {
    return librariesWith("widest", TestRun.ofAllRules().settings(WidestRules.settings()));
  }

  @Test
  void allLibrariesAreThere() {
    assertThat(JavaFiles.librariesOfCorpus()).hasSizeGreaterThanOrEqualTo(6);
  }

  private static Stream<DynamicTest> librariesWith(String rules, TestRun run) {
    return JavaFiles.librariesOfCorpus().stream()
        .map(
            library -> {
              String about = library.getFileName() + " with " + rules;
              return DynamicTest.dynamicTest(about, () -> holds(library, run, about));
            });
  }

  private static void holds(Path library, TestRun run, String about) throws InterruptedException {
    List<SourceFile> files = JavaFiles.sourcesOf(library);
    List<Finding> found = Law.hold(run, Law.ways(run, CHUNK_SIZES), files, about);
    assertThat(found.stream().filter(it -> OF_ENGINE.contains(it.rule())))
        .as("%s: %d files", about, files.size())
        .isEmpty();
    assertThat(files).as(about).hasSizeGreaterThan(100);
    assertThat(found).as("%s: %d files", about, files.size()).isNotEmpty();
  }
}
