package dev.onex.rules;

import dev.onex.outline.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A catch clause as a row of tokens, which is enough to rule most of them out before a parse. What
 * it says of a clause must hold for every {@link CatchBlock} that is made of it.
 *
 * @param tokens the tokens of the declaration that it stands in
 * @param parameter the index of the parenthesis before its parameter
 * @param open the index of the brace that opens its block
 * @param close the index of the brace that closes it
 */
record CatchTokens(Tokens tokens, int parameter, int open, int close) {

  private static final String MARKER = "onex-ok";

  private static final Set<String> BROAD =
      Set.of("Exception", "RuntimeException", "Throwable", "Error");

  /** The catch clauses among these tokens. */
  static List<CatchTokens> in(Tokens tokens) {
    List<CatchTokens> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "catch") && tokens.is(i + 1, '(')) {
        int open = tokens.closing(i + 1) + 1;
        found.add(new CatchTokens(tokens, i + 1, open, tokens.closing(open)));
      }
    }
    return found;
  }

  /** Whether it has no statement. */
  boolean isEmpty() {
    for (int i = open + 1; i < close; i++) {
      if (!tokens.is(i, ';')) {
        return false;
      }
    }
    return true;
  }

  /** Whether it may catch a type that says nothing of what went wrong. */
  boolean mayBeBroad() {
    for (int i = parameter + 1; i < open - 2; i++) {
      if (tokens.isWord(i) && BROAD.contains(tokens.text(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a comment in it surely is a reason: one line of it has that many letters, and no marker
   * is among them, for rules do not see markers.
   */
  boolean hasReason(int letters) {
    String inside = tokens.between(open, close);
    return !inside.contains(MARKER) && inside.lines().anyMatch(it -> isReason(it, letters));
  }

  private static boolean isReason(String line, int letters) {
    // Two comments on a line may have these letters together, and none of them enough.
    int end = line.indexOf("*/");
    boolean single = end < 0 || end == line.stripTrailing().length() - 2;
    return single && line.chars().filter(Character::isLetter).count() >= letters;
  }

  /** Whether, for all that its tokens say, nobody but a log gets to see the exception. */
  boolean mayEndHere() {
    boolean logs = false;
    boolean handsOn = false;
    for (int i = open + 1; i < close; i++) {
      if (tokens.is(i, "throw") || isExit(i)) {
        return false;
      }
      logs |= tokens.isWord(i) && LogCalls.mayLog(tokens.text(i));
      handsOn |= isArgument(i);
    }
    return logs || !handsOn;
  }

  /** Whether a call that ends the program stands there. */
  private boolean isExit(int index) {
    boolean named = tokens.is(index, "exit") || tokens.is(index, "halt");
    return named && tokens.is(index + 1, '(') && tokens.is(index - 1, '.');
  }

  /** Whether the exception, or something of it, surely is an argument there. */
  private boolean isArgument(int index) {
    boolean first = tokens.is(index - 1, '(') && tokens.isWord(index - 2);
    boolean follows = tokens.is(index + 1, ')') || tokens.is(index + 1, ',');
    return first
        && (follows || tokens.is(index + 1, '.'))
        && tokens.isWord(index)
        && tokens.text(index).equals(tokens.text(open - 2))
        && !isParameters(index - 1);
  }

  /** Whether these are the parameters of a lambda or a method, and no arguments. */
  private boolean isParameters(int parenthesis) {
    int behind = tokens.closing(parenthesis) + 1;
    return !(tokens.is(behind, ';') || tokens.is(behind, ')') || tokens.is(behind, '.'));
  }
}
