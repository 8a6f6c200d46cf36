package dev.onex.rules;

import dev.onex.outline.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A throw statement as a row of tokens, to rule it out before a parse.
 *
 * @param tokens the tokens of the declaration that it stands in
 * @param start the index of its keyword
 */
record ThrowTokens(Tokens tokens, int start) {

  /** The throw statements among these tokens. */
  static List<ThrowTokens> in(Tokens tokens) {
    List<ThrowTokens> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "throw")) {
        found.add(new ThrowTokens(tokens, i));
      }
    }
    return found;
  }

  /** Whether it may throw a new exception whose simple name is such a one. */
  boolean mayBe(Predicate<String> name) {
    if (!tokens.is(start + 1, "new")) {
      // An inner class may be made with its outer object before the keyword.
      return tokens.isWord(start + 1)
          && tokens.is(start + 2, '.')
          && tokens.mentions("new", start, end());
    }
    int last = start + 2;
    while (tokens.isWord(last) && tokens.is(last + 1, '.')) {
      last += 2;
    }
    return !tokens.isWord(last) || name.test(tokens.text(last));
  }

  /** The string literals in it, with their quotes. */
  List<String> strings() {
    List<String> strings = new ArrayList<>();
    for (int i = start; i < end(); i++) {
      if (tokens.isString(i)) {
        strings.add(tokens.text(i));
      }
    }
    return strings;
  }

  /** Whether it throws a new exception without arguments and stands alone in a block. */
  boolean isBareAndAlone() {
    int end = end();
    return tokens.is(start - 1, '{')
        && tokens.is(end - 2, '(')
        && tokens.is(end - 1, ')')
        && tokens.is(end + 1, '}');
  }

  /** The index of the semicolon at its end. */
  int end() {
    int end = start;
    while (end < tokens.size() && !tokens.is(end, ';')) {
      boolean opens = tokens.is(end, '(') || tokens.is(end, '{') || tokens.is(end, '[');
      end = opens ? tokens.closing(end) + 1 : end + 1;
    }
    return end;
  }
}
