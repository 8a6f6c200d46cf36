package dev.onex.rule.testkit;

import dev.onex.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How findings differ from those that were to be.
 *
 * @param missing lines of text about what was to be and is not
 * @param added lines of text about what is and was not to be
 */
record Differences(List<String> missing, List<String> added) {

  /** Differences of findings from what a fixture announces about a rule. */
  static Differences of(List<Announcement> announced, List<Finding> found, String rule) {
    List<Announcement> missing = new ArrayList<>(announced);
    List<String> added = new ArrayList<>();
    for (Finding finding : found) {
      Announcement said = Announcement.of(finding);
      if (!missing.remove(said)) {
        String who = finding.rule().equals(rule) ? "" : finding.rule() + ": ";
        added.add("line " + said.line() + ": " + who + said.message());
      }
    }
    return new Differences(
        missing.stream().map(it -> "line " + it.line() + ": " + it.message()).toList(), added);
  }

  /** Differences of findings from those of another run. */
  static Differences of(List<Finding> usual, List<Finding> found) {
    return new Differences(without(usual, found), without(found, usual));
  }

  private static List<String> without(List<Finding> findings, List<Finding> others) {
    List<Finding> left = new ArrayList<>(findings);
    others.forEach(left::remove);
    return left.stream()
        .map(
            it ->
                "line %d, column %d: %s %s: %s (symbol %s, details %s)"
                    .formatted(
                        it.location().line(),
                        it.location().column(),
                        it.severity(),
                        it.rule(),
                        it.message(),
                        it.symbol(),
                        it.details()))
        .toList();
  }

  /** A report for people; empty if there are no differences. */
  Optional<String> report(String headline, String wanted, String actual) {
    if (missing.isEmpty() && added.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(List.of(headline));
    add(wanted + ", but not " + actual, missing, lines);
    add(actual + ", but not " + wanted, added, lines);
    return Optional.of(String.join("\n", lines));
  }

  private static void add(String title, List<String> items, List<String> lines) {
    if (!items.isEmpty()) {
      lines.add("  " + title + ":");
      items.forEach(it -> lines.add("    " + it));
    }
  }
}
