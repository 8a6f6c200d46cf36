package dev.onex.rules;

import dev.onex.outline.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds where statements end, by their tokens. Expects statements that may stand where a block may:
 * no declarations, and no case of a switch.
 */
final class StatementTokens {

  private static final String IF = "if";
  private static final String DO = "do";

  private final Tokens tokens;

  /** The ifs and do-loops around the place, the innermost first, unless they end with it. */
  private final Deque<String> open = new ArrayDeque<>();

  private StatementTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The index behind the statement that starts at an index, its else included. */
  static int end(Tokens tokens, int start) {
    return new StatementTokens(tokens).endOf(start);
  }

  private int endOf(int start) {
    // A loop, and no call for each statement within another, for nobody limits how deep they go.
    int at = start;
    while (true) {
      int inner = enter(at);
      if (inner == at) {
        at = leave(endOfSimple(at));
        if (open.isEmpty() && !tokens.is(at - 1, "else")) {
          return Math.min(at, tokens.size());
        }
      } else {
        at = inner;
      }
    }
  }

  /** Where the statement starts that ends the one at an index; the index itself if none does. */
  private int enter(int at) {
    boolean bracket = tokens.is(at + 1, '(');
    if (bracket && tokens.is(at, IF)) {
      open.push(IF);
      return tokens.closing(at + 1) + 1;
    } else if (tokens.is(at, DO)) {
      open.push(DO);
      return at + 1;
    } else if (bracket
        && (tokens.is(at, "for") || tokens.is(at, "while") || tokens.is(at, "synchronized"))) {
      return tokens.closing(at + 1) + 1;
    }
    boolean label = tokens.isWord(at) && tokens.is(at + 1, ':') && !tokens.is(at + 2, ':');
    return label ? at + 2 : at;
  }

  /** Where the else of the innermost if starts, or else the index behind all that ends there. */
  private int leave(int end) {
    int at = end;
    while (!open.isEmpty()) {
      if (open.pop().equals(DO)) {
        at = tokens.closing(at + 1) + 2;
      } else if (tokens.is(at, "else")) {
        return at + 1;
      }
    }
    return at;
  }

  private int endOfSimple(int start) {
    if (tokens.is(start, '{')) {
      return tokens.closing(start) + 1;
    } else if (tokens.is(start, "try")) {
      return endOfTry(start + 1);
    } else if (tokens.is(start, "switch") && tokens.is(start + 1, '(')) {
      return tokens.closing(tokens.closing(start + 1) + 1) + 1;
    }
    int at = start;
    while (at < tokens.size() && !tokens.is(at, ';')) {
      boolean opens = tokens.is(at, '(') || tokens.is(at, '{') || tokens.is(at, '[');
      at = opens ? tokens.closing(at) + 1 : at + 1;
    }
    return at + 1;
  }

  private int endOfTry(int start) {
    int at = tokens.is(start, '(') ? tokens.closing(start) + 1 : start;
    at = tokens.closing(at) + 1;
    while (tokens.is(at, "catch")) {
      at = tokens.closing(tokens.closing(at + 1) + 1) + 1;
    }
    return tokens.is(at, "finally") ? tokens.closing(at + 1) + 1 : at;
  }
}
