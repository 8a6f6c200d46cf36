package dev.onex.gate;

import dev.onex.finding.Findings;
import dev.onex.finding.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Judges findings, as {@link Thresholds} says. */
final class FindingLimits {

  private final Thresholds thresholds;

  /** A limit that was broken, and the severities of the findings that broke it. */
  record BrokenLimit(Breach breach, Set<Severity> severities) {}

  FindingLimits(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** The broken limits: {@code failOn} first, then the counts from the worst severity down. */
  List<BrokenLimit> broken(Findings findings) {
    int criticals = findings.countExactly(Severity.CRITICAL);
    int errors = findings.countExactly(Severity.ERROR);
    int warnings = findings.countExactly(Severity.WARNING);
    List<BrokenLimit> broken = new ArrayList<>();
    addUnlessNone(
        new Tally(
            failsByFailOn(Severity.CRITICAL) ? criticals : 0,
            failsByFailOn(Severity.ERROR) ? errors : 0,
            failsByFailOn(Severity.WARNING) ? warnings : 0),
        broken);
    addAbove(Severity.CRITICAL, "maxCritical", new Tally(criticals, 0, 0), broken);
    addAbove(Severity.ERROR, "maxErrors", new Tally(criticals, errors, 0), broken);
    addAbove(Severity.WARNING, "maxWarnings", new Tally(0, 0, warnings), broken);
    return broken;
  }

  /** Whether findings of a severity are left to {@code failOn} and fail by it. */
  private boolean failsByFailOn(Severity severity) {
    return thresholds.failOn().includes(severity) && thresholds.maxOf(severity).isEmpty();
  }

  private void addUnlessNone(Tally tally, List<BrokenLimit> broken) {
    if (tally.total() > 0) {
      String failOn = "failOn=" + thresholds.failOn().label();
      String message = "found " + tally.words() + ", and " + failOn + " allows none";
      broken.add(tally.broken("failOn", "0", message));
    }
  }

  private void addAbove(
      Severity severity, String parameter, Tally tally, List<BrokenLimit> broken) {
    thresholds
        .maxOf(severity)
        .ifPresent(
            limit -> {
              if (tally.total() > limit) {
                String words = tally.words();
                String message = "found " + words + ", and " + parameter + " allows " + limit;
                broken.add(tally.broken(parameter, Integer.toString(limit), message));
              }
            });
  }

  /**
   * Findings by severity, each counted once.
   *
   * @param criticals criticals
   * @param errors errors that are no criticals
   * @param warnings warnings
   */
  private record Tally(int criticals, int errors, int warnings) {

    BrokenLimit broken(String parameter, String limit, String message) {
      return new BrokenLimit(new Breach(parameter, words(), limit, message), severities());
    }

    private Set<Severity> severities() {
      Set<Severity> severities = EnumSet.noneOf(Severity.class);
      addIf(criticals > 0, Severity.CRITICAL, severities);
      addIf(errors > 0, Severity.ERROR, severities);
      addIf(warnings > 0, Severity.WARNING, severities);
      return severities;
    }

    private static void addIf(boolean found, Severity severity, Set<Severity> severities) {
      if (found) {
        severities.add(severity);
      }
    }

    int total() {
      return criticals + errors + warnings;
    }

    /** In words, as {@code 4 errors (1 critical), 2 warnings}; criticals alone are no errors. */
    String words() {
      List<String> parts = new ArrayList<>();
      String critical = criticals + " critical";
      if (errors > 0) {
        String all = counted(criticals + errors, "error");
        parts.add(criticals > 0 ? all + " (" + critical + ")" : all);
      } else if (criticals > 0) {
        parts.add(critical);
      }
      if (warnings > 0) {
        parts.add(counted(warnings, "warning"));
      }
      return String.join(", ", parts);
    }

    private static String counted(int count, String noun) {
      return count + " " + noun + (count == 1 ? "" : "s");
    }
  }
}
