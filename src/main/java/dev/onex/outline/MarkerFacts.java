package dev.onex.outline;

import java.util.List;

/**
 * A comment or a literal that could suppress findings, and what stands around it.
 *
 * @param form what it is
 * @param text the comment's text without its signs, or the literal's without its quotes; white
 *     space in one blank each
 * @param comments texts of the comments beside an annotation, in their order; none for a comment
 * @param place where it stands
 * @param reach what it is about
 * @param owner the declaration that it is about, or else the one that it stands in; {@link
 *     Outline#NONE} if there is none
 * @param leads whether it stands before the first token of the file
 */
public record MarkerFacts(
    Form form,
    String text,
    List<String> comments,
    Place place,
    Reach reach,
    int owner,
    boolean leads) {

  /** What a marker can be. */
  public enum Form {
    /** A comment that documents nothing. */
    COMMENT,
    /** A literal in {@code @SuppressWarnings}. */
    ANNOTATION
  }

  /**
   * A stretch of the text, both ends included.
   *
   * @param line first line, from 1
   * @param column first column, from 1, in UTF-16 units
   * @param endLine last line
   * @param endColumn last column
   */
  public record Place(int line, int column, int endLine, int endColumn) {}

  /** What a marker is about. */
  public sealed interface Reach {}

  /** Whole lines, the last included. */
  public record Lines(int first, int last) implements Reach {}

  /** A declaration from its first modifier to its end, or to that of comments beside its end. */
  public record Whole(Place place) implements Reach {}
}
