package dev.onex.maven;

import dev.onex.check.CheckResult;
import dev.onex.engine.RunMetrics;
import dev.onex.engine.RunResult;
import dev.onex.finding.Finding;
import dev.onex.finding.Severity;
import dev.onex.gate.Alert;
import dev.onex.gate.Breach;
import dev.onex.history.Comparison;
import dev.onex.history.Regression;
import dev.onex.history.Retrospect;
import dev.onex.report.Summary;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints a check's result: findings in the compiler's form, then a summary. */
final class Console {

  /** More findings than this that do not fail the build are counted, not printed. */
  private static final int MOST_TOLERATED = 100;

  private static final long MEGABYTE = 1 << 20;

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final Log log;
  private final Path basedir;

  Console(Log log, Path basedir) {
    this.log = log;
    this.basedir = basedir;
  }

  void print(CheckResult result) {
    Set<Severity> fails = result.gate().failing();
    List<Finding> findings = result.run().findings().list();
    List<Finding> failing = findings.stream().filter(it -> fails.contains(it.severity())).toList();
    failing.forEach(it -> log.error(line(it)));
    List<Finding> tolerated =
        findings.stream()
            .filter(it -> !fails.contains(it.severity()))
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .toList();
    tolerated.stream().limit(MOST_TOLERATED).sorted().forEach(it -> log.warn(line(it)));
    if (tolerated.size() > MOST_TOLERATED) {
      log.warn(
          "onex: "
              + (tolerated.size() - MOST_TOLERATED)
              + " more findings that do not fail the build are in "
              + result.reportFile());
    }
    result.gate().alerts().forEach(it -> log.warn(line(it)));
    history(result.history());
    result
        .idlePatterns()
        .forEach(
            it ->
                log.warn(
                    "onex: the pattern "
                        + it
                        + " matches no source; patterns are on paths relative to "
                        + basedir
                        + ", as src/main/java/shop/**"));
    summary(result);
  }

  /**
   * Fails the build if the gate does.
   *
   * @param again the command that checks this project again
   * @throws MojoFailureException with every breach, and what to do next
   */
  void failIfBroken(CheckResult result, String again) throws MojoFailureException {
    List<Breach> breaches = result.gate().verdict().breaches();
    if (breaches.isEmpty()) {
      return;
    }
    StringBuilder message = new StringBuilder("onex found what this build does not accept:");
    breaches.forEach(it -> message.append("\n  ").append(it.message()));
    boolean byFindings = !result.gate().failing().isEmpty();
    message
        .append(
            byFindings ? "\nThe findings that fail it are errors above; all are in " : "\nReport: ")
        .append(result.reportFile())
        .append(byFindings ? "\nMend them" : "\nMake it faster or raise the limit")
        .append(", then check again: ")
        .append(again);
    throw new MojoFailureException(message.toString());
  }

  /**
   * A finding in the form of the compiler's messages, which IDEs and CI servers read; in one line,
   * whatever the file is called.
   */
  private String line(Finding finding) {
    String line =
        basedir.resolve(finding.path()).normalize()
            + ":["
            + finding.location().line()
            + ","
            + finding.location().column()
            + "] "
            + finding.rule()
            + ": "
            + finding.message();
    return CONTROL.matcher(line).replaceAll("?");
  }

  /** What got worse; that nothing did is in the report. */
  private void history(Retrospect history) {
    Comparison comparison = history.compared().comparison();
    for (Regression it : comparison.regressions()) {
      if (comparison instanceof Comparison.Regressed) {
        log.warn("onex: regression: " + it.message());
      } else {
        log.info("onex: suspicious: " + it.message());
      }
    }
    history.problems().forEach(it -> log.warn("onex: " + it));
  }

  private static String line(Alert alert) {
    return "onex: " + alert.message();
  }

  private void summary(CheckResult result) {
    RunResult run = result.run();
    RunMetrics metrics = run.metrics();
    double seconds = metrics.wallMillis() / 1000;
    Summary.FileCounts files = result.summary().files();
    Summary.FindingCounts findings = result.summary().findings();
    int judged = files.checked() + files.failed();
    log.info(
        String.format(
            Locale.ROOT,
            "onex: %s checked, %d skipped, %d failed in %.2f s (%.0f files/s, %d workers)",
            judged == 1 ? "1 file" : judged + " files",
            files.skipped(),
            files.failed(),
            seconds,
            judged == 0 ? 0 : judged / Math.max(seconds, 0.001),
            metrics.workers()));
    log.info(
        String.format(
            Locale.ROOT,
            "onex: %s (%d new, %d baselined, %d suppressed)",
            run.findings().summary(),
            findings.fresh(),
            findings.baselined(),
            findings.suppressed()));
    log.info(
        String.format(
            Locale.ROOT,
            "onex: memory budget %d MB, at most %d MB of it used",
            metrics.memory().budget().budgetBytes() / MEGABYTE,
            (metrics.memory().budget().peakAdmittedBytes() + MEGABYTE - 1) / MEGABYTE));
    log.info("onex: report " + result.reportFile());
    if (result.pageFile() != null) {
      log.info("onex: page " + result.pageFile());
    }
  }
}
