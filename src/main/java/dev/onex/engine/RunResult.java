package dev.onex.engine;

import dev.onex.finding.Findings;
import dev.onex.suppression.SuppressedFinding;
import java.util.List;

/**
 * What a run found.
 *
 * @param findings the findings of all files
 * @param suppressed findings that markers suppress, in the order of findings; they are not among
 *     the others
 * @param skipped files that were found but not judged, by path
 * @param checkedFiles how many files were judged to the end, with or without findings
 * @param failedFiles how many files could not be judged to the end
 * @param inputHash SHA-256 over the paths and contents of all files, in hexadecimal digits
 * @param metrics what it took
 */
public record RunResult(
    Findings findings,
    List<SuppressedFinding> suppressed,
    List<SkippedFile> skipped,
    int checkedFiles,
    int failedFiles,
    String inputHash,
    RunMetrics metrics) {

  /** A file that was not judged, and why: as {@code generated}. */
  public record SkippedFile(String path, String reason) {}

  /** Whether everything that was to be judged was. */
  public boolean isComplete() {
    return failedFiles == 0;
  }
}
