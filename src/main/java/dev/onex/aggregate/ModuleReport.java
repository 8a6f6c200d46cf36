package dev.onex.aggregate;

import dev.onex.gate.Verdict;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.ReportedFinding;
import dev.onex.report.OrNull;
import dev.onex.report.Summary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module, and what its report says. Paths are relative to the root of the build, with {@code /}.
 *
 * @param module its directory; {@code .} for the root
 * @param project its coordinates
 * @param state what became of its report
 * @param problem why its report counts for nothing, and what to do; null if it counts, or if there
 *     is nothing to report on
 * @param report where its report is, or would be
 * @param page where its page is; null if there is none
 * @param run when it was checked; null unless {@code state} is {@code read}
 * @param summary verdict and counts; null unless {@code state} is {@code read}
 * @param findings its findings, with paths that are relative to the module, as its report has them
 */
public record ModuleReport(
    String module,
    Project project,
    ModuleState state,
    @OrNull @Nullable String problem,
    String report,
    @OrNull @Nullable String page,
    @OrNull @Nullable ModuleRun run,
    @OrNull @Nullable Summary summary,
    List<ReportedFinding> findings) {

  /**
   * The check of a module.
   *
   * @param startedAt when it started
   * @param wallMillis how long it took
   */
  public record ModuleRun(Instant startedAt, double wallMillis) {}

  /** Whether its report was read and says that the module passed. */
  public boolean isPassed() {
    return summary != null && summary.verdict().equals(Verdict.PASSED);
  }

  /** Whether its report was read and says anything else. */
  public boolean isFailed() {
    return summary != null && !isPassed();
  }
}
