package dev.onex.page;

import dev.onex.engine.RunMetrics.Bucket;
import dev.onex.engine.RunMetrics.Distribution;
import dev.onex.engine.RunMetrics.FileTime;
import dev.onex.engine.RunMetrics.MemorySample;
import dev.onex.engine.RunMetrics.RuleTime;
import dev.onex.engine.RunMetrics.StageTime;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.engine.Stage;
import dev.onex.engine.Timing;
import dev.onex.finding.Severity;
import dev.onex.gate.Alert;
import dev.onex.gate.AlertSeverity;
import dev.onex.gate.Breach;
import dev.onex.gate.Metric;
import dev.onex.history.Window;
import dev.onex.report.CheckReport;
import dev.onex.report.CheckReport.FindingState;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Project.ArtifactId;
import dev.onex.report.CheckReport.Project.GroupId;
import dev.onex.report.CheckReport.ReportedFinding;
import dev.onex.report.CheckReport.ReportedRule;
import dev.onex.report.CheckReport.Suppressed;
import dev.onex.report.CheckReport.Tool;
import dev.onex.report.History;
import dev.onex.report.History.Comparison;
import dev.onex.report.MemoryUse;
import dev.onex.report.Performance;
import dev.onex.report.Performance.CacheUse;
import dev.onex.report.Performance.Chunks;
import dev.onex.report.Performance.Declarations;
import dev.onex.report.Performance.Misses;
import dev.onex.report.ReportContext;
import dev.onex.report.RuleTexts;
import dev.onex.report.RunFacts;
import dev.onex.report.Summary;
import dev.onex.report.Summary.FileCounts;
import dev.onex.report.Summary.FindingCounts;
import dev.onex.rule.RuleSet;
import dev.onex.rules.BuiltInRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report for the page, whose texts can all be the same hostile one.
 *
 * @param text stands wherever a text comes from outside
 * @param findings the findings
 */
record SampleReport(String text, List<ReportedFinding> findings) {

  static SampleReport of(ReportedFinding... findings) {
    return new SampleReport("a text", List.of(findings));
  }

  static ReportedFinding finding(Severity severity, String path, int line, String message) {
    return finding(severity, path, line, message, FindingState.NEW);
  }

  static ReportedFinding finding(
      Severity severity, String path, int line, String message, FindingState state) {
    String fingerprint = String.format("%016x", (path + line + message).hashCode());
    return new ReportedFinding(
        "RawType", severity, path, line, 3, line, 6, "a.Order#it", message, fingerprint, state);
  }

  CheckReport report() {
    return new CheckReport(
        CheckReport.SCHEMA_VERSION,
        new Tool("onex-maven-plugin", text),
        new Project(new GroupId("shop"), new ArtifactId("orders"), text),
        summary(),
        findings,
        List.of(new Suppressed("StringId", "src/B.java", 7, text, null, Severity.ERROR, "f", text)),
        List.of(new SkippedFile("gen/C.java", "generated"), new SkippedFile(text, "excluded")),
        rules(),
        new RunFacts(
            Instant.parse("2026-11-23T20:00:00Z"),
            "17",
            "3.9.16",
            text,
            2,
            1 << 30,
            2,
            "k",
            "i",
            "r"),
        performance(),
        new MemoryUse(
            1 << 28, 1 << 26, 3, 1, 11 << 20, 22 << 20, 33 << 20, 25, 0, List.of(), samples()),
        List.of(new Alert(AlertSeverity.HIGH, Metric.PROCESSING_TIME, 31.2, 30, text)),
        new History(
            Comparison.NO_BASELINE,
            0,
            List.of(),
            "no history is kept",
            List.of(),
            new Window(24, 1, 1, 1, 1, 1, 0, 1, List.of(), List.of())));
  }

  private static List<MemorySample> samples() {
    return List.of(
        new MemorySample(0, 0, 11 << 20),
        new MemorySample(100, 1 << 26, 44 << 20),
        new MemorySample(200, 0, 33 << 20));
  }

  private Summary summary() {
    boolean failed = count(Severity.CRITICAL) > 0;
    int fresh = (int) findings.stream().filter(it -> it.state() == FindingState.NEW).count();
    return new Summary(
        failed ? "failed" : "passed",
        !failed,
        new FileCounts(6, 3, 0, 2, failed ? 1 : 0),
        new FindingCounts(
            count(Severity.CRITICAL),
            count(Severity.ERROR),
            count(Severity.WARNING),
            fresh,
            findings.size() - fresh,
            1),
        failed ? List.of(new Breach("failOn", "1 critical", "0", text)) : List.of());
  }

  private int count(Severity severity) {
    return (int) findings.stream().filter(it -> it.severity() == severity).count();
  }

  private List<ReportedRule> rules() {
    return Stream.of("RawType", "StringId", "TodoMarker")
        .map(
            it ->
                new ReportedRule(
                    it,
                    Severity.ERROR,
                    !it.equals("TodoMarker"),
                    findings.stream().filter(one -> one.rule().equals(it)).count()))
        .toList();
  }

  private Performance performance() {
    return new Performance(
        31_200,
        45_000,
        12.5,
        1.5,
        123_456,
        3_120,
        new Chunks(12, 13, 660),
        new Declarations(700, 40),
        2_048,
        0.656,
        5,
        2,
        1.235,
        List.of(new StageTime(Stage.READ, 10, 4_096), new StageTime(Stage.PARSE, 30, 1_024)),
        Timing.SAMPLED,
        List.of(new RuleTime("RawType", 1.5, 13)),
        new Distribution(
            0.1,
            0.25,
            3,
            1_234.568,
            List.of(new Bucket(0.1, 0.2, 3), new Bucket(0.2, 0.5, 1), new Bucket(1_000, 2_000, 1))),
        List.of(new FileTime(text, 1_234.568, 99_999)),
        new CacheUse(2, new Misses(1, 0, 0, 0, 0), 12));
  }

  /** The page about it. */
  String page(Path basedir, Trends trends) throws IOException {
    RuleTexts texts = new RuleTexts(RuleSet.of(BuiltInRules.all(), Map.of()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PageWriter(trends)
        .write(
            report(),
            new ReportContext(basedir, basedir, StandardCharsets.UTF_8, Set.of(), texts),
            out);
    return out.toString(StandardCharsets.UTF_8);
  }

  String page(Path basedir) throws IOException {
    return page(basedir, null);
  }
}
