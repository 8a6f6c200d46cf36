package dev.onex.suppression;

import dev.onex.finding.Finding;
import dev.onex.finding.Location;
import dev.onex.outline.MarkerFacts;
import java.util.List;

/**
 * A marker that is as it should be.
 *
 * @param facts where it stands
 * @param location the same, in the file as it is on disk
 * @param text what it says
 * @param reach which findings it can suppress
 */
record Marker(MarkerFacts facts, Location location, MarkerText text, Reach reach) {

  /** The places of findings that a marker can suppress. */
  sealed interface Reach {

    boolean covers(Location location);
  }

  /** Whole lines, the last included. */
  record Lines(int first, int last) implements Reach {

    @Override
    public boolean covers(Location location) {
      return location.line() >= first && location.line() <= last;
    }
  }

  /**
   * A declaration; a finding belongs to it by its first character.
   *
   * @param from where the marker stands if that is above it, for comments between them; else the
   *     same as {@code place}
   */
  record Declaration(Location from, Location place) implements Reach {

    @Override
    public boolean covers(Location location) {
      return isOrdered(from.line(), from.column(), location.line(), location.column())
          && isOrdered(location.line(), location.column(), place.endLine(), place.endColumn());
    }

    private static boolean isOrdered(int line, int column, int nextLine, int nextColumn) {
      return line < nextLine || (line == nextLine && column <= nextColumn);
    }
  }

  /** Everything in the file. */
  record File() implements Reach {

    @Override
    public boolean covers(Location location) {
      return true;
    }
  }

  boolean covers(Finding finding) {
    return text.rules().contains(finding.rule()) && reach.covers(finding.location());
  }

  /** How wide it reaches: of several that cover a finding, the narrowest gives the reason. */
  int width() {
    return reach instanceof Lines ? 0 : reach instanceof Declaration ? 1 : 2;
  }

  Objection objection(Objection.Kind kind, String message) {
    return new Objection(kind, location, facts.owner(), details(facts), message);
  }

  static String details(MarkerFacts facts) {
    List<String> comments = facts.comments();
    return comments.isEmpty() ? facts.text() : facts.text() + " " + String.join(" ", comments);
  }
}
