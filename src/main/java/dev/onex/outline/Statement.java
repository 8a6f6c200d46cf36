package dev.onex.outline;

import dev.onex.source.SourceText;

/**
 * How far something goes that the outline does not know, by its tokens: a statement to its
 * semicolon or to the brace that opens its block; a declaration with modifiers or annotations, as
 * of a local variable or a member of an anonymous class, to its end. What stands in parentheses or
 * in a list, as a parameter, goes no further than its first line.
 */
final class Statement {

  private static final WordTable KEYWORDS = WordTable.ofKeywords();

  private final Cursor cursor;
  private int depth;
  private boolean assigned;

  private Statement(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The last line of what starts there. */
  static int lastLine(SourceText text, int from, LineTable lines) {
    Cursor cursor = new Cursor(text, from, text.end(), KEYWORDS);
    boolean annotated = cursor.at('@');
    int first = from;
    try {
      while (cursor.at('@')) {
        cursor.skipAnnotation();
      }
      first = cursor.start();
      skipClosingBraces(cursor, lines);
      boolean declares = annotated || declares(cursor.word());
      Statement statement = new Statement(cursor);
      int end = declares ? statement.endOfDeclaration() : statement.end();
      return lines.line(end < 0 ? first : end - 1);
    } catch (Unsure e) {
      return lines.line(first);
    }
  }

  /** Passes the braces of {@code } catch (...) {}. */
  private static void skipClosingBraces(Cursor cursor, LineTable lines) {
    int line = lines.line(cursor.start());
    while (cursor.at('}')) {
      cursor.advance();
      if (lines.line(cursor.start()) != line) {
        throw cursor.unsure();
      }
    }
  }

  private static boolean declares(Word word) {
    return switch (word) {
      case CLASS, INTERFACE, ENUM, PUBLIC, PROTECTED, PRIVATE, STATIC, ABSTRACT, FINAL -> true;
      default -> false;
    };
  }

  /** Where a statement ends, or its block opens; negative if it is a part of something. */
  private int end() {
    while (true) {
      switch (cursor.kind()) {
        case '{' -> {
          return afterNext();
        }
        case '(', '[' -> depth++;
        case ')', ']' -> depth--;
        case ';' -> {
          if (depth == 0) {
            return afterNext();
          }
        }
        case '}', Lexer.END -> {
          return -1;
        }
        default -> {
          // All else belongs to it.
        }
      }
      if (depth < 0) {
        return -1;
      }
      cursor.advance();
    }
  }

  /** Where a declaration ends; negative if it is a part of something. */
  private int endOfDeclaration() {
    while (true) {
      switch (cursor.kind()) {
        case '(', '[' -> cursor.skipNested();
        case '{' -> {
          cursor.skipNested();
          if (!assigned) {
            return cursor.lastEnd();
          }
        }
        case ';' -> {
          return afterNext();
        }
        case ')', ']', '}', Lexer.END -> {
          return -1;
        }
        default -> {
          assigned |= cursor.at('=');
          cursor.advance();
        }
      }
    }
  }

  private int afterNext() {
    cursor.advance();
    return cursor.lastEnd();
  }
}
