package dev.onex.page;

import java.util.ArrayList;
import java.util.List;

/** Reads the little Markdown that texts about rules have: paragraphs, and code in backquotes. */
final class Prose {

  private Prose() {}

  /**
   * A part of a paragraph.
   *
   * @param text the part
   * @param code whether it is code
   */
  record Piece(String text, boolean code) {}

  /** The paragraphs of a text, each in pieces; none of an empty text. */
  static List<List<Piece>> paragraphs(String markdown) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    for (String line : markdown.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(pieces(line.strip()));
      }
    }
    return paragraphs;
  }

  private static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    String[] parts = line.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        pieces.add(new Piece(VisibleText.of(parts[i].replace("**", "")), i % 2 == 1));
      }
    }
    return pieces;
  }
}
