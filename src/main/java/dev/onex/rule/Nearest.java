package dev.onex.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant to write. */
public final class Nearest {

  private Nearest() {}

  /** The candidate nearest to what was written, unless it is too far off to be meant. */
  public static Optional<String> to(String written, Collection<String> candidates) {
    String lower = written.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .min(
            Comparator.<String>comparingInt(it -> distance(lower, it.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .filter(it -> distance(lower, it.toLowerCase(Locale.ROOT)) <= Math.max(2, it.length() / 3));
  }

  /** A question to add to a message; empty if nothing is near. */
  public static String question(String written, Collection<String> candidates) {
    return to(written, candidates).map(it -> "; did you mean " + it + "?").orElse("");
  }

  /** A question to add to a message; if nothing is near, all candidates after the introduction. */
  public static String orElse(String written, Collection<String> candidates, String introduction) {
    String question = question(written, candidates);
    return question.isEmpty()
        ? "; " + introduction + " " + String.join(", ", candidates)
        : question;
  }

  /**
   * The edit distance: how many characters to insert, delete or replace. Source: Levenshtein 1966.
   */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
