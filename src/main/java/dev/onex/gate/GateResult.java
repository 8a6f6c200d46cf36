package dev.onex.gate;

import dev.onex.finding.Severity;
import java.util.List;
import java.util.Set;

/**
 * What the gate says of a run.
 *
 * @param verdict whether the build passes
 * @param failing the severities whose findings break a limit; findings of others are tolerated
 * @param alerts limits on performance that were not kept, in the order of their metrics; empty if
 *     all were. They are among the verdict's breaches only if performance may fail the build
 */
public record GateResult(Verdict verdict, Set<Severity> failing, List<Alert> alerts) {

  /** Copies of the collections. */
  public GateResult {
    failing = Set.copyOf(failing);
    alerts = List.copyOf(alerts);
  }
}
