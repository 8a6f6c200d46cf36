package dev.onex.outline;

/** Unicode escapes inside literals and comments, where only a few could change the tokens. */
final class UnicodeEscape {

  /** What could end a literal, or keep one open. */
  static final String LITERAL = "\"'\\\n\r";

  /** What could end a comment that ends with its line. */
  static final String LINE_COMMENT = "\n\r";

  /** What could end any other comment. */
  static final String BLOCK_COMMENT = "*/";

  private static final int HEX_DIGITS = 4;

  private UnicodeEscape() {}

  /**
   * Whether an escape stands for a character that could change the tokens.
   *
   * @param at where the escape's first {@code u} stands
   * @param shaping the characters that matter there
   */
  static boolean changesTokens(byte[] bytes, int at, int limit, String shaping) {
    int digits = at;
    while (digits < limit && bytes[digits] == 'u') {
      digits++;
    }
    if (digits + HEX_DIGITS > limit) {
      return false;
    }
    int value = 0;
    for (int i = digits; i < digits + HEX_DIGITS; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return false;
      }
      value = value << 4 | digit;
    }
    return shaping.indexOf(value) >= 0;
  }
}
