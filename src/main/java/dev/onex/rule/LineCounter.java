package dev.onex.rule;

import dev.onex.finding.Location;
import dev.onex.source.SourceText;
import java.nio.charset.StandardCharsets;

/** Turns byte offsets into lines and columns, for the few places where findings stand. */
final class LineCounter {

  private LineCounter() {}

  /**
   * A stretch of a text on one line.
   *
   * @param length in UTF-16 units
   */
  static Location locate(SourceText text, int offset, int length) {
    byte[] bytes = text.bytes();
    int line = 1;
    int lineStart = text.start();
    for (int i = text.start(); i < offset; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    int column = text.text(lineStart, offset).length() + 1;
    return new Location(line, column, line, column + length - 1);
  }

  /** How many bytes a string takes in a source text. */
  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
