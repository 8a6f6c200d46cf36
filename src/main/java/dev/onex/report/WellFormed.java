package dev.onex.report;

import java.nio.charset.StandardCharsets;

/** Texts that every encoding of Unicode can have. */
final class WellFormed {

  private static final int REPLACEMENT = 0xFFFD;

  private WellFormed() {}

  /** The text with a replacement character for each half of a surrogate pair that stands alone. */
  static String text(String text) {
    if (isWellFormed(text)) {
      return text;
    }
    return text.codePoints()
        .map(it -> isSurrogate(it) ? REPLACEMENT : it)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Whether UTF-8 has all of a text. Nearly every text is so, and all texts of a report come by
   * here, in a cold JVM: a loop over characters was a quarter of the time of writing, while there
   * and back the JVM goes by what is compiled long before.
   */
  private static boolean isWellFormed(String text) {
    return text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  /** Whether a code point is half a pair: whole pairs are code points above all of these. */
  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
