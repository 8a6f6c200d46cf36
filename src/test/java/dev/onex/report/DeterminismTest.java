package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.source.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes from run to run stays where the contract allows it. */
final class DeterminismTest {

  private static final Pattern KEY = Pattern.compile("(?m)^ {2}\"(\\w+)\": ");
  private static final List<String> STABLE =
      List.of(
          "schemaVersion",
          "tool",
          "project",
          "summary",
          "findings",
          "suppressed",
          "skipped",
          "rules");
  private static final List<String> VOLATILE =
      List.of("run", "performance", "memory", "alerts", "history");

  @TempDir Path directory;

  /** The bytes of a report's sections by their keys; the first has what stands before it. */
  private static Map<String, String> sections(String report) {
    List<MatchResult> keys = KEY.matcher(report).results().toList();
    Map<String, String> sections = new LinkedHashMap<>();
    int start = 0;
    for (int i = 0; i < keys.size(); i++) {
      int end = i + 1 < keys.size() ? keys.get(i + 1).start() : report.length();
      sections.put(keys.get(i).group(1), report.substring(start, end));
      start = end;
    }
    return sections;
  }

  @Test
  void twoReportsOfTheSameInputAreTheSameOutsideTheVolatileSections() throws Exception {
    RealRun real = new RealRun(directory);
    List<SourceFile> files = real.sources();
    List<SourceFile> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    RunEnvironment elsewhere =
        new RunEnvironment(Instant.EPOCH, "25", "4.0.0", "Windows 11 amd64", 64, 1, "ff00");
    TestRun setup = TestRun.ofAllRules().withoutGenerated();

    Map<String, String> one =
        sections(real.text(RealRun.report(setup.threads(1), files, Sample.ENVIRONMENT)));
    Map<String, String> other =
        sections(real.text(RealRun.report(setup.threads(4).chunkBytes(1), reversed, elsewhere)));

    assertThat(one.keySet()).containsExactlyElementsOf(other.keySet());
    assertThat(one.keySet()).containsAll(STABLE).containsAll(VOLATILE).hasSize(13);
    assertThat(one.get("findings")).contains("src/Order0.java", "src/Wrong.java");
    for (String key : STABLE) {
      assertThat(one.get(key)).as(key).isEqualTo(other.get(key));
    }
    assertThat(one.get("run")).isNotEqualTo(other.get("run"));
    assertThat(one.get("performance")).isNotEqualTo(other.get("performance"));
  }

  @Test
  void theInputAndTheRulesHaveTheSameHashesInBothRuns() throws Exception {
    List<SourceFile> files = new RealRun(directory).sources();
    RunFacts one = RealRun.report(TestRun.ofAllRules(), files, Sample.ENVIRONMENT).run();
    RunFacts other =
        RealRun.report(TestRun.ofAllRules().threads(1).whole(), files, Sample.ENVIRONMENT).run();
    assertThat(one.inputHash()).isEqualTo(other.inputHash());
    assertThat(one.rulesHash()).isEqualTo(other.rulesHash());
  }
}
