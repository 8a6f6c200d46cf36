package dev.onex.bench;

import dev.onex.bench.Scenario.Sources;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a scenario came to.
 *
 * @param scenario what was to be done
 * @param measured what came of it
 */
public record ScenarioResult(Scenario scenario, Measured measured) {

  /** Whether exactly the known findings were found. */
  public boolean isExact() {
    return unexpected().isEmpty();
  }

  /** Whether all limits were kept. */
  public boolean isWithinLimits() {
    return scenario.limits().stream().allMatch(it -> it.isKept(measured));
  }

  /** What was found in place of what is known to be there; empty if it is the same. */
  public Optional<String> unexpected() {
    Sources sources = scenario.sources();
    String expected = told(sources.all(), sources.offending(), sources.findings().toString());
    String found =
        told(
            measured.files(),
            measured.offendingFiles(),
            new TreeMap<>(measured.findings()).toString());
    return expected.equals(found)
        ? Optional.empty()
        : Optional.of(scenario.name() + ": expected " + expected + ", found " + found);
  }

  private static String told(int files, int offending, String findings) {
    return findings + " in " + offending + " of " + files + " files";
  }
}
