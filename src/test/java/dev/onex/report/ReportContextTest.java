package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.rule.RuleSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportContextTest {

  private static ReportContext context(String basedir, String root) {
    return new ReportContext(
        Path.of(basedir),
        Path.of(root),
        StandardCharsets.UTF_8,
        Set.of(),
        new RuleTexts(RuleSet.of(List.of(), Map.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "a/b, a, src/A.java, b/src/A.java",
    "a/b/c, a, ../../other/A.java, other/A.java",
    "a, a, src/A.java, src/A.java",
    "a, a, ./src//A.java, src/A.java",
    "a, a, ../outside/A.java, ../outside/A.java",
    "a, a, ../../outside/A.java, ../../outside/A.java",
    "a/../b, ., src/A.java, b/src/A.java",
  })
  void pathsAreRelativeToTheRootOfTheRepository(
      String basedir, String root, String path, String expected) {
    assertThat(context(basedir, root).fromRoot(path)).isEqualTo(expected);
  }

  @Test
  void aRootThatIsNotAboveTheProjectDoesNotCount() {
    assertThat(context("a", "b").fromRoot("src/A.java")).isEqualTo("src/A.java");
  }
}
