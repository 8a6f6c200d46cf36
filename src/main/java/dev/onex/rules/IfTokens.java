package dev.onex.rules;

import dev.onex.outline.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Ifs that may belong together, as a row of tokens: each {@link IfChain} that is made of them lies
 * wholly within one of these.
 *
 * @param tokens the tokens of the declaration that they stand in
 * @param branches the indices of their keywords
 * @param elseIfs the most else-ifs that one of them has
 */
record IfTokens(Tokens tokens, List<Integer> branches, int elseIfs) {

  /** The chains among these tokens. */
  static List<IfTokens> in(Tokens tokens) {
    List<IfTokens> chains = new ArrayList<>();
    boolean[] seen = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (isIf(tokens, i) && !seen[i]) {
        IfTokens chain = from(tokens, i);
        chain.branches.forEach(it -> seen[it] = true);
        chains.add(chain);
      }
    }
    return chains;
  }

  private static boolean isIf(Tokens tokens, int index) {
    return tokens.is(index, "if") && tokens.is(index + 1, '(');
  }

  private static IfTokens from(Tokens tokens, int head) {
    List<Integer> branches = new ArrayList<>();
    int most = 0;
    int at = head;
    while (isIf(tokens, at)) {
      int before = branches.size();
      at = addElseIfs(tokens, at, branches);
      most = Math.max(most, branches.size() - before - 1);
    }
    return new IfTokens(tokens, branches, most);
  }

  /** Adds an if and its else-ifs, and says where they end. */
  private static int addElseIfs(Tokens tokens, int head, List<Integer> branches) {
    int at = head;
    while (true) {
      branches.add(at);
      int end = StatementTokens.end(tokens, tokens.closing(at + 1) + 1);
      if (!tokens.is(end, "else")) {
        return end;
      }
      at = end + 1;
      if (!isIf(tokens, at)) {
        return StatementTokens.end(tokens, at);
      }
    }
  }

  /**
   * How many branches may test the same thing.
   *
   * @param subjects what is tested between two indices, each as {@link #subject} has it
   */
  int mostTested(BiFunction<Integer, Integer, Set<String>> subjects) {
    Map<String, Integer> found = new HashMap<>();
    for (int branch : branches) {
      subjects
          .apply(branch + 2, tokens.closing(branch + 1))
          .forEach(it -> found.merge(it, 1, Integer::sum));
    }
    return found.values().stream().max(Integer::compare).orElse(0);
  }

  /**
   * The end of the expression whose last token is at an index, the same for all that are the same:
   * its name with what is before it, the name of the method that it calls, or nothing.
   */
  static String subject(Tokens tokens, int last) {
    if (tokens.is(last, ')')) {
      int open = tokens.enclosing(last);
      return tokens.isWord(open - 1) ? tokens.text(open - 1) + "()" : "";
    }
    if (!tokens.isWord(last)) {
      return "";
    }
    StringBuilder name = new StringBuilder(tokens.text(last));
    for (int at = last; tokens.is(at - 1, '.') && tokens.isWord(at - 2); at -= 2) {
      name.insert(0, tokens.text(at - 2) + ".");
    }
    return name.toString();
  }
}
