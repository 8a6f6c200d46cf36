package dev.onex.page;

import dev.onex.finding.Severity;
import dev.onex.gate.Breach;
import dev.onex.report.CheckReport;
import dev.onex.report.CheckReport.ReportedFinding;
import dev.onex.report.CheckReport.ReportedRule;
import dev.onex.report.Performance;
import dev.onex.report.RuleText;
import dev.onex.report.RuleTexts;
import dev.onex.report.Summary;
import dev.onex.report.Summary.FileCounts;
import dev.onex.report.Summary.FindingCounts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;
import org.jspecify.annotations.Nullable;

/** The report of a check as a page of a Maven site, in the site's own skin. */
public final class SiteReport {

  private final CheckReport report;
  private final RuleTexts texts;
  private final @Nullable String fullPage;

  /**
   * A page.
   *
   * @param fullPage where the full page is, from this one; null if there is none
   */
  public SiteReport(CheckReport report, RuleTexts texts, @Nullable String fullPage) {
    this.report = report;
    this.texts = texts;
    this.fullPage = fullPage;
  }

  /** Writes the page, from head to end. */
  public void write(Sink sink) {
    SiteSink out = new SiteSink(sink);
    out.page(
        "onex: " + report.summary().verdict(),
        () -> {
          summary(out);
          out.section(2, "Findings", () -> findings(out));
          if (report.rules().stream().anyMatch(it -> it.findings() > 0)) {
            out.section(2, "Rules", () -> rules(out));
          }
          out.section(2, "Performance", () -> performance(out));
        });
  }

  private void summary(SiteSink out) {
    Summary summary = report.summary();
    if (!summary.breaches().isEmpty()) {
      out.list(summary.breaches().stream().map(Breach::message).toList());
    }
    FileCounts files = summary.files();
    out.paragraph(
        () -> {
          out.text(
              Numbers.count(files.checked(), "file")
                  + " checked, "
                  + Numbers.count(files.cached())
                  + " known from the cache, "
                  + Numbers.count(files.skipped())
                  + " skipped, "
                  + Numbers.count(files.failed())
                  + " failed, "
                  + Numbers.minute(report.run().startedAt())
                  + ". ");
          if (fullPage != null) {
            out.link(fullPage, "The full page");
            out.text(" has the source lines, filters and trends.");
          }
        });
    FindingCounts counts = summary.findings();
    out.table(
        List.of("critical", "error", "warning", "new", "in the baseline", "suppressed"),
        () ->
            out.row(
                () ->
                    out.cells(
                        Numbers.count(counts.critical()),
                        Numbers.count(counts.error()),
                        Numbers.count(counts.warning()),
                        Numbers.count(counts.fresh()),
                        Numbers.count(counts.baselined()),
                        Numbers.count(counts.suppressed()))));
  }

  private void findings(SiteSink out) {
    Excerpts none = new Excerpts(Path.of(""), StandardCharsets.UTF_8, new Room(0, 0));
    FindingList list = FindingList.of(report.findings(), Page.MOST_FINDINGS, none);
    if (list.shown() == 0) {
      out.paragraph(() -> out.text("No findings."));
    }
    if (list.leftOut() > 0) {
      out.paragraph(
          () ->
              out.text(
                  Numbers.count(list.leftOut(), "finding")
                      + " of the mildest are not on this page. The report in JSON has all."));
    }
    for (FileGroup file : list.groups()) {
      out.section(
          3,
          file.path(),
          () ->
              out.table(
                  List.of("place", "severity", "rule", "finding"),
                  () -> file.findings().forEach(it -> finding(out, it))));
    }
  }

  private void finding(SiteSink out, ReportedFinding it) {
    String place = it.line() + ":" + it.column();
    out.row(
        () -> {
          if (fullPage == null) {
            out.cells(place);
          } else {
            out.cell(() -> out.link(fullPage + "#f-" + it.fingerprint(), place));
          }
          out.cells(it.severity().label());
          out.cell(() -> out.link("#" + RuleView.anchor(it.rule()), it.rule()));
          out.cells(it.message());
        });
  }

  private void rules(SiteSink out) {
    for (ReportedRule rule : report.rules()) {
      if (rule.findings() > 0) {
        out.anchor(RuleView.anchor(rule.rule()));
        out.section(3, rule.rule(), () -> rule(out, rule));
      }
    }
  }

  private void rule(SiteSink out, ReportedRule rule) {
    Severity severity = rule.severity();
    out.paragraph(
        () -> out.text(severity.label() + ", " + Numbers.count(rule.findings(), "finding")));
    RuleText text = texts.of(rule.rule());
    prose(out, text.summary());
    prose(out, text.why());
  }

  private static void prose(SiteSink out, String markdown) {
    for (List<Prose.Piece> paragraph : Prose.paragraphs(markdown)) {
      out.paragraph(() -> paragraph.forEach(it -> out.text(it.text())));
    }
  }

  private void performance(SiteSink out) {
    Performance it = report.performance();
    out.paragraph(
        () ->
            out.text(
                Numbers.millis(it.wallMillis())
                    + " of wall time, "
                    + Numbers.number(it.filesPerSecond())
                    + " files a second, "
                    + Numbers.number(it.concurrentEfficiency())
                    + " of "
                    + Numbers.count(it.workers(), "worker")
                    + " kept busy, at most "
                    + Numbers.bytes(report.memory().peakHeapBytes())
                    + " of heap."));
    out.table(
        List.of("stage", "time of all workers", "share"),
        () ->
            new PerformanceView(it)
                .stages()
                .forEach(row -> out.row(() -> out.cells(row.name(), row.value(), row.more()))));
  }
}
