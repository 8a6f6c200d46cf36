package dev.onex.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Findings, sorted, each once. Merging is associative and commutative and {@link #NONE} changes
 * nothing, so that neither the order of workers nor that of modules can show.
 *
 * @param list the findings in their natural order, without duplicates
 */
public record Findings(List<Finding> list) {

  /** No findings. */
  public static final Findings NONE = new Findings(List.of());

  /** Sorts the findings and drops duplicates. */
  public Findings {
    list = list.stream().sorted().distinct().toList();
  }

  /** These findings, in whatever order they come. */
  public static Findings of(Collection<Finding> findings) {
    return findings.isEmpty() ? NONE : new Findings(new ArrayList<>(findings));
  }

  /** Both sides' findings. */
  public Findings merge(Findings other) {
    if (other.list.isEmpty()) {
      return this;
    }
    if (list.isEmpty()) {
      return other;
    }
    List<Finding> both = new ArrayList<>(list);
    both.addAll(other.list);
    return new Findings(both);
  }

  /** How many are {@code floor} or worse; so an error count includes criticals. */
  public int count(Severity floor) {
    int count = 0;
    for (Finding finding : list) {
      if (finding.severity().isAtLeast(floor)) {
        count++;
      }
    }
    return count;
  }

  /** How many have exactly this severity. */
  public int countExactly(Severity severity) {
    int count = 0;
    for (Finding finding : list) {
      if (finding.severity() == severity) {
        count++;
      }
    }
    return count;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /**
   * The counts in words, as "2 errors (1 critical), 2 warnings"; errors include criticals; "no
   * findings" if there are none.
   */
  public String summary() {
    int critical = countExactly(Severity.CRITICAL);
    int errors = count(Severity.ERROR);
    int warnings = countExactly(Severity.WARNING);
    List<String> parts = new ArrayList<>();
    if (errors > 0) {
      parts.add(counted(errors, "error") + (critical > 0 ? " (" + critical + " critical)" : ""));
    }
    if (warnings > 0) {
      parts.add(counted(warnings, "warning"));
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
