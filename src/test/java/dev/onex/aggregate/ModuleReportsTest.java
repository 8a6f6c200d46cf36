package dev.onex.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.report.CheckReport;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Project.ArtifactId;
import dev.onex.report.CheckReport.Project.GroupId;
import dev.onex.report.ReportFile;
import dev.onex.report.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleReportsTest {

  private static final String AGAIN = "run mvn verify onex:report-aggregate";
  private static final CheckReport WRITTEN = Sample.report();
  private static final Instant BEFORE = WRITTEN.run().startedAt().minusSeconds(1);
  private static final Instant AFTER = WRITTEN.run().startedAt().plusSeconds(1);

  @TempDir private Path root;

  private Module module(String name, boolean inBuild, boolean skipped) {
    return new Module(
        new Project(new GroupId("shop"), new ArtifactId("orders"), "1.0"),
        root.resolve(name),
        root.resolve(name).resolve("target"),
        List.of(root.resolve(name).resolve("src")),
        inBuild,
        skipped);
  }

  private Module module(String name) {
    return module(name, true, false);
  }

  private Path file(String name) {
    return root.resolve(name).resolve("target/onex-report.json");
  }

  private void source(String name) throws IOException {
    Path file = root.resolve(name).resolve("src/a/A.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "class A {}");
  }

  private List<ModuleReport> read(Instant buildStart, boolean bound, Module... modules) {
    return new ModuleReports(root, buildStart, bound).read(List.of(modules));
  }

  private ModuleReport only(Module module) {
    return read(AFTER, false, module).get(0);
  }

  @Test
  void takesOverWhatAModuleWrote() throws IOException {
    ReportFile.writeJson(file("orders"), WRITTEN);
    Files.writeString(file("orders").resolveSibling("onex-report.html"), "");

    ModuleReport it = only(module("orders"));

    assertThat(it.state()).isEqualTo(ModuleState.READ);
    assertThat(it.module()).isEqualTo("orders");
    assertThat(it.problem()).isNull();
    assertThat(it.report()).isEqualTo("orders/target/onex-report.json");
    assertThat(it.page()).isEqualTo("orders/target/onex-report.html");
    assertThat(it.summary()).isEqualTo(WRITTEN.summary());
    assertThat(it.findings()).isEqualTo(WRITTEN.findings());
    assertThat(it.isFailed()).isTrue();
  }

  @Test
  void theRootIsADotAndMayHaveNoPage() throws IOException {
    ReportFile.writeJson(file(""), WRITTEN);

    ModuleReport it = only(module(""));

    assertThat(it.module()).isEqualTo(".");
    assertThat(it.report()).isEqualTo("target/onex-report.json");
    assertThat(it.page()).isNull();
  }

  @Test
  void aModuleWithSourcesAndWithoutAReportIsNamed() throws IOException {
    source("orders");

    ModuleReport it = only(module("orders"));

    assertThat(it.state()).isEqualTo(ModuleState.MISSING);
    assertThat(it.problem())
        .isEqualTo(
            "it has sources, and orders/target/onex-report.json is not there: onex:check did not"
                + " run; bind it in this module and "
                + AGAIN);
  }

  @Test
  void aModuleWithoutSourcesNeedsNoReport() throws IOException {
    Files.createDirectories(root.resolve("empty/src/a"));
    Files.writeString(root.resolve("empty/src/a/A.kt"), "class A");

    assertThat(only(module("empty")).state()).isEqualTo(ModuleState.NO_SOURCES);
    assertThat(only(module("nothing")).state()).isEqualTo(ModuleState.NO_SOURCES);
  }

  @Test
  void aModuleThatSkipsTheCheckNeedsNoReport() throws IOException {
    source("orders");

    ModuleReport it = only(module("orders", true, true));

    assertThat(it.state()).isEqualTo(ModuleState.SKIPPED);
    assertThat(it.problem()).isEqualTo("it leaves onex:check out, by skip");
  }

  @Test
  void whatASkippedModuleWroteEarlierCountsForNothing() throws IOException {
    source("orders");
    ReportFile.writeJson(file("orders"), WRITTEN);
    Files.writeString(file("orders").resolveSibling("onex-report.html"), "");

    ModuleReport it = only(module("orders", true, true));

    assertThat(it.state()).isEqualTo(ModuleState.SKIPPED);
    assertThat(it.summary()).isNull();
    assertThat(it.findings()).isEmpty();
    assertThat(it.page()).isNull();
  }

  @Test
  void aModuleWithoutSourcesHasNothingToSkip() {
    assertThat(only(module("empty", true, true)).state()).isEqualTo(ModuleState.NO_SOURCES);
  }

  @Test
  void aReportThatCannotBeReadIsNamedWithItsPlaceFromTheRoot() throws IOException {
    Files.createDirectories(file("orders").getParent());
    Files.writeString(file("orders"), "{\"schemaVersion\": \"2.0\"}");

    ModuleReport it = only(module("orders"));

    assertThat(it.state()).isEqualTo(ModuleState.UNREADABLE);
    assertThat(it.problem())
        .isEqualTo(
            "orders/target/onex-report.json is no report of onex:check that can be read:"
                + " schemaVersion is 2.0, and allowed is 1 with any minor; let this version of"
                + " onex:check write it anew: "
                + AGAIN);
  }

  @Test
  void theReportOfAnotherModuleCountsForNothing() throws IOException {
    ReportFile.writeJson(file("payment"), WRITTEN);
    Module payment =
        new Module(
            new Project(new GroupId("shop"), new ArtifactId("payment"), "1.0"),
            root.resolve("payment"),
            root.resolve("payment/target"),
            List.of(),
            true,
            false);

    ModuleReport it = only(payment);

    assertThat(it.state()).isEqualTo(ModuleState.UNREADABLE);
    assertThat(it.summary()).isNull();
    assertThat(it.problem())
        .startsWith(
            "payment/target/onex-report.json is the report of shop:orders, and not of"
                + " shop:payment; ");
  }

  @Test
  void aModuleThatIsLeftOutOfTheBuildIsNotRead() throws IOException {
    ReportFile.writeJson(file("orders"), WRITTEN);

    ModuleReport it = only(module("orders", false, false));

    assertThat(it.state()).isEqualTo(ModuleState.LEFT_OUT);
    assertThat(it.problem()).isEqualTo("it is not part of this build");
  }

  @Test
  void reportsOfThisBuildAndOfEarlierOnesDoNotMix() throws IOException {
    ReportFile.writeJson(file("orders"), WRITTEN);
    String text = Files.readString(file("orders"));
    Path old = file("old");
    Files.createDirectories(old.getParent());
    assertThat(text).contains("\"startedAt\": \"2026-11-23");
    Files.writeString(
        old, text.replace("\"startedAt\": \"2026-11-23", "\"startedAt\": \"2026-11-22"));

    List<ModuleReport> mixed = read(BEFORE, false, module("orders"), module("old"));

    assertThat(mixed)
        .extracting(ModuleReport::state)
        .containsExactly(ModuleState.READ, ModuleState.OUTDATED);
    assertThat(mixed.get(1).problem())
        .isEqualTo(
            "old/target/onex-report.json is of an earlier build: this one had not checked the"
                + " module when the reports were put together; "
                + AGAIN);
    assertThat(read(AFTER, false, module("orders"), module("old")))
        .extracting(ModuleReport::state)
        .containsExactly(ModuleState.READ, ModuleState.READ);
  }

  @Test
  void withinALifeCycleAReportOfAnEarlierBuildIsOutdated() throws IOException {
    ReportFile.writeJson(file("orders"), WRITTEN);

    assertThat(read(AFTER, true, module("orders")))
        .extracting(ModuleReport::state)
        .containsExactly(ModuleState.OUTDATED);
    assertThat(read(BEFORE, true, module("orders")))
        .extracting(ModuleReport::state)
        .containsExactly(ModuleState.READ);
  }
}
