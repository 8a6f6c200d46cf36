package dev.onex.suppression;

import dev.onex.finding.Location;
import dev.onex.outline.MarkerFacts;
import dev.onex.outline.MarkerFacts.Form;
import dev.onex.outline.MarkerFacts.Place;
import dev.onex.rule.Nearest;
import dev.onex.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes markers of what could be one, and says what is wrong with those that are bad. */
final class MarkerSyntax {

  static final String OK = "onex-ok";
  static final String FILE_OK = "onex-file-ok";

  /** What everything is called that people write to suppress all at once. */
  private static final Set<String> BLANKET = Set.of("all", "*", "any", "everything");

  /** Rules that may not be suppressed for a file: what comes later would go unseen. */
  private static final Set<String> NEVER_FOR_A_FILE = Set.of("HardcodedSecret");

  private static final Pattern KEYWORD = Pattern.compile("(?<word>[A-Za-z-]+)(?<rest>.*)");
  private static final String PREFIX = "onex-";

  private final RuleNames names;
  private final SourceText text;

  MarkerSyntax(RuleNames names, SourceText text) {
    this.names = names;
    this.text = text;
  }

  /**
   * Reads a marker.
   *
   * @return empty if it is no marker, but a comment about something else
   */
  Optional<Marker> read(MarkerFacts facts) throws BadMarkerException {
    if (facts.form() == Form.ANNOTATION) {
      MarkerText said = MarkerText.ofAnnotation(facts.text(), facts.comments());
      requireNames(said.rules());
      requireReason(
          said,
          "no comment beside this annotation says why, so it suppresses nothing; write the reason"
              + " next to it, in at least 8 letters");
      return Optional.of(new Marker(facts, location(facts), said, reach(facts)));
    }
    Matcher matcher = KEYWORD.matcher(facts.text());
    if (!facts.text().toLowerCase(Locale.ROOT).startsWith(PREFIX) || !matcher.matches()) {
      return Optional.empty();
    }
    String keyword = matcher.group("word");
    if (!keyword.equals(OK) && !keyword.equals(FILE_OK)) {
      return misspelled(keyword);
    }
    boolean ofFile = keyword.equals(FILE_OK);
    String rest = matcher.group("rest");
    MarkerText said = MarkerText.ofComment(rest.startsWith(":") ? rest.substring(1) : "");
    requireNames(said.rules());
    if (ofFile) {
      requireForFile(said, facts);
    }
    requireReason(
        said,
        "this marker gives no reason, so it suppresses nothing; say after the rule why the code may"
            + " stay as it is, in at least 8 letters");
    return Optional.of(
        new Marker(facts, location(facts), said, ofFile ? new Marker.File() : reach(facts)));
  }

  private static Optional<Marker> misspelled(String keyword) throws BadMarkerException {
    Optional<String> meant = Nearest.to(keyword, List.of(OK, FILE_OK));
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    throw new BadMarkerException(
        keyword + " is no marker, so it suppresses nothing; did you mean " + meant.get() + "?");
  }

  private void requireNames(List<String> rules) throws BadMarkerException {
    for (String rule : rules) {
      if (BLANKET.contains(rule.toLowerCase(Locale.ROOT))) {
        throw new BadMarkerException(
            "a marker for everything would hide what nobody has seen yet, so it suppresses nothing;"
                + " name the rules that may be offended here");
      }
      if (!names.knows(rule)) {
        throw new BadMarkerException(
            "there is no rule "
                + rule
                + ", so this marker suppresses nothing"
                + Nearest.question(rule, names.suppressible()));
      }
      if (names.engine().contains(rule)) {
        throw new BadMarkerException(
            rule
                + " is about the check itself, so no marker suppresses it; mend what it reports, and"
                + " take the marker away");
      }
    }
  }

  private static void requireForFile(MarkerText said, MarkerFacts facts) throws BadMarkerException {
    for (String rule : said.rules()) {
      if (NEVER_FOR_A_FILE.contains(rule)) {
        throw new BadMarkerException(
            rule
                + " cannot be suppressed for a file, for the next one would go unseen; write onex-ok"
                + " where each stands");
      }
    }
    if (!facts.leads()) {
      throw new BadMarkerException(
          "a marker for the file counts only above its package line, so this one suppresses"
              + " nothing; move it there, or write onex-ok");
    }
  }

  private static void requireReason(MarkerText said, String message) throws BadMarkerException {
    if (!said.hasReason()) {
      throw new BadMarkerException(message);
    }
  }

  Location location(MarkerFacts facts) {
    return location(facts.place());
  }

  private Location location(Place place) {
    return text.inFile(
        new Location(place.line(), place.column(), place.endLine(), place.endColumn()));
  }

  private Marker.Reach reach(MarkerFacts facts) {
    // Findings may stand in comments too, so those between the marker and the code are covered.
    boolean above = facts.form() == Form.COMMENT;
    if (facts.reach() instanceof MarkerFacts.Whole it) {
      Location place = location(it.place());
      return new Marker.Declaration(above ? location(facts) : place, place);
    }
    MarkerFacts.Lines lines = (MarkerFacts.Lines) facts.reach();
    int first = above ? Math.min(facts.place().line(), lines.first()) : lines.first();
    return new Marker.Lines(first, lines.last());
  }
}
