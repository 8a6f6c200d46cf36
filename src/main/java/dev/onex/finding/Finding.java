package dev.onex.finding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule objects to, at one place. Findings order themselves by path, place, rule
 * and text, so that a sorted list never shows in which order they were found.
 *
 * @param rule the rule's name, which is its class's simple name
 * @param severity how bad it is here
 * @param path the file, relative to the project's base directory, with {@code /}
 * @param location where in the file
 * @param symbol the declaration it is about, as {@code a.Order#orders} or {@code
 *     a.Order#find(String)}; empty if the file has none
 * @param details what was found, in a form that reformatting does not change, as {@code
 *     Map<String,Object>}; empty if the symbol says it all
 * @param message what is wrong, why it matters and what to write instead, in one line
 * @param fingerprint 16 hexadecimal digits that survive edits elsewhere in the file; see {@link
 *     Fingerprints}; empty until they are given out
 */
public record Finding(
    String rule,
    Severity severity,
    String path,
    Location location,
    String symbol,
    String details,
    String message,
    String fingerprint)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::location)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::symbol)
          .thenComparing(Finding::details)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::fingerprint);

  /** The same finding with that fingerprint. */
  public Finding withFingerprint(String fingerprint) {
    return new Finding(rule, severity, path, location, symbol, details, message, fingerprint);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** As the record's own would be, which takes a cold JVM long to link. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding it && compareTo(it) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + message.hashCode();
  }
}
