package dev.onex.suppression;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a marker says: {@code RawType, ObjectTyped the reason until=2027-01-31}.
 *
 * @param rules the rules that it names, in its order
 * @param reason the reason without the date; empty if there is none
 * @param until the last day on which it holds; null if for ever
 */
record MarkerText(List<String> rules, String reason, @Nullable LocalDate until) {

  private static final int LETTERS = 8;

  /** Names with commas between them, and what follows. */
  private static final Pattern MARKER =
      Pattern.compile("(?<rules>[\\w.*-]+(?:\\s*,\\s*[\\w.*-]+)*),?(?<reason>.*)");

  private static final Pattern UNTIL = Pattern.compile("\\[?until=(?<date>[^]:;,]*?)\\]?[.:;,]?");

  /** What people put between rules and reason. */
  private static final Pattern SEPARATOR = Pattern.compile("^[\\s:;–—-]+");

  private static final String SO_NOTHING = "so this marker suppresses nothing; ";

  /** Rules and reason of a comment, given what follows {@code onex-ok:}. */
  static MarkerText ofComment(String text) throws BadMarkerException {
    Matcher matcher = MARKER.matcher(text.strip());
    if (!matcher.matches()) {
      throw new BadMarkerException(
          "this marker names no rule, so it suppresses nothing; write // onex-ok: RawType and the"
              + " reason, with the name of the rule that may be offended here");
    }
    return of(matcher.group("rules"), matcher.group("reason"));
  }

  /** Rules of a literal, as {@code onex:RawType}, and the reason in comments beside it. */
  static MarkerText ofAnnotation(String literal, List<String> comments) throws BadMarkerException {
    int colon = literal.indexOf(':');
    String rules = colon < 0 ? "" : literal.substring(colon + 1).strip();
    if (rules.isEmpty()) {
      throw new BadMarkerException(
          "this annotation names no rule, so it suppresses nothing; write \"onex:RawType\", with the"
              + " name of the rule that may be offended here");
    }
    return of(rules, String.join(" ", comments));
  }

  private static MarkerText of(String rules, String rest) throws BadMarkerException {
    List<String> names = Arrays.stream(rules.split(",", -1)).map(String::strip).distinct().toList();
    List<LocalDate> dates = new ArrayList<>();
    StringBuilder reason = new StringBuilder();
    for (String word : rest.strip().split("\\s+", -1)) {
      Matcher until = UNTIL.matcher(word);
      if (until.matches()) {
        dates.add(date(until.group("date")));
      } else {
        reason.append(reason.isEmpty() ? "" : " ").append(word);
      }
    }
    if (dates.size() > 1) {
      throw new BadMarkerException(
          "two dates contradict each other, " + SO_NOTHING + "keep one until=");
    }
    String said = SEPARATOR.matcher(reason).replaceFirst("");
    return new MarkerText(names, said, dates.isEmpty() ? null : dates.get(0));
  }

  private static LocalDate date(String written) throws BadMarkerException {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new BadMarkerException(
          "until=" + written + " is no date, " + SO_NOTHING + "write it as until=2027-01-31", e);
    }
  }

  /** Whether somebody could learn something from the reason. */
  boolean hasReason() {
    return reason.codePoints().filter(Character::isLetter).count() >= LETTERS;
  }
}
