package dev.onex.page;

import dev.onex.aggregate.AggregateReport;
import dev.onex.aggregate.ModuleReport;
import dev.onex.aggregate.ModuleReport.ModuleRun;
import dev.onex.aggregate.ModuleState;
import dev.onex.report.CheckReport;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Project.ArtifactId;
import dev.onex.report.CheckReport.Project.GroupId;
import dev.onex.report.CheckReport.ReportedFinding;
import dev.onex.report.CheckReport.Tool;
import dev.onex.report.ReportContext;
import dev.onex.report.RuleTexts;
import dev.onex.rule.RuleSet;
import dev.onex.rules.BuiltInRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A build of several modules, made by hand, and the page about it. */
final class SampleBuild {

  private SampleBuild() {}

  static ModuleReport read(String name, ReportedFinding... findings) {
    CheckReport report = SampleReport.of(findings).report();
    return new ModuleReport(
        name,
        project(name),
        ModuleState.READ,
        null,
        name + "/target/onex-report.json",
        name + "/target/onex report.html",
        new ModuleRun(report.run().startedAt(), 31_200),
        report.summary(),
        report.findings());
  }

  static ModuleReport unread(String name, ModuleState state, String problem) {
    return new ModuleReport(
        name, project(name), state, problem, "r.json", null, null, null, List.of());
  }

  private static Project project(String name) {
    return new Project(new GroupId("shop"), new ArtifactId(name), "1.0");
  }

  /** Writes the page; gives its file. */
  static Path write(Path root, List<ModuleReport> modules) throws IOException {
    Path directory = root.resolve("target");
    AggregatePageWriter.write(
        AggregateReport.of(new Tool("onex-maven-plugin", "1"), project("all"), modules),
        new ReportContext(
            root,
            root,
            StandardCharsets.UTF_8,
            Set.of(),
            new RuleTexts(RuleSet.of(BuiltInRules.all(), Map.of()))),
        directory);
    return directory.resolve("onex-aggregate.html");
  }
}
