package dev.onex.maven;

import dev.onex.check.CheckResult;
import dev.onex.engine.RunMetrics;
import dev.onex.engine.RunResult;
import dev.onex.finding.Finding;
import dev.onex.gate.Alert;
import dev.onex.gate.Breach;
import dev.onex.gate.FailOn;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints a check's result: findings in the compiler's form, then a summary. */
final class Console {

  /** More findings than this that do not fail the build are counted, not printed. */
  private static final int MOST_TOLERATED = 100;

  private static final long MEGABYTE = 1 << 20;

  private final Log log;
  private final Path basedir;

  Console(Log log, Path basedir) {
    this.log = log;
    this.basedir = basedir;
  }

  void print(CheckResult result, FailOn failOn) {
    List<Finding> findings = result.run().findings().list();
    List<Finding> failing = findings.stream().filter(it -> failOn.includes(it.severity())).toList();
    failing.forEach(it -> log.error(line(it)));
    List<Finding> tolerated =
        findings.stream()
            .filter(it -> !failOn.includes(it.severity()))
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
   * @throws MojoFailureException with every breach, and what to do next
   */
  void failIfBroken(CheckResult result) throws MojoFailureException {
    List<Breach> breaches = result.gate().verdict().breaches();
    if (breaches.isEmpty()) {
      return;
    }
    StringBuilder message = new StringBuilder("onex found what this build does not accept:");
    breaches.forEach(it -> message.append("\n  ").append(it.message()));
    message
        .append("\nEach finding is above, and in ")
        .append(result.reportFile())
        .append("\nMend them, or see them all without failing: mvn verify -Donex.failOn=never");
    throw new MojoFailureException(message.toString());
  }

  /** A finding in the form of the compiler's messages, which IDEs and CI servers read. */
  private String line(Finding finding) {
    return basedir.resolve(finding.path()).normalize()
        + ":["
        + finding.location().line()
        + ","
        + finding.location().column()
        + "] "
        + finding.rule()
        + ": "
        + finding.message();
  }

  private static String line(Alert alert) {
    return "onex: " + alert.message();
  }

  private void summary(CheckResult result) {
    RunResult run = result.run();
    RunMetrics metrics = run.metrics();
    double seconds = metrics.wallMillis() / 1000;
    int files = run.checkedFiles() + run.failedFiles();
    log.info(
        String.format(
            Locale.ROOT,
            "onex: %s checked, %d skipped, %d failed in %.2f s (%.0f files/s, %d workers)",
            files == 1 ? "1 file" : files + " files",
            result.skipped().size(),
            run.failedFiles(),
            seconds,
            files == 0 ? 0 : files / Math.max(seconds, 0.001),
            metrics.workers()));
    log.info("onex: " + run.findings().summary());
    log.info(
        String.format(
            Locale.ROOT,
            "onex: memory budget %d MB, at most %d MB of it used",
            metrics.memory().budget().budgetBytes() / MEGABYTE,
            (metrics.memory().budget().peakAdmittedBytes() + MEGABYTE - 1) / MEGABYTE));
    log.info("onex: report " + result.reportFile());
  }
}
