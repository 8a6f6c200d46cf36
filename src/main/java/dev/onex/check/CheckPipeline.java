package dev.onex.check;

import dev.onex.check.Remembrance.Judgement;
import dev.onex.engine.BuildResources;
import dev.onex.engine.ParallelValidator;
import dev.onex.engine.Progress;
import dev.onex.engine.RunResult;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.gate.GateResult;
import dev.onex.index.ClassPath;
import dev.onex.page.PageWriter;
import dev.onex.report.CheckReport;
import dev.onex.report.ReportContext;
import dev.onex.report.ReportData;
import dev.onex.report.ReportFormat;
import dev.onex.report.ReportWriter;
import dev.onex.report.RuleTexts;
import dev.onex.report.RulesHash;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceScanner;
import dev.onex.source.SourceScanner.Discovery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A check from end to end: find sources, validate them, judge and remember, write the report. */
public final class CheckPipeline {

  private final CheckSettings settings;
  private final CheckContext context;
  private final BuildResources resources;
  private final Supplier<List<Path>> classPath;

  /**
   * A check with these settings, on the build's resources.
   *
   * @param classPath gives the compile class path if somebody asks what a name in it means
   */
  public CheckPipeline(
      CheckSettings settings,
      CheckContext context,
      BuildResources resources,
      Supplier<List<Path>> classPath) {
    this.settings = settings;
    this.context = context;
    this.resources = resources;
    this.classPath = classPath;
  }

  /**
   * Checks. The reports are written whatever the verdict.
   *
   * @param progress is told how far the check is
   * @throws IOException if a report could not be written; the others are
   * @throws InterruptedException if the thread was interrupted while workers were busy
   */
  public CheckResult run(Progress progress) throws IOException, InterruptedException {
    boolean warm = resources.pool().hasWorked();
    if (settings.roots().exist()) {
      resources.prepare();
    }
    Discovery found = discover();
    RuleSet rules = RuleSet.of(settings.rules(), settings.ruleConfiguration());
    RunResult run = validate(rules, found, progress);
    String rulesHash = RulesHash.of(rules, settings.ruleConfiguration());
    Judgement judgement =
        new Remembrance(settings, context).judge(run, rulesHash, resources.budget().bytes(), warm);
    CheckReport report = report(rules, run, leftOut(found), judgement);
    settings
        .reports()
        .write(
            report,
            context(rules, judgement.gate()),
            () -> page(report, judgement),
            resources.pool());
    return new CheckResult(
        run,
        report.summary(),
        judgement.gate(),
        judgement.retrospect(),
        found.idlePatterns(),
        settings.reports().file(ReportFormat.JSON),
        settings.reports().formats().contains(ReportFormat.HTML)
            ? settings.reports().file(ReportFormat.HTML)
            : null);
  }

  /** Loads what writes the page, which costs a build that wants none nothing. */
  private static ReportWriter page(CheckReport report, Judgement judgement) {
    return new PageWriter(PastRuns.trends(judgement.retrospect(), report.history()));
  }

  private Discovery discover() {
    boolean includeGenerated = settings.engine().includeGenerated();
    return new SourceScanner(settings.roots(), settings.filter(), includeGenerated).scan();
  }

  private RunResult validate(RuleSet rules, Discovery found, Progress progress)
      throws InterruptedException {
    try (ClassPath types = new ClassPath(classPath, resources.jars())) {
      return new ParallelValidator(
              settings.engine(), rules, resources.pool(), resources.budget(), types)
          .validate(found.files(), progress);
    }
  }

  private static List<SkippedFile> leftOut(Discovery found) {
    Stream<SkippedFile> excluded =
        found.excluded().stream().map(it -> new SkippedFile(it, "excluded"));
    Stream<SkippedFile> generated =
        found.generated().stream().map(it -> new SkippedFile(it, "generated"));
    return Stream.concat(excluded, generated)
        .sorted(Comparator.comparing(SkippedFile::path))
        .toList();
  }

  private ReportContext context(RuleSet rules, GateResult gate) {
    return new ReportContext(
        settings.roots().basedir(),
        context.repositoryRoot(),
        settings.engine().encoding(),
        gate.failing(),
        new RuleTexts(rules));
  }

  private CheckReport report(
      RuleSet rules, RunResult run, List<SkippedFile> leftOut, Judgement judgement) {
    return CheckReport.of(
        new ReportData(
            context.project(),
            context.toolVersion(),
            run,
            leftOut,
            judgement.gate(),
            rules,
            settings.ruleConfiguration(),
            context.environment(),
            judgement.retrospect()));
  }
}
