package dev.onex.report;

/** Texts that every encoding of Unicode can have. */
final class WellFormed {

  private static final int REPLACEMENT = 0xFFFD;

  private WellFormed() {}

  /** The text with a replacement character for each half of a surrogate pair that stands alone. */
  static String text(String text) {
    if (!hasSurrogates(text)) {
      return text;
    }
    return text.codePoints()
        .map(it -> isSurrogate(it) ? REPLACEMENT : it)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Nearly no text has any, and all texts of a report come by here. */
  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a code point is half a pair: whole pairs are code points above all of these. */
  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
