package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.JavaFiles;
import dev.onex.TestRun;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Reports of real libraries: SARIF is valid, and a second run writes the same. */
@Tag("corpus")
final class CorpusReportsTest {

  private static final RunEnvironment ELSEWHERE =
      new RunEnvironment(Instant.EPOCH, "25", "4.0.0", "Windows 11 amd64", 64, 1, "ff00");

  @TestFactory
  Stream<DynamicTest> areValidAndTheSameInEveryRun() throws IOException {
    SarifSchema schema = new SarifSchema();
    return JavaFiles.librariesOfCorpus().stream()
        .map(
            library ->
                DynamicTest.dynamicTest(
                    library.getFileName().toString(), () -> areValidAndTheSame(library, schema)));
  }

  private static void areValidAndTheSame(Path library, SarifSchema schema) throws Exception {
    TestRun setup = TestRun.ofAllRules();
    List<SourceFile> files = JavaFiles.sourcesOf(library);
    List<SourceFile> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    CheckReport one = RealRun.report(setup.threads(1), files, Sample.ENVIRONMENT);
    CheckReport other = RealRun.report(setup.threads(4).chunkBytes(1 << 16), reversed, ELSEWHERE);
    ReportContext context =
        new ReportContext(
            library,
            library,
            StandardCharsets.UTF_8,
            Set.of(),
            new RuleTexts(RuleSet.of(setup.rules(), setup.settings())));

    String sarif = Sample.text(ReportFormat.SARIF, one, context);
    assertThat(schema.errors(sarif)).isEmpty();
    assertThat(one.findings()).hasSizeGreaterThan(100);
    // Not as texts: a difference in megabytes would take minutes to print.
    assertThat(sarif.equals(Sample.text(ReportFormat.SARIF, other, context))).as("SARIF").isTrue();
    assertThat(
            Sample.text(ReportFormat.GITLAB, one, context)
                .equals(Sample.text(ReportFormat.GITLAB, other, context)))
        .as("GitLab")
        .isTrue();
    Map<String, String> ones = ReportSections.of(Sample.text(ReportFormat.JSON, one, context));
    Map<String, String> others = ReportSections.of(Sample.text(ReportFormat.JSON, other, context));
    for (String key : ReportSections.STABLE) {
      assertThat(ones.get(key).equals(others.get(key))).as(key).isTrue();
    }
  }
}
