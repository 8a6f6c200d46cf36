package dev.onex.page;

import dev.onex.aggregate.ModuleReport;
import dev.onex.aggregate.ModuleReport.ModuleRun;
import dev.onex.report.Summary;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A module as the page about a build shows it.
 *
 * @param module the module
 * @param link where its own page is, from this page; empty if it has none
 */
record ModuleView(ModuleReport module, String link) {

  String name() {
    return VisibleText.of(module.project().artifactId().value());
  }

  String directory() {
    return VisibleText.of(module.module());
  }

  String verdict() {
    Summary summary = module.summary();
    if (summary != null) {
      return VisibleText.of(summary.verdict());
    }
    return switch (module.state()) {
      case NO_SOURCES -> "no sources";
      case LEFT_OUT -> "left out";
      case SKIPPED -> "skipped";
      default -> "not read";
    };
  }

  /** The colour of the verdict: that of a severity, or none. */
  String colour() {
    return module.isFailed() || module.state().isUnread() ? "critical" : "";
  }

  String problem() {
    String problem = module.problem();
    return problem == null ? "" : VisibleText.of(problem);
  }

  /** A number of its summary as a text, empty if that is 0 or unknown. */
  String count(ToIntFunction<Summary> number) {
    Summary summary = module.summary();
    int count = summary == null ? 0 : number.applyAsInt(summary);
    return count == 0 ? "" : Numbers.count(count);
  }

  String critical() {
    return count(it -> it.findings().critical());
  }

  String errors() {
    return count(it -> it.findings().error());
  }

  String warnings() {
    return count(it -> it.findings().warning());
  }

  String suppressed() {
    return count(it -> it.findings().suppressed());
  }

  String files() {
    return count(it -> it.files().checked() + it.files().cached() + it.files().failed());
  }

  String took() {
    ModuleRun run = module.run();
    return run == null ? "" : Numbers.millis(run.wallMillis());
  }

  String when() {
    ModuleRun run = module.run();
    return run == null ? "" : Numbers.minute(run.startedAt());
  }

  /** What broke its limits; empty if nothing did, or nobody knows. */
  List<String> breaches() {
    Summary summary = module.summary();
    return summary == null
        ? List.of()
        : summary.breaches().stream().map(it -> VisibleText.of(it.message())).toList();
  }
}
