package dev.onex.rules;

import dev.onex.outline.Tokens;

/** Bodies, as rows of tokens, that do nothing but choose one of two ways. */
final class ChoiceTokens {

  private final Tokens tokens;
  private final String flag;

  private ChoiceTokens(Tokens tokens, String flag) {
    this.tokens = tokens;
    this.flag = flag;
  }

  /** Whether all that a body does is to choose by that flag, or by its contrary. */
  static boolean decidesAll(Tokens body, String flag) {
    ChoiceTokens choice = new ChoiceTokens(body, flag);
    return body.is(0, '{') && (choice.isIf() || choice.isConditional());
  }

  /** Whether an if with an else is all there is, or an if with a return behind it. */
  private boolean isIf() {
    if (!tokens.is(1, "if") || !tokens.is(2, '(')) {
      return false;
    }
    int then = tokens.closing(2) + 1;
    int end = StatementTokens.end(tokens, 1);
    boolean isAll =
        isEnd(end) && tokens.is(StatementTokens.end(tokens, then), "else")
            || tokens.is(end, "return") && isEnd(StatementTokens.end(tokens, end));
    return isAll && isFlag(3, then - 1);
  }

  private boolean isConditional() {
    int question = 2;
    while (question < tokens.size() && !tokens.is(question, '?')) {
      question++;
    }
    return tokens.is(1, "return") && isEnd(StatementTokens.end(tokens, 1)) && isFlag(2, question);
  }

  /** Whether the body ends there. */
  private boolean isEnd(int index) {
    return tokens.is(index, '}') && index == tokens.closing(0);
  }

  /** Whether there is nothing but the flag between two indices, negated or in brackets. */
  private boolean isFlag(int from, int to) {
    int depth = 0;
    int flags = 0;
    for (int i = from; i < to; i++) {
      if (tokens.is(i, flag)) {
        flags++;
      } else if (tokens.is(i, ')')) {
        depth--;
      } else if (tokens.is(i, '(') && flags == 0) {
        depth++;
      } else if (!tokens.is(i, '!')) {
        return false;
      }
    }
    return flags == 1 && depth == 0;
  }
}
