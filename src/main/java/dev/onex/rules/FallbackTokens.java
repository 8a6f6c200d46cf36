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
    if (tokens.is(from, '(')) {
      // It begins a cast, or stands around a value.
      int close = tokens.closing(from);
      return mayBeNothing(tokens, from + 1, close) || mayBeNothing(tokens, close + 1, to);
    } else if (tokens.is(from, "new")) {
      return mayBeEmpty(tokens, from + 1, to);
    } else if (tokens.is(from, '-')) {
      return to == from + 2;
    } else if (tokens.isString(from)) {
      return to == from + 1 && tokens.text(from).equals("\"\"");
    } else if (tokens.is(to - 1, ')') && tokens.is(to - 2, '(') && tokens.isWord(to - 3)) {
      String method = tokens.text(to - 3);
      return (method.equals("of") || method.equals("absent") || method.startsWith("empty"))
          && isOfKnown(tokens, to - 4);
    }
    String last = tokens.isWord(to - 1) ? tokens.text(to - 1) : "";
    return to == from + 1 && WORDS.contains(last)
        || last.equals("FALSE")
        || Fallback.CONSTANTS.contains(last);
  }

  /** Whether a method behind a dot may be one of the classes that make values for nothing. */
  private static boolean isOfKnown(Tokens tokens, int dot) {
    boolean typed = tokens.is(dot, '>');
    return typed || tokens.is(dot, '.') && Fallback.isClass(tokens.text(dot - 1));
  }

  /** Whether an array or a collection that is made there may have nothing in it. */
  private static boolean mayBeEmpty(Tokens tokens, int type, int to) {
    int name = type;
    while (tokens.isWord(name) && tokens.is(name + 1, '.')) {
      name += 2;
    }
    boolean isArray = tokens.is(name, '@') || tokens.is(name + 1, '[');
    return isArray
        || tokens.isWord(name)
            && Fallback.isClass(tokens.text(name))
            && tokens.is(to - 2, '(')
            && tokens.is(to - 1, ')');
  }
}
