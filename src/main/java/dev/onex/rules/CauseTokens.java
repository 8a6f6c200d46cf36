package dev.onex.rules;

import dev.onex.outline.Tokens;

/**
 * Throws in catch blocks as rows of tokens, to rule out those that surely hand on what was caught,
 * as {@link Caught} has it, or that create nothing.
 */
final class CauseTokens {

  private final Tokens tokens;
  private final CatchTokens clause;
  private final String exception;

  private CauseTokens(CatchTokens clause) {
    this.tokens = clause.tokens();
    this.clause = clause;
    this.exception = clause.exception();
  }

  /** Whether a throw, in no other catch block within this one, may throw what was caught away. */
  static boolean mayLose(CatchTokens clause, ThrowTokens thrown) {
    return new CauseTokens(clause).mayLose(thrown.start() + 1, thrown.end());
  }

  private boolean mayLose(int from, int to) {
    if (to == from + 1 && tokens.isWord(from)) {
      return !tokens.is(from, exception) && mayBeLoser(tokens.text(from));
    }
    return mayCreate(from, to) && !keeps(from, to);
  }

  /** Whether an expression may create an exception, on which methods are called. */
  private boolean mayCreate(int from, int to) {
    return tokens.mentions("new", from, to)
        && (tokens.is(from, "new") || tokens.is(from, '(') || hasInner(from, to));
  }

  private boolean hasInner(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.is(i, "new") && tokens.is(i - 1, '.')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a variable may be set to a new exception in the block, and never to one with it. */
  private boolean mayBeLoser(String variable) {
    boolean created = false;
    for (int i = clause.open() + 1; i < clause.close(); i++) {
      if (tokens.is(i, variable) && tokens.is(i + 1, '=') && !tokens.is(i + 2, '=')) {
        int end = new ThrowTokens(tokens, i).end();
        created |= tokens.mentions("new", i + 2, end);
        if (!tokens.is(i - 1, '.') && keeps(i + 2, end)) {
          return false;
        }
      }
    }
    return created;
  }

  /** Whether the expression between two indices surely hands on what was caught. */
  private boolean keeps(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, exception) && isWholeUpTo(i, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands there is all of an expression, or an argument of calls that make it up. */
  private boolean isWholeUpTo(int name, int from, int to) {
    int left = name;
    int right = name;
    while (left != from || right + 1 != to) {
      boolean whole =
          (tokens.is(left - 1, '(') || tokens.is(left - 1, ','))
              && (tokens.is(right + 1, ')') || tokens.is(right + 1, ','));
      int open = tokens.enclosing(left);
      int callee = calleeOf(open);
      if (!whole || open < from || callee < from) {
        return false;
      }
      right = tokens.closing(open);
      while (tokens.is(right + 1, '.') && tokens.isWord(right + 2) && tokens.is(right + 3, '(')) {
        right = tokens.closing(right + 3);
      }
      left = startOfCall(callee);
    }
    return true;
  }

  /** The name of what is called with a parenthesis; -1 if that is not sure, or makes text of it. */
  private int calleeOf(int open) {
    boolean diamond = tokens.is(open - 1, '>') && tokens.is(open - 2, '<');
    int callee = diamond ? open - 3 : open - 1;
    boolean known =
        tokens.is(open, '(') && tokens.isWord(callee) && !Caught.TEXT.contains(tokens.text(callee));
    return known ? callee : -1;
  }

  private int startOfCall(int callee) {
    int at = callee;
    while (tokens.is(at - 1, '.')) {
      if (tokens.isWord(at - 2)) {
        at -= 2;
      } else if (tokens.is(at - 2, ')')) {
        int open = tokens.enclosing(at - 2);
        at = tokens.isWord(open - 1) ? open - 1 : open;
      } else {
        break;
      }
    }
    return tokens.is(at - 1, "new") ? at - 1 : at;
  }
}
