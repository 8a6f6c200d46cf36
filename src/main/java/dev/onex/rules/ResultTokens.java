package dev.onex.rules;

import dev.onex.outline.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds methods that are declared within a body, in anonymous and local classes, by its tokens. */
final class ResultTokens {

  /** Stands for any array, and for what cannot be told from one. */
  private static final String ARRAY = "[]";

  private final Tokens tokens;

  private ResultTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  /** What these methods return: {@code []} for arrays, else a name without type arguments. */
  static List<String> in(Tokens tokens) {
    ResultTokens all = new ResultTokens(tokens);
    List<String> results = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      String type = all.isMethod(i) ? all.typeBefore(i - 1) : "";
      if (!type.isEmpty()) {
        results.add(type);
      }
    }
    return results;
  }

  private boolean isMethod(int name) {
    if (!tokens.isWord(name) || !tokens.is(name + 1, '(')) {
      return false;
    }
    boolean typed = tokens.isWord(name - 1) || tokens.is(name - 1, '>') || tokens.is(name - 1, ']');
    int behind = tokens.closing(name + 1) + 1;
    return typed
        && (tokens.is(behind, '{')
            || tokens.is(behind, "throws")
            || tokens.is(behind, '[')
            || tokens.is(behind, '@'));
  }

  private String typeBefore(int last) {
    int end = last;
    if (tokens.is(last, '>')) {
      int depth = 0;
      do {
        depth += tokens.is(end, '>') ? 1 : tokens.is(end, '<') ? -1 : 0;
        end--;
      } while (depth > 0 && end > 0);
    }
    if (tokens.is(end, ']') || tokens.is(tokens.closing(last + 2) + 1, '[')) {
      return ARRAY;
    }
    StringBuilder name = new StringBuilder(tokens.isWord(end) ? tokens.text(end) : "");
    int at = end - 1;
    while (true) {
      if (tokens.is(at, '.') && tokens.isWord(at - 1)) {
        name.insert(0, tokens.text(at - 1) + ".");
        at -= 2;
      } else if (tokens.isWord(at) && tokens.is(at - 1, '@') && tokens.is(at - 2, '.')) {
        at -= 2;
      } else {
        // An annotation with arguments may part a qualified name.
        return tokens.is(at, ')') ? ARRAY : name.toString();
      }
    }
  }
}
