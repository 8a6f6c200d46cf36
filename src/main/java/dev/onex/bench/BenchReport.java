package dev.onex.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the benchmark came to.
 *
 * @param version the plugin's version
 * @param machineKey the same for runs whose times may be compared
 * @param scale the size of all sources, where 1 is that of the scenarios
 * @param scenarios what each scenario came to
 * @param changes how that differs from an earlier report; empty if there is none to compare with
 * @param compared how two sides differ; null if none were to be compared
 */
public record BenchReport(
    String version,
    String machineKey,
    double scale,
    List<ScenarioResult> scenarios,
    List<Change> changes,
    @Nullable Compared compared) {

  /** Copies. */
  public BenchReport {
    scenarios = List.copyOf(scenarios);
    changes = List.copyOf(changes);
  }
}
