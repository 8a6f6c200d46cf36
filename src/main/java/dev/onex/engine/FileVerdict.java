package dev.onex.engine;

import dev.onex.finding.Finding;
import dev.onex.suppression.SuppressedFinding;
import java.util.List;

/**
 * What there is to say about a file.
 *
 * @param findings its findings, with fingerprints
 * @param suppressed findings that its markers suppress
 */
record FileVerdict(List<Finding> findings, List<SuppressedFinding> suppressed) {

  /** Nothing. */
  static final FileVerdict NONE = new FileVerdict(List.of(), List.of());
}
