package dev.onex.report;

import dev.onex.engine.RunResult;
import dev.onex.finding.Findings;
import dev.onex.finding.Severity;
import dev.onex.gate.Breach;
import dev.onex.gate.Verdict;
import java.util.List;

/**
 * A check in a few numbers.
 *
 * @param verdict {@code passed} or {@code failed}
 * @param complete whether every file that was to be judged was judged to its end
 * @param files the files that were found
 * @param findings the findings
 * @param breaches every limit that was broken; empty if the verdict is {@code passed}
 */
public record Summary(
    String verdict,
    boolean complete,
    FileCounts files,
    FindingCounts findings,
    List<Breach> breaches) {

  /**
   * Files, each counted once.
   *
   * @param found all of them: the sum of the others
   * @param checked judged to the end in this run
   * @param cached judged to the end in an earlier run, with the same content and rules
   * @param skipped left out on purpose
   * @param failed not judged to the end
   */
  public record FileCounts(int found, int checked, int cached, int skipped, int failed) {}

  /**
   * Findings. By severity and by state each is counted once, so that {@code critical + error +
   * warning} is {@code new + baselined}.
   *
   * @param critical criticals
   * @param error errors that are no criticals
   * @param warning warnings
   * @param fresh findings that are in no baseline; in JSON {@code new}, which is no name in Java
   * @param baselined findings that are in the baseline
   * @param suppressed what was suppressed in the source, which is not among the others
   */
  public record FindingCounts(
      int critical,
      int error,
      int warning,
      @JsonName("new") int fresh,
      int baselined,
      int suppressed) {}

  static Summary of(RunResult run, int skipped, Verdict verdict) {
    // No cache and no baseline yet: what depends on them is 0.
    int cached = 0;
    int found = run.checkedFiles() + cached + skipped + run.failedFiles();
    return new Summary(
        verdict.label(),
        run.isComplete(),
        new FileCounts(found, run.checkedFiles(), cached, skipped, run.failedFiles()),
        counts(run.findings(), run.suppressed().size()),
        verdict.breaches());
  }

  private static FindingCounts counts(Findings findings, int suppressed) {
    return new FindingCounts(
        findings.countExactly(Severity.CRITICAL),
        findings.countExactly(Severity.ERROR),
        findings.countExactly(Severity.WARNING),
        findings.list().size(),
        0,
        suppressed);
  }
}
