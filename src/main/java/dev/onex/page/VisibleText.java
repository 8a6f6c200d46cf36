package dev.onex.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Makes characters visible that a browser would hide, refuse or obey: control characters, marks
 * that change the direction of writing, marks without width, halves of surrogate pairs. Findings
 * quote sources, and such marks can make a source look like another one.
 */
final class VisibleText {

  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  /** Between these two, nothing is hidden. */
  private static final int SOFT_HYPHEN = 0xAD;

  private static final int FIRST_ARABIC = 0x600;

  private VisibleText() {}

  /** The text in one line: line breaks become visible as well. */
  static String of(String text) {
    return isAscii(text) ? text : shownFromTheFirst(text);
  }

  /**
   * Whether all of a text is ASCII that stands for itself. A loop over an array is cheap before it
   * is compiled, calls of {@code charAt} are not. What has more than a byte is negative, or a
   * question mark that the text has not: so these are left to others as well.
   */
  private static boolean isAscii(String text) {
    for (byte one : text.getBytes(StandardCharsets.ISO_8859_1)) {
      if (one < ' ' && one != '\t' || one == 0x7F || one == '?') {
        return false;
      }
    }
    return true;
  }

  private static String shownFromTheFirst(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (!isPlain(text.charAt(i))) {
        return shown(text, i);
      }
    }
    return text;
  }

  /**
   * Whether a character stands for itself, alone: most of ASCII, and what is far from all marks.
   */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F || c == '\t' || c > SOFT_HYPHEN && c < FIRST_ARABIC;
  }

  private static String shown(String text, int start) {
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, start);
    text.substring(start).codePoints().forEach(it -> append(it, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    if (c < ' ' && c != '\t') {
      out.append((char) (CONTROL_PICTURES + c));
    } else if (c == 0x7F) {
      out.append((char) DELETE_PICTURE);
    } else if (isNone(c)) {
      out.append((char) REPLACEMENT);
    } else if (isMark(c)) {
      out.append("\u2039U+").append(String.format(Locale.ROOT, "%04X", c)).append('\u203A');
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Whether no text may have it: half of a surrogate pair, or what is no character. */
  private static boolean isNone(int c) {
    return Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          c != '\t';
      default -> false;
    };
  }
}
