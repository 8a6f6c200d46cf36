package dev.onex.page;

import dev.onex.aggregate.AggregateReport;
import dev.onex.aggregate.AggregateRule;
import dev.onex.aggregate.ModuleReport;
import dev.onex.finding.Severity;
import dev.onex.finding.Sha256;
import dev.onex.gate.Verdict;
import dev.onex.report.CheckReport.FindingState;
import dev.onex.report.CheckReport.ReportedFinding;
import dev.onex.report.RelativeUri;
import dev.onex.report.ReportContext;
import dev.onex.report.RuleTexts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * All that the page about a build shows, for the templates.
 *
 * @param report the report
 * @param modules its modules
 * @param fresh findings that are in no baseline
 * @param known findings that are
 * @param room for source lines
 * @param rules the rules that found something, those with most findings first
 */
record AggregatePage(
    AggregateReport report,
    List<ModuleView> modules,
    FindingList fresh,
    FindingList known,
    Room room,
    List<RuleView> rules) {

  private static final int ID_DIGITS = 16;

  /**
   * The page.
   *
   * @param context with the directory of the build's root as {@code basedir}
   * @param directory where the page will be
   */
  static AggregatePage of(AggregateReport report, ReportContext context, Path directory) {
    Path root = context.basedir();
    List<ReportedFinding> fresh = in(FindingState.NEW, report);
    List<ReportedFinding> known = in(FindingState.BASELINED, report);
    Room room = Room.beside(fresh, known);
    Excerpts excerpts = new Excerpts(root, context.encoding(), room);
    return new AggregatePage(
        report,
        report.modules().stream().map(it -> view(it, root, directory)).toList(),
        FindingList.of(fresh, Page.MOST_FINDINGS, excerpts),
        FindingList.of(known, Page.MOST_FINDINGS, excerpts),
        room,
        rules(report.rules(), context.rules()));
  }

  private static ModuleView view(ModuleReport module, Path root, Path directory) {
    String page = module.page();
    return new ModuleView(
        module,
        page == null
            ? ""
            : RelativeUri.of(slashes(directory.toAbsolutePath().relativize(root.resolve(page)))));
  }

  private static List<ReportedFinding> in(FindingState state, AggregateReport report) {
    return report.modules().stream()
        .flatMap(
            module ->
                module.findings().stream()
                    .filter(it -> it.state() == state)
                    .map(it -> inBuild(module.module(), it)))
        .toList();
  }

  /** A finding with a path from the build's root, and a fingerprint that no other module has. */
  private static ReportedFinding inBuild(String module, ReportedFinding it) {
    String key = module + "\0" + it.fingerprint();
    return new ReportedFinding(
        it.rule(),
        it.severity(),
        slashes(Path.of(module, it.path()).normalize()),
        it.line(),
        it.column(),
        it.endLine(),
        it.endColumn(),
        it.symbol(),
        it.message(),
        Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS),
        it.state());
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static List<RuleView> rules(List<AggregateRule> rules, RuleTexts texts) {
    long most = rules.stream().mapToLong(AggregateRule::findings).max().orElse(0);
    return rules.stream()
        .sorted(Comparator.comparing(AggregateRule::findings).reversed())
        .map(
            it ->
                new RuleView(
                    it.rule(),
                    it.severity(),
                    it.findings(),
                    texts.of(it.rule()),
                    Bar.of(it.findings(), most)))
        .toList();
  }

  String title() {
    return VisibleText.of(report.project().artifactId().value() + " " + report.project().version());
  }

  String group() {
    return VisibleText.of(report.project().groupId().value());
  }

  String verdict() {
    return report.summary().verdict();
  }

  boolean passed() {
    return verdict().equals(Verdict.PASSED);
  }

  int count(Severity severity) {
    return switch (severity) {
      case CRITICAL -> report.summary().findings().critical();
      case ERROR -> report.summary().findings().error();
      case WARNING -> report.summary().findings().warning();
    };
  }

  Reasons reasons() {
    return Reasons.of(modules);
  }
}
