package dev.onex.outline;

import dev.onex.source.SourceText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a source text into tokens, straight from its bytes. A token is known by its {@link #kind}:
 * the character itself for separators and for each single character of an operator, one of the
 * constants below for the rest. Comments and white space are passed over, lines and columns
 * counted.
 */
final class Lexer extends ByteReader {

  static final int END = 0;
  static final int WORD = 'w';
  static final int NUMBER = '0';
  static final int STRING = '"';
  static final int CHARACTER = '\'';

  /** A byte that starts no token, or a literal or comment without an end. */
  static final int BAD = '#';

  private static final int CTRL_Z = 0x1A;

  /** How {@code "onex:RawType"} starts. */
  private static final byte[] PREFIX = {'"', 'o', 'n', 'e', 'x'};

  private final WordTable words;

  private @Nullable IntRow literals;

  /** The kind of the current token. */
  int kind;

  /** Where the current token starts. */
  int start;

  /** The line of the current token, from 1. */
  int line = 1;

  /** The column of the current token, from 1, in UTF-16 units. */
  int column;

  /** The hash of the current word, by which its slot was found. */
  int hash;

  /** The slot of the current word in the table. */
  int slot;

  Lexer(SourceText text, int from, int to, WordTable words) {
    super(text, from, to, words.comments());
    this.words = words;
  }

  /** Goes to the next token. */
  void next() {
    skipBlanksAndComments();
    start = pos;
    line = lineHere;
    column = columnHere();
    if (pos >= limit) {
      kind = openComment ? BAD : END;
      return;
    }
    byte b = bytes[pos];
    if (isWordStart(b)) {
      word();
    } else if (b >= '0' && b <= '9') {
      number();
    } else if (b == '"') {
      string();
    } else if (b == '\'') {
      quoted((byte) '\'', CHARACTER);
    } else {
      sign(b);
    }
  }

  static boolean isWordStart(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_' || b == '$' || b < 0;
  }

  private void sign(byte b) {
    pos++;
    if (b == '\\') {
      escapes = true;
      kind = BAD;
    } else if (b == '#' || b == '`' || b < ' ' || b == 0x7F) {
      kind = b == CTRL_Z && pos == limit ? END : BAD;
    } else {
      kind = b;
    }
  }

  private void word() {
    int at = pos;
    int h = 0;
    boolean mark = false;
    while (at < limit) {
      byte b = bytes[at];
      if (!isWordStart(b) && (b < '0' || b > '9')) {
        break;
      }
      if (b < 0) {
        surplus += surplusOf(b);
        mark |= isByteOrderMark(at);
      }
      h = 31 * h + b;
      at++;
    }
    pos = at;
    kind = mark ? BAD : WORD;
    hash = h;
    slot = words.find(bytes, start, at, h);
  }

  /** Only before all else it is none of the text, as where files were joined; parsers differ. */
  private boolean isByteOrderMark(int at) {
    return at + 2 < limit
        && bytes[at] == (byte) 0xEF
        && bytes[at + 1] == (byte) 0xBB
        && bytes[at + 2] == (byte) 0xBF;
  }

  private void number() {
    kind = NUMBER;
    byte before = 0;
    while (pos < limit) {
      byte b = bytes[pos];
      boolean exponentSign =
          (b == '+' || b == '-')
              && (before == 'e' || before == 'E' || before == 'p' || before == 'P');
      boolean part = isWordStart(b) || (b >= '0' && b <= '9') || b == '.';
      if (!part && (!exponentSign || (isHexadecimal() && before != 'p' && before != 'P'))) {
        return;
      }
      before = b;
      pos++;
    }
  }

  private boolean isHexadecimal() {
    return bytes[start] == '0' && (bytes[start + 1] | 0x20) == 'x';
  }

  private void string() {
    if (pos + 2 < limit && bytes[pos + 1] == '"' && bytes[pos + 2] == '"') {
      textBlock();
    } else {
      quoted((byte) '"', STRING);
      if (kind == STRING && isOurs()) {
        keepLiteral();
      }
    }
  }

  /** Whether this is a literal that names rules of ours, if it stands in an annotation. */
  private boolean isOurs() {
    int end = start + PREFIX.length;
    return end < pos
        && bytes[start + 1] == PREFIX[1]
        && Arrays.equals(bytes, start, end, PREFIX, 0, PREFIX.length)
        && (bytes[end] == ':' || bytes[end] == '"');
  }

  private void keepLiteral() {
    IntRow row = literals == null ? new IntRow(4) : literals;
    row.add(start);
    row.add(pos);
    literals = row;
  }

  /** The literals passed so far that {@link Outline#literals()} tells of. */
  int[] literals() {
    return literals == null ? new int[0] : literals.toArray();
  }

  private void quoted(byte quote, int literal) {
    pos++;
    while (pos < limit) {
      byte b = bytes[pos];
      if (b == quote) {
        pos++;
        kind = literal;
        return;
      }
      if (b == '\n' || b == '\r') {
        break;
      }
      if (b == '\\') {
        escape();
      } else {
        surplus += b < 0 ? surplusOf(b) : 0;
        pos++;
      }
    }
    kind = BAD;
  }

  private void textBlock() {
    pos += 3;
    while (pos < limit) {
      byte b = bytes[pos];
      if (b == '"' && pos + 2 < limit && bytes[pos + 1] == '"' && bytes[pos + 2] == '"') {
        pos += 3;
        kind = STRING;
        return;
      }
      if (b == '\\' && pos + 1 < limit && bytes[pos + 1] != '\n' && bytes[pos + 1] != '\r') {
        escape();
      } else {
        plain(b);
      }
    }
    kind = BAD;
  }

  /** A backslash in a literal, and what belongs to it. */
  private void escape() {
    pos++;
    if (pos < limit && bytes[pos] == 'u') {
      // With more than one "u" the parser knows them nowhere.
      escapes |=
          (pos + 1 < limit && bytes[pos + 1] == 'u')
              || UnicodeEscape.changesTokens(bytes, pos, limit, UnicodeEscape.LITERAL);
    } else if (pos < limit && bytes[pos] == '\\') {
      pos++;
    } else if (pos < limit && (bytes[pos] == '"' || bytes[pos] == '\'')) {
      pos++;
    }
  }
}
