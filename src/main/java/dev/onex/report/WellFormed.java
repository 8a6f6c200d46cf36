package dev.onex.report;

/** Texts that every encoding of Unicode can have. */
final class WellFormed {

  private static final int REPLACEMENT = 0xFFFD;

  private WellFormed() {}

  /** The text with a replacement character for each half of a surrogate pair that stands alone. */
  static String text(String text) {
    if (text.codePoints().noneMatch(WellFormed::isSurrogate)) {
      return text;
    }
    return text.codePoints()
        .map(it -> isSurrogate(it) ? REPLACEMENT : it)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether a code point is half a pair: whole pairs are code points above all of these. */
  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
