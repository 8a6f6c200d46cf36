package dev.onex.bench;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a comparison came to.
 *
 * @param a the first
 * @param b the second
 * @param findingsA by rule what the first found, the same in each of its trials
 * @param findingsB by rule what the second found; another version may find something else
 * @param contrast how they differ
 */
public record Compared(
    Side a,
    Side b,
    Map<String, Integer> findingsA,
    Map<String, Integer> findingsB,
    Contrast contrast) {

  /** Copies. */
  public Compared {
    findingsA = Map.copyOf(findingsA);
    findingsB = Map.copyOf(findingsB);
  }

  /** What the two found, in words; empty if it is the same. */
  public String difference() {
    return findingsA.equals(findingsB)
        ? ""
        : "A found " + new TreeMap<>(findingsA) + ", B found " + new TreeMap<>(findingsB);
  }
}
