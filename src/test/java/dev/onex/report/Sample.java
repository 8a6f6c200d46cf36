package dev.onex.report;

import dev.onex.engine.MemoryBudget;
import dev.onex.engine.RunMetrics;
import dev.onex.engine.RunMetrics.Bucket;
import dev.onex.engine.RunMetrics.Distribution;
import dev.onex.engine.RunMetrics.FileTime;
import dev.onex.engine.RunMetrics.Memory;
import dev.onex.engine.RunMetrics.MemorySample;
import dev.onex.engine.RunMetrics.RuleTime;
import dev.onex.engine.RunMetrics.StageTime;
import dev.onex.engine.RunResult;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.engine.Stage;
import dev.onex.engine.Timing;
import dev.onex.finding.Finding;
import dev.onex.finding.Findings;
import dev.onex.finding.Location;
import dev.onex.finding.Severity;
import dev.onex.gate.QualityGate;
import dev.onex.gate.Thresholds;
import dev.onex.history.Compared;
import dev.onex.history.Past;
import dev.onex.history.Retrospect;
import dev.onex.history.RunRow;
import dev.onex.page.PageWriter;
import dev.onex.report.CheckReport.FindingState;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Project.ArtifactId;
import dev.onex.report.CheckReport.Project.GroupId;
import dev.onex.report.CheckReport.ReportedFinding;
import dev.onex.report.CheckReport.Suppressed;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleConfiguration;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.suppression.SuppressedFinding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A run and its report, made by hand. */
public final class Sample {

  static final Finding RAW =
      new Finding(
          "RawType",
          Severity.CRITICAL,
          "src/main/java/a/Order.java",
          new Location(12, 31, 12, 35),
          "a.Order#orders",
          "List",
          "field 'orders' is a raw List; write List<Order>",
          "9f2c000000000001");

  static final Finding ID =
      new Finding(
          "RawType",
          Severity.WARNING,
          "src/main/java/a/Item.java",
          new Location(3, 5, 4, 7),
          "",
          "",
          "\"<b>\" \u2192 \u05d0",
          "9f2c000000000002");

  static final Finding OLD =
      new Finding(
          "StringId",
          Severity.ERROR,
          "src/main/java/a/Old.java",
          new Location(7, 5, 7, 9),
          "a.Old",
          "id",
          "component 'id' is a String",
          "9f2c000000000003");

  static final RunEnvironment ENVIRONMENT =
      new RunEnvironment(
          Instant.parse("2026-11-23T20:00:00.123456Z"),
          "17.0.15",
          "3.9.16",
          "Linux amd64",
          2,
          1L << 30,
          "00ff");

  private Sample() {}

  static RunMetrics metrics(double wallMillis) {
    return new RunMetrics(
        wallMillis,
        45_000.12345,
        30_000,
        123_456,
        3_120,
        2_048,
        700,
        40,
        12,
        13,
        5,
        2,
        1.23456,
        List.of(
            new StageTime(Stage.READ, 10.00049, 4_096), new StageTime(Stage.PARSE, 31.0005, 1_024)),
        Timing.SAMPLED,
        List.of(new RuleTime("RawType", 0.0004, 13)),
        new Distribution(0.1, 0.25, 3, 1234.5678, List.of(new Bucket(0.1, 0.2, 3))),
        List.of(new FileTime("src/main/java/a/Order.java", 1234.5678, 99_999)),
        new Memory(
            new MemoryBudget.Usage(1_000, 2_345, 3, 1),
            11,
            22,
            33,
            List.of(new MemorySample(0.5, 1, 2), new MemorySample(7.0006, 3, 4))));
  }

  /** A run over four files, of which one failed and one is generated. */
  static RunResult run(List<Finding> findings, RunMetrics metrics) {
    return new RunResult(
        Findings.of(findings),
        List.of(new SuppressedFinding(OLD, "the wire format says so", LocalDate.of(2027, 1, 31))),
        List.of(new SkippedFile("src/main/java/a/Made.java", "generated")),
        2,
        1,
        "ab".repeat(32),
        metrics);
  }

  static ReportData data(RunResult run) {
    return data(run, Map.of("StringId", new RuleSetting(true, null, Map.of())), ENVIRONMENT);
  }

  static ReportData data(
      RunResult run, Map<String, RuleSetting> settings, RunEnvironment environment) {
    List<Rule> rules = List.of(new SampleRules.StringId(), new SampleRules.RawType());
    return new ReportData(
        new Project(new GroupId("shop"), new ArtifactId("orders"), "1.0"),
        "0.1.0",
        run,
        List.of(
            new SkippedFile("target/gen/B.java", "generated"),
            new SkippedFile("src/main/java/a/Left.java", "excluded")),
        new QualityGate(Thresholds.DEFAULT).judge(run),
        RuleSet.of(rules, settings),
        RuleConfiguration.of(settings),
        environment,
        retrospect(run));
  }

  /** Of a run that is the first of its kind. */
  static Retrospect retrospect(RunResult run) {
    RunRow.Setup setup =
        new RunRow.Setup(
            "shop:orders", "0.1.0", "17.0.15", "00ff", 1L << 30, 2, false, "", "", "", null);
    RunRow row =
        RunRow.of(ENVIRONMENT.startedAt(), setup, run).judged("failed", List.of("error_rate"));
    return new Retrospect(row, Compared.not("no earlier run is remembered"), Past.NONE);
  }

  /** A context of a project that is a repository by itself, with the sample's rules. */
  static ReportContext context(Path basedir) {
    return context(basedir, basedir);
  }

  static ReportContext context(Path basedir, Path root) {
    List<Rule> rules = List.of(new SampleRules.StringId(), new SampleRules.RawType());
    return new ReportContext(
        basedir,
        root,
        StandardCharsets.UTF_8,
        Set.of(Severity.CRITICAL),
        new RuleTexts(RuleSet.of(rules, Map.of())));
  }

  static ReportWriter page() {
    return new PageWriter(null);
  }

  /** A report in a format, as it is in its file. */
  static String text(ReportFormat format, CheckReport report, ReportContext context)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer(Sample::page).write(report, context, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The report of a run with two findings that took 31.2 s. */
  public static CheckReport report() {
    return CheckReport.of(data(run(List.of(RAW, ID), metrics(31_200))));
  }

  /** A critical finding of RawType with this message. */
  static Finding finding(String message) {
    return finding("RawType", message);
  }

  static Finding finding(String rule, String message) {
    return new Finding(
        rule,
        Severity.CRITICAL,
        "src/main/java/a/Order.java",
        Location.at(1, 2),
        "",
        "",
        message,
        "9f2c000000000003");
  }

  /** The report of a run with this finding. */
  static CheckReport report(Finding finding) {
    return CheckReport.of(data(run(List.of(finding), metrics(1))));
  }

  /** The report of two findings in this state. */
  static CheckReport report(FindingState state) {
    CheckReport it = report();
    List<ReportedFinding> findings = it.findings().stream().map(one -> in(state, one)).toList();
    return with(it, findings, it.suppressed());
  }

  /** A report with texts that are meant to break a file, and with something suppressed. */
  static CheckReport hostile() {
    List<Finding> findings =
        List.of(
            RAW,
            ID,
            finding("'\"<&>\" ]]> </script><!-- \\ {0} [a](b) \0\u0001\u001b\u0085\uffff"),
            finding("\u202eright to left\u202c \u05d0 \u2028 \ud83d\ude00 half: \ud83d.\ude00."));
    CheckReport it = CheckReport.of(data(run(findings, metrics(1))));
    return with(
        it,
        it.findings(),
        List.of(
            new Suppressed(
                "RawType",
                "src/main/java/a/Item.java",
                7,
                "old \ud83d",
                null,
                Severity.ERROR,
                "c0ffee0000000000",
                "'all' is a raw List")));
  }

  private static ReportedFinding in(FindingState state, ReportedFinding it) {
    return new ReportedFinding(
        it.rule(),
        it.severity(),
        it.path(),
        it.line(),
        it.column(),
        it.endLine(),
        it.endColumn(),
        it.symbol(),
        it.message(),
        it.fingerprint(),
        state);
  }

  private static CheckReport with(
      CheckReport it, List<ReportedFinding> findings, List<Suppressed> suppressed) {
    return new CheckReport(
        it.schemaVersion(),
        it.tool(),
        it.project(),
        it.summary(),
        findings,
        suppressed,
        it.skipped(),
        it.rules(),
        it.run(),
        it.performance(),
        it.memory(),
        it.alerts(),
        it.history());
  }
}
