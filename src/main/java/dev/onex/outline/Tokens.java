package dev.onex.outline;

import dev.onex.source.SourceText;

/**
 * The tokens of a stretch of a source, by index; comments and white space are not among them. Where
 * a bracket is never closed, what follows counts as being within it. For one thread.
 */
public final class Tokens {

  private static final WordTable KEYWORDS = WordTable.ofKeywords();
  private static final int WIDTH = 3;
  private static final char LAST_OF_ASCII = 0x7f;

  private final SourceText text;

  /** Per token its kind, its start and its end. */
  private final IntRow rows;

  private Tokens(SourceText text, IntRow rows) {
    this.text = text;
    this.rows = rows;
  }

  /** The tokens between two offsets. */
  public static Tokens of(SourceText text, int from, int to) {
    IntRow rows = new IntRow(Math.max(8, (to - from) / 2));
    Lexer lexer = new Lexer(text, from, to, KEYWORDS);
    for (lexer.next(); lexer.kind != Lexer.END; lexer.next()) {
      rows.add(lexer.kind);
      rows.add(lexer.start);
      rows.add(lexer.pos);
    }
    return new Tokens(text, rows);
  }

  /** Whether only comments and white space stand between two offsets. */
  public static boolean areNone(SourceText text, int from, int to) {
    Lexer lexer = new Lexer(text, from, to, KEYWORDS);
    lexer.next();
    return lexer.kind == Lexer.END;
  }

  /** How many there are. */
  public int size() {
    return rows.size() / WIDTH;
  }

  private int kind(int index) {
    return index >= 0 && index < size() ? rows.get(index * WIDTH) : Lexer.END;
  }

  /** Whether a token is a word; false for indices where there is none. */
  public boolean isWord(int index) {
    return kind(index) == Lexer.WORD;
  }

  /** Whether a token is a string literal or a text block. */
  public boolean isString(int index) {
    return kind(index) == Lexer.STRING;
  }

  /** Whether a token is that separator, or that character of an operator. */
  public boolean is(int index, char sign) {
    return kind(index) == sign && !Character.isLetterOrDigit(sign) && sign != '"' && sign != '\'';
  }

  /** Whether a token is that word. */
  public boolean is(int index, String word) {
    if (!isWord(index) || end(index) - start(index) < word.length()) {
      return false;
    }
    byte[] bytes = text.bytes();
    int start = start(index);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > LAST_OF_ASCII) {
        return text(index).equals(word);
      } else if (bytes[start + i] != c) {
        return false;
      }
    }
    return end(index) - start == word.length();
  }

  /** A token as written. */
  public String text(int index) {
    return text.text(start(index), end(index));
  }

  /** All that stands between two tokens, comments and white space too, as written. */
  public String between(int index, int other) {
    return text.text(end(index), start(other));
  }

  /** Where a token starts, as a byte offset into the source. */
  public int start(int index) {
    return rows.get(index * WIDTH + 1);
  }

  private int end(int index) {
    return rows.get(index * WIDTH + 2);
  }

  /** Whether one of the tokens from an index up to another is that word. */
  public boolean mentions(String word, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The index of the innermost bracket that is open before an index, which is the one that opens
   * what the bracket there closes; -1 if none is.
   */
  public int enclosing(int index) {
    int depth = 0;
    for (int i = index - 1; i >= 0; i--) {
      switch (kind(i)) {
        case ')', ']', '}' -> depth++;
        case '(', '[', '{' -> depth--;
        default -> {
          // Everything else is what the brackets enclose.
        }
      }
      if (depth < 0) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the bracket that closes the one at an index; {@link #size()} if none does. */
  public int closing(int index) {
    int depth = 0;
    for (int i = index; i < size(); i++) {
      switch (kind(i)) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth--;
        default -> {
          // Everything else is what the brackets enclose.
        }
      }
      if (depth == 0) {
        return i;
      }
    }
    return size();
  }
}
