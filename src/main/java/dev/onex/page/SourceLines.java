package dev.onex.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads single lines out of a source, in memory that does not depend on the source's size: what
 * stands behind the last wanted line is not read, and of a long line only the start is kept. What
 * the encoding does not allow is replaced, for the finding that says so has its place as well.
 */
final class SourceLines {

  /** Longer lines are cut here; no screen is that wide, and no person reads so far. */
  static final int LONGEST = 16_384;

  private static final int BUFFER = 32_768;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BitSet wanted;
  private final Map<Integer, String> lines = new HashMap<>();
  private final StringBuilder line = new StringBuilder();
  private int number = 1;
  private boolean afterReturn;

  private SourceLines(BitSet wanted) {
    this.wanted = wanted;
  }

  /**
   * The wanted lines of a source, by number from 1; lines that it has not are left out.
   *
   * @throws IOException if it cannot be read
   */
  static Map<Integer, String> read(Path source, Charset encoding, BitSet wanted)
      throws IOException {
    SourceLines lines = new SourceLines(wanted);
    try (Reader reader =
        new InputStreamReader(
            Files.newInputStream(source),
            encoding
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE))) {
      lines.read(reader);
    }
    return lines.lines;
  }

  private void read(Reader reader) throws IOException {
    char[] buffer = new char[BUFFER];
    int last = wanted.length() - 1;
    int count = reader.read(buffer);
    while (count >= 0 && number <= last) {
      add(buffer, count);
      count = reader.read(buffer);
    }
    if (count < 0 && !line.isEmpty()) {
      end();
    }
  }

  /** Takes what was read; LF, CR LF and a lone CR each end a line. */
  private void add(char[] buffer, int count) {
    int start = 0;
    for (int i = 0; i < count; i++) {
      char c = buffer[i];
      boolean endsWithReturn = c == '\n' && afterReturn;
      afterReturn = c == '\r';
      if (endsWithReturn) {
        start = i + 1;
      } else if (c == '\n' || c == '\r') {
        keep(buffer, start, i);
        end();
        start = i + 1;
      }
    }
    keep(buffer, start, count);
  }

  private void keep(char[] buffer, int start, int end) {
    if (end > start && wanted.get(number)) {
      line.append(buffer, start, Math.min(end - start, LONGEST - line.length()));
    }
  }

  private void end() {
    if (wanted.get(number)) {
      boolean marked = number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK;
      lines.put(number, line.substring(marked ? 1 : 0));
      line.setLength(0);
    }
    number++;
  }
}
