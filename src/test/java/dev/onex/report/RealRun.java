package dev.onex.report;

import dev.onex.TestRun;
import dev.onex.engine.RunResult;
import dev.onex.gate.QualityGate;
import dev.onex.gate.Thresholds;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Project.ArtifactId;
import dev.onex.report.CheckReport.Project.GroupId;
import dev.onex.rule.RuleConfiguration;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reports of runs of the real engine with all rules, over a few sources. */
final class RealRun {

  private static final String OFFENDS =
      """
      package shop;

      import java.util.List;

      /** Offends in each of its members. */
      public class Order%d {
        public List orders;
        Object anything;

        void run() {
          try {
            anything.hashCode();
          } catch (Exception e) {
          }
        }
      }
      """;

  private final Path basedir;

  RealRun(Path basedir) {
    this.basedir = basedir;
  }

  /** Sources that offend, one that is clean, one that is generated and one that is no Java. */
  List<SourceFile> sources() {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      files.add(TestRun.write(basedir, "src/Order" + i + ".java", OFFENDS.formatted(i)));
    }
    files.add(TestRun.write(basedir, "src/Clean.java", "record Clean(int size) {}\n"));
    files.add(TestRun.write(basedir, "src/Made.java", "// DO NOT EDIT\nclass Made {}\n"));
    files.add(TestRun.write(basedir, "src/Wrong.java", "class Wrong { int = ; List raw; }\n"));
    return files;
  }

  static CheckReport report(TestRun setup, List<SourceFile> files, RunEnvironment environment)
      throws InterruptedException {
    RunResult run = setup.check(files);
    return CheckReport.of(
        new ReportData(
            new Project(new GroupId("shop"), new ArtifactId("orders"), "1.0"),
            "0.1.0",
            run,
            List.of(),
            new QualityGate(Thresholds.DEFAULT).judge(run),
            RuleSet.of(setup.rules(), setup.settings()),
            RuleConfiguration.of(setup.settings()),
            environment,
            Sample.retrospect(run)));
  }

  /** A report as it is in its file. */
  String text(CheckReport report) throws IOException {
    return Sample.text(ReportFormat.JSON, report, Sample.context(basedir));
  }
}
