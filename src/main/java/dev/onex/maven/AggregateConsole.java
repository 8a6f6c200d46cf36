package dev.onex.maven;

import dev.onex.aggregate.AggregateReport;
import dev.onex.aggregate.AggregateSummary;
import dev.onex.aggregate.AggregateSummary.ModuleCounts;
import dev.onex.aggregate.ModuleReport;
import dev.onex.aggregate.ModuleState;
import dev.onex.report.Summary.FindingCounts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints what the modules of a build came to. */
final class AggregateConsole {

  private final Log log;

  AggregateConsole(Log log) {
    this.log = log;
  }

  void print(AggregateReport report, Path page) {
    AggregateSummary summary = report.summary();
    report.unread().forEach(it -> log.error("onex: not read: " + line(it)));
    warn("not part of this build", report, it -> it.state() == ModuleState.LEFT_OUT);
    warn("skipped", report, it -> it.state() == ModuleState.SKIPPED);
    warn("failed", report, ModuleReport::isFailed);
    ModuleCounts modules = summary.modules();
    log.info(
        String.format(
            Locale.ROOT,
            "onex: %s: %d passed, %d failed, %d not read, %d skipped, %d without sources, %d left out",
            modules.found() == 1 ? "1 module" : modules.found() + " modules",
            modules.passed(),
            modules.failed(),
            modules.unread(),
            modules.skipped(),
            modules.withoutSources(),
            modules.leftOut()));
    FindingCounts findings = summary.findings();
    log.info(
        String.format(
            Locale.ROOT,
            "onex: %d critical, %d error, %d warning, %d suppressed in %d files; %s",
            findings.critical(),
            findings.error(),
            findings.warning(),
            findings.suppressed(),
            summary.files().checked() + summary.files().cached() + summary.files().failed(),
            summary.verdict()));
    log.info("onex: report " + page);
  }

  /**
   * Fails the build if a module was not read: nobody else would say so. A module that failed has
   * failed the build already.
   *
   * @throws MojoFailureException with every module, what is wrong, and what to do
   */
  void failIfUnread(AggregateReport report, Path page) throws MojoFailureException {
    List<ModuleReport> unread = report.unread();
    if (!unread.isEmpty()) {
      throw new MojoFailureException(
          "onex does not know the verdict on all modules:\n  "
              + unread.stream().map(AggregateConsole::line).collect(Collectors.joining("\n  "))
              + "\nWhat the others found is in "
              + page);
    }
  }

  private static String line(ModuleReport module) {
    return name(module) + ": " + module.problem();
  }

  private void warn(String what, AggregateReport report, Predicate<ModuleReport> which) {
    List<ModuleReport> modules = report.modules().stream().filter(which).toList();
    if (!modules.isEmpty()) {
      String names = modules.stream().map(AggregateConsole::name).collect(Collectors.joining(", "));
      log.warn("onex: " + what + ": " + names);
    }
  }

  private static String name(ModuleReport module) {
    return module.project().artifactId().value();
  }
}
