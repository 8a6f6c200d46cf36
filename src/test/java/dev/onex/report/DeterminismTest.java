package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.source.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What changes from run to run stays where the contract allows it. */
final class DeterminismTest {

  @TempDir Path directory;

  private static final RunEnvironment ELSEWHERE =
      new RunEnvironment(Instant.EPOCH, "25", "4.0.0", "Windows 11 amd64", 64, 1, "ff00");

  private RealRun real;
  private List<SourceFile> files;

  @BeforeEach
  void writeSources() {
    real = new RealRun(directory);
    files = real.sources();
  }

  private CheckReport one() throws InterruptedException {
    return RealRun.report(setup().threads(1), files, Sample.ENVIRONMENT);
  }

  /** The same with other means, in another order and on another machine. */
  private CheckReport other() throws InterruptedException {
    List<SourceFile> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    return RealRun.report(setup().threads(4).chunkBytes(1), reversed, ELSEWHERE);
  }

  private static TestRun setup() {
    return TestRun.ofAllRules().withoutGenerated();
  }

  @Test
  void twoReportsOfTheSameInputAreTheSameOutsideTheVolatileSections() throws Exception {
    Map<String, String> one = ReportSections.of(real.text(one()));
    Map<String, String> other = ReportSections.of(real.text(other()));

    assertThat(one.keySet()).containsExactlyElementsOf(other.keySet());
    assertThat(one.get("findings")).contains("src/Order0.java", "src/Wrong.java");
    for (String key : ReportSections.STABLE) {
      assertThat(one.get(key)).as(key).isEqualTo(other.get(key));
    }
    assertThat(one.get("run")).isNotEqualTo(other.get("run"));
    assertThat(one.get("performance")).isNotEqualTo(other.get("performance"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"JSON", "HTML"})
  void theFilesForOtherToolsAreTheSameToTheByte(ReportFormat format) throws Exception {
    ReportContext context = Sample.context(directory);
    String one = Sample.text(format, one(), context);
    assertThat(one).isEqualTo(Sample.text(format, other(), context)).contains("Order0.java");
  }

  @Test
  void theInputAndTheRulesHaveTheSameHashesInBothRuns() throws Exception {
    RunFacts one = RealRun.report(TestRun.ofAllRules(), files, Sample.ENVIRONMENT).run();
    RunFacts other =
        RealRun.report(TestRun.ofAllRules().threads(1).whole(), files, Sample.ENVIRONMENT).run();
    assertThat(one.inputHash()).isEqualTo(other.inputHash());
    assertThat(one.rulesHash()).isEqualTo(other.rulesHash());
  }
}
