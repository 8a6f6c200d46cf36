package dev.onex.page;

import dev.onex.finding.Severity;
import dev.onex.gate.Alert;
import dev.onex.report.CheckReport;
import dev.onex.report.CheckReport.FindingState;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.ReportedFinding;
import dev.onex.report.CheckReport.ReportedRule;
import dev.onex.report.ReportContext;
import dev.onex.report.RuleTexts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, for the templates.
 *
 * @param report the report
 * @param fresh findings that are in no baseline
 * @param known findings that are
 * @param room how much room their source lines have
 * @param rules the rules that found something, those with most findings first
 * @param trends how earlier runs went; null if nobody knows
 */
record Page(
    CheckReport report,
    FindingList fresh,
    FindingList known,
    Room room,
    List<RuleView> rules,
    @Nullable Trends trends) {

  /** Worst first. */
  static final List<Severity> SEVERITIES =
      List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING);

  /** More findings of a kind than this are in the JSON file only: browsers have their limits. */
  static final int MOST_FINDINGS = 10_000;

  static Page of(CheckReport report, ReportContext context, @Nullable Trends trends) {
    List<ReportedFinding> fresh = in(FindingState.NEW, report);
    List<ReportedFinding> known = in(FindingState.BASELINED, report);
    Room room = Room.beside(fresh, known);
    Excerpts excerpts = new Excerpts(context.basedir(), context.encoding(), room);
    return new Page(
        report,
        FindingList.of(fresh, MOST_FINDINGS, excerpts),
        FindingList.of(known, MOST_FINDINGS, excerpts),
        room,
        rules(report, context.rules()),
        trends);
  }

  private static List<ReportedFinding> in(FindingState state, CheckReport report) {
    return report.findings().stream().filter(it -> it.state() == state).toList();
  }

  /** Each with the worst severity that one of its findings has, as on the page about a build. */
  private static List<RuleView> rules(CheckReport report, RuleTexts texts) {
    List<ReportedRule> rules = report.rules();
    Map<String, Severity> worst = new HashMap<>();
    report
        .findings()
        .forEach(it -> worst.merge(it.rule(), it.severity(), (a, b) -> a.isAtLeast(b) ? a : b));
    long most = rules.stream().mapToLong(ReportedRule::findings).max().orElse(0);
    return rules.stream()
        .filter(it -> it.findings() > 0)
        .sorted(Comparator.comparing(ReportedRule::findings).reversed())
        .map(
            it ->
                new RuleView(
                    it.rule(),
                    worst.getOrDefault(it.rule(), it.severity()),
                    it.findings(),
                    texts.of(it.rule()),
                    Bar.of(it.findings(), most)))
        .toList();
  }

  String title() {
    Project project = report.project();
    return VisibleText.of(project.artifactId().value() + " " + project.version());
  }

  String group() {
    return VisibleText.of(report.project().groupId().value());
  }

  boolean failed() {
    return !report.summary().breaches().isEmpty();
  }

  int count(Severity severity) {
    return switch (severity) {
      case CRITICAL -> report.summary().findings().critical();
      case ERROR -> report.summary().findings().error();
      case WARNING -> report.summary().findings().warning();
    };
  }

  /** Rules that are on and found nothing. */
  List<ReportedRule> quietRules() {
    return report.rules().stream().filter(it -> it.enabled() && it.findings() == 0).toList();
  }

  List<ReportedRule> rulesOff() {
    return report.rules().stream().filter(it -> !it.enabled()).toList();
  }

  /** The most urgent alerts first. */
  List<Alert> alerts() {
    return report.alerts().stream()
        .sorted(Comparator.comparing(Alert::severity).reversed())
        .toList();
  }

  List<SkippedFiles> skipped() {
    return SkippedFiles.of(report.skipped());
  }

  PerformanceView performance() {
    return new PerformanceView(report.performance());
  }

  MemoryView memory() {
    return new MemoryView(report.memory(), report.run().maxHeapBytes());
  }

  List<TrendView> trendViews() {
    return trends == null ? List.of() : trends.metrics().stream().map(TrendView::of).toList();
  }
}
