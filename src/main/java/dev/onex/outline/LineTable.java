package dev.onex.outline;

import dev.onex.source.SourceText;

/** Turns lines and UTF-16 columns into byte offsets, and back. */
final class LineTable {

  private final SourceText text;
  private final IntRow starts = new IntRow(256);

  LineTable(SourceText text) {
    this.text = text;
    byte[] bytes = text.bytes();
    starts.add(text.start());
    for (int i = text.start(); i < text.end(); i++) {
      boolean ends =
          bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == text.end() || bytes[i + 1] != '\n');
      if (ends) {
        starts.add(i + 1);
      }
    }
  }

  /** How many lines there are; what follows the last line end counts if it is not empty. */
  int lines() {
    boolean open = starts.get(starts.size() - 1) < text.end();
    return open ? starts.size() : starts.size() - 1;
  }

  /** The offset of a character, given its line and column, both from 1. */
  int offset(int line, int column) {
    int at = starts.get(line - 1);
    byte[] bytes = text.bytes();
    for (int units = column - 1; units > 0; ) {
      byte lead = bytes[at];
      int length = lead >= 0 ? 1 : (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 4;
      at += length;
      units -= length == 4 ? 2 : 1;
    }
    return at;
  }

  /** The line of a byte, from 1. */
  int line(int offset) {
    int low = 0;
    int high = starts.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }

  /** The column of a byte, from 1, in UTF-16 units. */
  int column(int offset) {
    int start = starts.get(line(offset) - 1);
    int units = 0;
    for (int i = start; i < offset; i++) {
      units += 1 - ByteReader.surplusOf(text.bytes()[i]);
    }
    return units + 1;
  }
}
