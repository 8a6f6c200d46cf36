package dev.onex.gate;

import java.util.List;

/**
 * What the gate says of a run.
 *
 * @param verdict whether the build passes
 * @param alerts limits on performance that were not kept, in the order of their metrics; empty if
 *     all were. They are among the verdict's breaches only if performance may fail the build
 */
public record GateResult(Verdict verdict, List<Alert> alerts) {

  /** A copy of the alerts. */
  public GateResult {
    alerts = List.copyOf(alerts);
  }
}
