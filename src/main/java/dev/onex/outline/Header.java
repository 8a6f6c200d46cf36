package dev.onex.outline;

import org.jspecify.annotations.Nullable;

/**
 * The start of a declaration up to the token that decides what it declares: modifiers, annotations,
 * type parameters, the words of its type and name.
 */
final class Header {

  private final Cursor cursor;
  final int start;
  final int line;
  final int column;

  /** Bits of the modifiers passed. */
  int modifiers;

  /** Whether one of the annotations is {@code @Generated}. */
  boolean generated;

  /** Where the last name stands that was passed: the declaration's own, at the end of a header. */
  int lastName = -1;

  /** How many words were passed that are part of a type or a name. */
  int names;

  /** What type it declares, if a keyword said so; then the cursor is behind the type's name. */
  @Nullable Kind type;

  /** Whether the header turned out to be one of a package. */
  boolean isPackage;

  private boolean afterRecord;

  private Header(Cursor cursor) {
    this.cursor = cursor;
    this.start = cursor.start();
    this.line = cursor.line();
    this.column = cursor.column();
  }

  /** Reads a header; the cursor ends at the token that decides. */
  static Header read(Cursor cursor) {
    cursor.restart();
    Header header = new Header(cursor);
    while (header.passToken()) {
      // Each token says whether the header goes on.
    }
    return header;
  }

  private boolean passToken() {
    switch (cursor.kind()) {
      case '@' -> annotation();
      case Lexer.WORD -> word();
      case '<' -> {
        if (isRecord()) {
          type = Kind.RECORD;
        } else {
          cursor.skipAngles();
        }
      }
      case '.', ']', '[' -> cursor.advance();
      case '(' -> {
        type = isRecord() ? Kind.RECORD : null;
        return false;
      }
      case '=', ',', ';', '{' -> {
        return false;
      }
      default -> throw cursor.unsure();
    }
    return type == null && !isPackage;
  }

  private boolean isRecord() {
    return afterRecord && names == 2;
  }

  private void annotation() {
    cursor.advance();
    if (cursor.at(Word.INTERFACE)) {
      cursor.advance();
      startType(Kind.ANNOTATION);
      return;
    }
    generated |= cursor.skipAnnotationName() == Word.GENERATED;
  }

  private void word() {
    Word word = cursor.word();
    switch (word) {
      case CLASS -> typeAfterKeyword(Kind.CLASS);
      case INTERFACE -> typeAfterKeyword(Kind.INTERFACE);
      case ENUM -> typeAfterKeyword(Kind.ENUM);
      case PACKAGE -> isPackage = true;
      case STATEMENT, IMPORT, EXTENDS, IMPLEMENTS, THROWS, SUPER -> throw cursor.unsure();
      default -> modifierOrName(word);
    }
  }

  private void typeAfterKeyword(Kind kind) {
    cursor.advance();
    startType(kind);
  }

  private void startType(Kind kind) {
    if (!cursor.at(Lexer.WORD)) {
      throw cursor.unsure();
    }
    type = kind;
    lastName = cursor.start();
    cursor.advance();
  }

  private void modifierOrName(Word word) {
    if (names == 0 && word == Word.NON) {
      nonSealed();
    } else if (word.modifier != 0 && (names == 0 || word != Word.SEALED && word != Word.NON)) {
      modifiers |= word.modifier;
      cursor.advance();
    } else {
      afterRecord |= names == 0 && word == Word.RECORD;
      names++;
      lastName = cursor.start();
      cursor.advance();
    }
  }

  /** {@code non-sealed}, or a name that starts like it. */
  private void nonSealed() {
    lastName = cursor.start();
    cursor.advance();
    if (cursor.at('-')) {
      cursor.advance();
      if (!cursor.at(Word.SEALED)) {
        throw cursor.unsure();
      }
      modifiers |= Outline.NON_SEALED;
      cursor.advance();
    } else {
      names++;
    }
  }
}
