package dev.onex.outline;

import dev.onex.source.SourceText;
import java.util.Optional;

/**
 * A comment or a literal without an end: parsers complain about it where they run out of text.
 *
 * @param what what it is, as {@code comment}
 * @param line the line where it starts, from 1
 * @param column the column where it starts, from 1, in UTF-16 units
 */
public record OpenEnd(String what, int line, int column) {

  private static final WordTable KEYWORDS = WordTable.ofKeywords();
  private static final String TEXT_BLOCK = "\"\"\"";

  /** The first one in a text, unless something else there is no token. */
  public static Optional<OpenEnd> in(SourceText text) {
    Lexer lexer = new Lexer(text, text.start(), text.end(), KEYWORDS);
    do {
      lexer.next();
    } while (lexer.kind != Lexer.END && lexer.kind != Lexer.BAD);
    if (lexer.openComment) {
      LineTable lines = new LineTable(text);
      int start = lexer.lastComment;
      return Optional.of(new OpenEnd("comment", lines.line(start), lines.column(start)));
    }
    if (lexer.kind == Lexer.BAD && text.bytes()[lexer.start] == '"') {
      String rest = text.text(lexer.start, Math.min(text.end(), lexer.start + TEXT_BLOCK.length()));
      String what = rest.equals(TEXT_BLOCK) ? "text block" : "string";
      return Optional.of(new OpenEnd(what, lexer.line, lexer.column));
    }
    return Optional.empty();
  }
}
