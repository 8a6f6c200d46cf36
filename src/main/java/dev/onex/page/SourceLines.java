package dev.onex.page;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads single lines out of a source. What the encoding does not allow is replaced, for the finding
 * that says so has its place as well.
 *
 * <p>The source is decoded at once and searched for line ends: the JVM has both ready in a cold
 * start, while a loop over the characters of a reader would have to be compiled first.
 */
final class SourceLines {

  /** Longer lines are cut here; no screen is that wide, and no person reads so far. */
  static final int LONGEST = 16_384;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private int start;

  /** Where the next carriage return is; negative if there is none any more. */
  private int nextReturn;

  private SourceLines(String text) {
    this.text = text;
    this.start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    this.nextReturn = text.indexOf('\r');
  }

  /**
   * The wanted lines of a source, by number from 1; lines that it has not are left out.
   *
   * @throws IOException if it cannot be read
   */
  static Map<Integer, String> read(Path source, Charset encoding, BitSet wanted)
      throws IOException {
    SourceLines lines = new SourceLines(new String(Files.readAllBytes(source), encoding));
    Map<Integer, String> found = new HashMap<>();
    int last = wanted.length() - 1;
    for (int number = 1; number <= last && lines.start < lines.text.length(); number++) {
      int end = lines.end();
      if (wanted.get(number)) {
        found.put(number, lines.text.substring(lines.start, Math.min(end, lines.start + LONGEST)));
      }
      lines.start = lines.behind(end);
    }
    return found;
  }

  /** Where the line ends: at LF, CR LF, a lone CR, or the end of the text. */
  private int end() {
    if (nextReturn >= 0 && nextReturn < start) {
      nextReturn = text.indexOf('\r', start);
    }
    int feed = text.indexOf('\n', start);
    if (nextReturn >= 0 && (feed < 0 || nextReturn < feed)) {
      return nextReturn;
    }
    return feed < 0 ? text.length() : feed;
  }

  /** Where the next line starts. */
  private int behind(int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}
