package dev.onex.suppression;

import dev.onex.finding.Location;

/**
 * What is wrong with a marker.
 *
 * @param kind which rule it offends
 * @param location where the marker stands
 * @param declaration the declaration that it is about, or stands in, by its index in the outline;
 *     {@link dev.onex.outline.Outline#NONE} if there is none
 * @param details the marker in a form that reformatting does not change
 * @param message what is wrong, for people
 */
public record Objection(
    Kind kind, Location location, int declaration, String details, String message) {

  /** In which way a marker is wrong. */
  public enum Kind {
    /** It suppresses nothing, for it is not as it should be. */
    BAD,
    /** It suppresses nothing, for nothing offends. */
    IDLE,
    /** It suppresses nothing any more, for its day is over. */
    EXPIRED
  }
}
