package dev.onex.rules;

import dev.onex.outline.Tokens;

/** Where null may come to stand for an {@code Optional}, in a row of tokens. */
final class OptionalTokens {

  private static final String OPTIONAL = "Optional";

  private final Tokens tokens;

  OptionalTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a variable may be declared there that is one. */
  boolean mayDeclare() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)
          && (tokens.is(i + 1, '<') || tokens.isWord(i + 1) || tokens.is(i + 1, '@'))
          && tokens.text(i).startsWith(OPTIONAL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a variable may be set to null, be it as one of several values. */
  boolean maySetNull() {
    boolean sets = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, ';')) {
        sets = false;
      } else if (tokens.is(i, '=')) {
        sets |= !isCompared(i);
      } else if (tokens.is(i, "null") && (sets || isYielded(i)) && mayBeValue(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code Optional.of} may be given null. */
  boolean mayWrapNull() {
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.is(i, "of") && tokens.is(i + 1, '(') && tokens.is(i - 2, OPTIONAL)) {
        int end = tokens.closing(i + 1);
        for (int at = i + 2; at < end; at++) {
          if (tokens.is(at, "null") && (at == i + 2 || mayBeValue(at))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isYielded(int index) {
    int at = beforeParentheses(index);
    return tokens.is(at, "yield") || tokens.is(at, '?') || tokens.is(at, ':');
  }

  /** Whether a null may be a value by itself, and no argument and nothing that is compared. */
  private boolean mayBeValue(int index) {
    int before = beforeParentheses(index);
    return tokens.is(before, '=')
        ? !isCompared(before)
        : tokens.is(before, "yield") || !tokens.isWord(before) && !tokens.is(before, ',');
  }

  private int beforeParentheses(int index) {
    int before = index - 1;
    while (tokens.is(before, '(')) {
      before--;
    }
    return before;
  }

  /** Whether an equals sign is a part of another operator. */
  private boolean isCompared(int equals) {
    return tokens.is(equals - 1, '=') || tokens.is(equals - 1, '!') || tokens.is(equals + 1, '=');
  }
}
