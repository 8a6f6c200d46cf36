package dev.onex.outline;

/** Unicode escapes inside literals and comments, where only a few could change the tokens. */
final class UnicodeEscape {

  private static final String SHAPING = "\"'\\*/\n\r";
  private static final int HEX_DIGITS = 4;

  private UnicodeEscape() {}

  /**
   * Whether an escape stands for a character that could end a literal or a comment.
   *
   * @param at where the escape's first {@code u} stands
   */
  static boolean changesTokens(byte[] bytes, int at, int limit) {
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
    return SHAPING.indexOf(value) >= 0;
  }
}
