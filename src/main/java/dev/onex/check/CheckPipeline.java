package dev.onex.check;

import dev.onex.engine.BuildResources;
import dev.onex.engine.ParallelValidator;
import dev.onex.engine.RunResult;
import dev.onex.engine.RunResult.SkippedFile;
import dev.onex.gate.GateResult;
import dev.onex.gate.QualityGate;
import dev.onex.index.ClassPath;
import dev.onex.page.PageWriter;
import dev.onex.report.CheckReport;
import dev.onex.report.ReportContext;
import dev.onex.report.ReportData;
import dev.onex.report.ReportFormat;
import dev.onex.report.ReportWriter;
import dev.onex.report.RuleTexts;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceScanner;
import dev.onex.source.SourceScanner.Discovery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A check from end to end: find sources, validate them, judge the findings, write the report. */
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
   * @throws IOException if a report could not be written; the others are
   * @throws InterruptedException if the thread was interrupted while workers were busy
   */
  public CheckResult run() throws IOException, InterruptedException {
    Discovery found = discover();
    RuleSet rules = RuleSet.of(settings.rules(), settings.ruleConfiguration());
    RunResult run = validate(rules, found);
    GateResult gate = new QualityGate(settings.thresholds()).judge(run);
    CheckReport report = report(rules, run, leftOut(found), gate);
    settings.reports().write(report, context(rules, gate), CheckPipeline::page);
    return new CheckResult(
        run,
        report.summary(),
        gate,
        found.idlePatterns(),
        settings.reports().file(ReportFormat.JSON));
  }

  /** Loads what writes the page, which costs a build that wants none nothing. */
  private static ReportWriter page() {
    return new PageWriter(Optional.empty());
  }

  private Discovery discover() {
    boolean includeGenerated = settings.engine().includeGenerated();
    return new SourceScanner(settings.roots(), settings.filter(), includeGenerated).scan();
  }

  private RunResult validate(RuleSet rules, Discovery found) throws InterruptedException {
    try (ClassPath types = new ClassPath(classPath, resources.jars())) {
      return new ParallelValidator(
              settings.engine(), rules, resources.pool(), resources.budget(), types)
          .validate(found.files());
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
      RuleSet rules, RunResult run, List<SkippedFile> leftOut, GateResult gate) {
    return CheckReport.of(
        new ReportData(
            context.project(),
            context.toolVersion(),
            run,
            leftOut,
            gate,
            rules,
            settings.ruleConfiguration(),
            context.environment()));
  }
}
