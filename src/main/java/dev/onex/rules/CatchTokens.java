package dev.onex.rules;

import dev.onex.outline.Tokens;
import dev.onex.rule.Candidate;
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

  /** What markers start with, which rules do not see among the comments of a tree. */
  static final String MARKER = "onex-ok";

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

  /** The name of the variable for what it catches. */
  String exception() {
    return tokens.text(open - 2);
  }

  /** Whether it stands around a place, and no other of those clauses does so more closely. */
  boolean isInnermostAround(int index, List<CatchTokens> all) {
    return contains(index) && all.stream().noneMatch(it -> it.open > open && it.contains(index));
  }

  private boolean contains(int index) {
    return open < index && index < close;
  }

  /** Whether that word stands in its block. */
  boolean mentions(String word) {
    return tokens.mentions(word, open, close);
  }

  /** What it catches, as written and parted by bars; empty if that cannot be told. */
  String types() {
    StringBuilder types = new StringBuilder();
    for (int i = tokens.is(parameter + 1, "final") ? parameter + 2 : parameter + 1;
        i < open - 2;
        i++) {
      if (tokens.is(i, '@')) {
        return "";
      }
      types.append(tokens.text(i));
    }
    return types.toString();
  }

  /** Whether it may catch a type of that simple name. */
  boolean mayCatch(String simpleName) {
    return tokens.mentions(simpleName, parameter + 1, open - 2);
  }

  /** Whether it surely catches a type that says nothing of what went wrong. */
  boolean isBroad(Candidate candidate) {
    for (int i = parameter + 1; i < open - 2; i++) {
      boolean simple = tokens.isWord(i) && !tokens.is(i - 1, '.') && !tokens.is(i + 1, '.');
      if (simple && BROAD.contains(tokens.text(i)) && !tokens.is(i - 1, '@')) {
        String name = tokens.text(i);
        return ShadowTokens.qualified(name, candidate)
            .filter(("java.lang." + name)::equals)
            .isPresent();
      }
    }
    return false;
  }

  /** Whether it may take an interrupt from the thread that is restored nowhere. */
  boolean mayLoseInterrupt() {
    if (!mayCatch("InterruptedException") || isBare() || !mayEndHere()) {
      return false;
    }
    for (int i = 2; i < tokens.size(); i++) {
      if (isCall(i) && NameTokens.of(tokens.text(i)).contains("interrupt")) {
        return false;
      }
    }
    return true;
  }

  /** Whether it surely has neither a statement nor a comment. */
  private boolean isBare() {
    return isEmpty() && !tokens.between(open, close).contains("/");
  }

  /** Whether a method of something is surely called there. */
  private boolean isCall(int name) {
    if (!tokens.is(name - 1, '.') || !tokens.isWord(name) || !tokens.is(name + 1, '(')) {
      return false;
    }
    int at = name - 2;
    while (tokens.isWord(at) && tokens.is(at - 1, '.')) {
      at -= 2;
    }
    return tokens.is(at, ')')
        || tokens.isWord(at) && !tokens.is(at - 1, "new") && !tokens.is(at - 1, '@');
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
