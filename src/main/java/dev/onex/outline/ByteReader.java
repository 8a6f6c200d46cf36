package dev.onex.outline;

import dev.onex.source.SourceText;

/**
 * Goes through the bytes of a text, counts lines and UTF-16 columns, and passes over white space
 * and comments.
 */
class ByteReader {

  final byte[] bytes;

  /** Where the text ends. */
  final int limit;

  /** Where the reader is. */
  int pos;

  /** Whether a unicode escape stands where it could change the tokens. */
  boolean escapes;

  /** Whether the text ends within a comment. */
  boolean openComment;

  /** Where the last comment starts that may go over several lines. */
  int lastComment;

  /** The spans of comments in which something was found: start and end, alternately. */
  final IntRow markers = new IntRow(4);

  private final TextFinder finder;

  /** What was found in comments, as the finder's bits. */
  private long found;

  /** The line where the reader is, from 1. */
  int lineHere = 1;

  /** By how many bytes the current line so far is longer than its UTF-16 form. */
  int surplus;

  private int lineStart;

  /** Reads a stretch of a text and looks in its comments for what the finder knows. */
  ByteReader(SourceText text, int from, int to, TextFinder finder) {
    this.finder = finder;
    this.bytes = text.bytes();
    this.limit = to;
    this.pos = from;
    this.lineStart = from;
  }

  /** The bits of the cues in comments so far. */
  final Mask commentCues() {
    return finder.maskOf(found);
  }

  /** Whether a comment so far carries a marker of ours. */
  final boolean isMarked() {
    return (found & WordTable.MARKED) != 0;
  }

  /** The column where the reader is, from 1, in UTF-16 units. */
  final int columnHere() {
    return pos - lineStart - surplus + 1;
  }

  /** A byte's share in the surplus: continuation bytes add nothing to the UTF-16 form... */
  static int surplusOf(byte b) {
    boolean continuation = (b & 0xC0) == 0x80;
    boolean leadOfFour = (b & 0xF8) == 0xF0;
    // ...but a sequence of four bytes makes two units there.
    return continuation ? 1 : leadOfFour ? -1 : 0;
  }

  /** One byte of a text block or a comment. */
  final void plain(byte b) {
    pos++;
    if (b < 0) {
      surplus += surplusOf(b);
    } else if (b == '\n') {
      newLine();
    } else if (b == '\r' && (pos >= limit || bytes[pos] != '\n')) {
      newLine();
    }
  }

  private void newLine() {
    lineHere++;
    lineStart = pos;
    surplus = 0;
  }

  final void skipBlanksAndComments() {
    while (pos < limit) {
      byte b = bytes[pos];
      if (b == ' ' || b == '\t' || b == '\f') {
        pos++;
      } else if (b == '\n' || b == '\r') {
        plain(b);
      } else if (b == '/' && pos + 1 < limit && bytes[pos + 1] == '/') {
        lineComment();
      } else if (b == '/' && pos + 1 < limit && bytes[pos + 1] == '*') {
        blockComment();
      } else {
        return;
      }
    }
  }

  private void lineComment() {
    int from = pos;
    int state = 0;
    long seen = 0;
    pos += 2;
    while (pos < limit) {
      byte b = bytes[pos];
      if (b == '\n' || b == '\r') {
        break;
      }
      state = finder.next(state, b);
      seen |= finder.found(state);
      if (b == '\\') {
        commentEscape(UnicodeEscape.LINE_COMMENT);
      } else {
        surplus += b < 0 ? surplusOf(b) : 0;
        pos++;
      }
    }
    mark(seen, from);
  }

  private void blockComment() {
    int from = pos;
    lastComment = from;
    int state = 0;
    long seen = 0;
    pos += 2;
    while (pos < limit) {
      byte b = bytes[pos];
      if (b == '*' && pos + 1 < limit && bytes[pos + 1] == '/') {
        pos += 2;
        mark(seen, from);
        return;
      }
      state = finder.next(state, b);
      seen |= finder.found(state);
      if (b == '\\') {
        commentEscape(UnicodeEscape.BLOCK_COMMENT);
      } else {
        plain(b);
      }
    }
    openComment = true;
  }

  private void commentEscape(String shaping) {
    pos++;
    if (pos < limit && bytes[pos] == 'u') {
      escapes |= UnicodeEscape.changesTokens(bytes, pos, limit, shaping);
    } else if (pos < limit && bytes[pos] == '\\') {
      pos++;
    }
  }

  private void mark(long seen, int from) {
    if (seen != 0) {
      found |= seen;
      markers.add(from);
      markers.add(pos);
    }
  }
}
