package dev.onex.suppression;

import dev.onex.finding.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a marker suppresses.
 *
 * @param finding the finding, with its fingerprint
 * @param reason why, in the words of whoever wrote the marker
 * @param until the last day on which the marker holds; null if for ever
 */
public record SuppressedFinding(Finding finding, String reason, @Nullable LocalDate until)
    implements Comparable<SuppressedFinding> {

  @Override
  public int compareTo(SuppressedFinding other) {
    return Comparator.comparing(SuppressedFinding::finding)
        .thenComparing(SuppressedFinding::reason)
        .compare(this, other);
  }
}
