package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.onex.TestRun;
import dev.onex.engine.WorkerPool;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What all formats have in common. */
final class FormatsTest {

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"JSON", "HTML"})
  void twoRunsOverTheSameInputGiveTheSameBytes(ReportFormat format) throws Exception {
    List<SourceFile> files = new RealRun(directory).sources();
    List<SourceFile> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    RunEnvironment elsewhere =
        new RunEnvironment(Instant.EPOCH, "25", "4.0.0", "Windows 11 amd64", 64, 1, "ff00");
    TestRun setup = TestRun.ofAllRules().withoutGenerated();
    ReportContext context = Sample.context(directory);

    String one =
        Sample.text(format, RealRun.report(setup.threads(1), files, Sample.ENVIRONMENT), context);
    CheckReport other = RealRun.report(setup.threads(4).chunkBytes(1), reversed, elsewhere);

    assertThat(one)
        .contains("src/Wrong.java", "src/Order0.java")
        .isEqualTo(Sample.text(format, other, context));
  }

  @ParameterizedTest
  @EnumSource
  void linesEndInLineFeedOnEverySystemAndTheLastOneToo(ReportFormat format) throws IOException {
    assertThat(Sample.text(format, Sample.hostile(), Sample.context(directory)))
        .doesNotContain("\r", "\ud83d\ufffd")
        .endsWith("\n");
  }

  @ParameterizedTest
  @EnumSource
  void aFormatIsKnownByItsLabelInAnyCase(ReportFormat format) {
    assertThat(ReportFormat.parse(" " + format.name() + " ")).contains(format);
    assertThat(ReportFormat.parse(format.label())).contains(format);
    assertThat(ReportFormat.parse(format.label() + "s")).isEmpty();
  }

  @Test
  void thePageIsWrittenByWhatIsHandedOver() {
    ReportWriter page = Sample.page();
    assertThat(ReportFormat.HTML.writer(() -> page)).isSameAs(page);
  }

  @Test
  void filesHaveNamesOfTheirOwn() {
    ReportTargets all = new ReportTargets(directory, List.of(ReportFormat.values()));
    assertThat(all.formats().stream().map(all::file)).doesNotHaveDuplicates();
  }

  @Test
  void formatsAreWrittenInTheirOrderEachOnceAndJsonAlways() {
    assertThat(
            new ReportTargets(directory, List.of(ReportFormat.SARIF, ReportFormat.SARIF)).formats())
        .containsExactly(ReportFormat.JSON, ReportFormat.SARIF);
  }

  private void write(ReportTargets targets) throws IOException, InterruptedException {
    targets.write(Sample.report(), Sample.context(directory), Sample::page, new WorkerPool(2));
  }

  @Test
  void aFormatThatCannotBeWrittenIsNamedAndTheOthersAre() throws IOException {
    ReportTargets targets = new ReportTargets(directory, List.of(ReportFormat.values()));
    Path json = targets.file(ReportFormat.JSON);
    Files.createDirectories(json.resolve("in the way"));

    assertThatIOException()
        .isThrownBy(() -> write(targets))
        .withMessageStartingWith("cannot write " + json + ": ")
        .withMessageNotContaining(ReportFormat.SARIF.fileName())
        .satisfies(it -> assertThat(it.getSuppressed()).isEmpty());
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(Files.isRegularFile(targets.file(format))).isEqualTo(format != ReportFormat.JSON);
    }
  }

  @Test
  void allFilesThatCannotBeWrittenAreNamed() throws IOException {
    ReportTargets targets = new ReportTargets(directory, List.of(ReportFormat.SARIF));
    Files.createDirectories(targets.file(ReportFormat.JSON).resolve("in the way"));
    Files.createDirectories(targets.file(ReportFormat.SARIF).resolve("in the way"));

    assertThatIOException()
        .isThrownBy(() -> write(targets))
        .withMessageContainingAll(
            targets.file(ReportFormat.JSON).toString(), targets.file(ReportFormat.SARIF).toString())
        .satisfies(it -> assertThat(it.getSuppressed()).hasSize(1));
  }
}
