package dev.onex.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.aggregate.AggregateSummary.ModuleCounts;
import dev.onex.aggregate.ModuleReport.ModuleRun;
import dev.onex.finding.Severity;
import dev.onex.gate.Breach;
import dev.onex.report.CheckReport.FindingState;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Project.ArtifactId;
import dev.onex.report.CheckReport.Project.GroupId;
import dev.onex.report.CheckReport.ReportedFinding;
import dev.onex.report.CheckReport.Tool;
import dev.onex.report.Summary;
import dev.onex.report.Summary.FileCounts;
import dev.onex.report.Summary.FindingCounts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AggregateReportTest {

  private static ModuleReport read(String name, int critical, int warnings) {
    List<Breach> breaches =
        critical == 0 ? List.of() : List.of(new Breach("failOn", "1 critical", "0", "found 1"));
    return new ModuleReport(
        name,
        project(name),
        ModuleState.READ,
        null,
        name + "/target/onex-report.json",
        null,
        new ModuleRun(Instant.EPOCH, 1),
        new Summary(
            critical == 0 ? "passed" : "failed",
            true,
            new FileCounts(4, 3, 0, 1, 0),
            new FindingCounts(critical, 0, warnings, critical + warnings, 0, 2),
            breaches),
        critical == 0 ? List.of(finding(Severity.WARNING)) : List.of(finding(Severity.CRITICAL)));
  }

  private static ModuleReport unread(String name, ModuleState state) {
    return new ModuleReport(
        name, project(name), state, "because", "onex-report.json", null, null, null, List.of());
  }

  private static Project project(String name) {
    return new Project(new GroupId("shop"), new ArtifactId(name), "1");
  }

  private static ReportedFinding finding(Severity severity) {
    return new ReportedFinding(
        "RawType", severity, "A.java", 1, 1, 1, 2, "a.A", "raw", "f", FindingState.NEW);
  }

  private static AggregateReport of(ModuleReport... modules) {
    return AggregateReport.of(new Tool("onex", "1"), project("all"), List.of(modules));
  }

  @Test
  void sumsUpTheModulesThatWereRead() {
    AggregateSummary summary = of(read("a", 0, 1), read("b", 0, 2)).summary();
    assertThat(summary.verdict()).isEqualTo("passed");
    assertThat(summary.complete()).isTrue();
    assertThat(summary.modules()).isEqualTo(new ModuleCounts(2, 2, 0, 0, 0, 0, 0));
    assertThat(summary.files()).isEqualTo(new FileCounts(8, 6, 0, 2, 0));
    assertThat(summary.findings()).isEqualTo(new FindingCounts(0, 0, 3, 3, 0, 4));
  }

  @Test
  void aModuleThatWasNotReadIsNotGreen() {
    for (ModuleState state :
        List.of(ModuleState.MISSING, ModuleState.UNREADABLE, ModuleState.OUTDATED)) {
      AggregateReport report = of(read("a", 0, 1), unread("b", state));
      assertThat(report.summary().verdict()).isEqualTo("incomplete");
      assertThat(report.summary().complete()).isFalse();
      assertThat(report.unread()).extracting(ModuleReport::module).containsExactly("b");
    }
  }

  @Test
  void aModuleThatFailedFailsTheBuildWhateverElseIsUnread() {
    AggregateSummary summary =
        of(unread("a", ModuleState.MISSING), read("b", 1, 0), read("c", 0, 1)).summary();
    assertThat(summary.verdict()).isEqualTo("failed");
    assertThat(summary.modules()).isEqualTo(new ModuleCounts(3, 1, 1, 1, 0, 0, 0));
  }

  @Test
  void modulesWithoutSourcesSkippedOrLeftOutAreCountedAndFailNothing() {
    AggregateSummary summary =
        of(
                read("a", 0, 1),
                unread("b", ModuleState.NO_SOURCES),
                unread("c", ModuleState.LEFT_OUT),
                unread("d", ModuleState.SKIPPED),
                unread("e", ModuleState.SKIPPED))
            .summary();
    assertThat(summary.verdict()).isEqualTo("passed");
    assertThat(summary.complete()).isTrue();
    assertThat(summary.modules()).isEqualTo(new ModuleCounts(5, 1, 0, 0, 2, 1, 1));
  }

  @Test
  void aRuleHasTheWorstSeverityOfItsFindings() {
    assertThat(of(read("a", 0, 1), read("b", 1, 0)).rules())
        .containsExactly(new AggregateRule("RawType", Severity.CRITICAL, 2, 2));
  }
}
