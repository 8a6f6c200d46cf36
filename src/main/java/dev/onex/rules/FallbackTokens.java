package dev.onex.rules;

import dev.onex.outline.Tokens;
import java.util.Set;

/** Values that are returned, as rows of tokens: which of them may be a {@link Fallback}. */
final class FallbackTokens {

  private static final Set<String> WORDS = Set.of("null", "false");

  private FallbackTokens() {}

  /** Whether a return between two indices may hand back a value that stands for nothing. */
  static boolean mayReturn(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "return") && !tokens.is(i + 1, ';')) {
        int end = new ThrowTokens(tokens, i).end();
        if (mayBeNothing(tokens, i + 1, end)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayBeNothing(Tokens tokens, int from, int to) {
    // A parenthesis begins a cast, or stands around a value.
    if (tokens.is(from, '(') || tokens.is(from, "new")) {
      return true;
    } else if (tokens.is(from, '-')) {
      return to == from + 2;
    } else if (tokens.isString(from)) {
      return to == from + 1 && tokens.text(from).equals("\"\"");
    } else if (tokens.is(to - 1, ')') && tokens.is(to - 2, '(') && tokens.isWord(to - 3)) {
      String method = tokens.text(to - 3);
      return method.equals("of") || method.equals("absent") || method.startsWith("empty");
    }
    String last = tokens.isWord(to - 1) ? tokens.text(to - 1) : "";
    return to == from + 1 && WORDS.contains(last)
        || last.equals("FALSE")
        || Fallback.CONSTANTS.contains(last);
  }
}
