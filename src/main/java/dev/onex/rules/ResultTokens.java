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

  /**
   * What those of these methods return that may return null: {@code []} for arrays, else a name
   * without type arguments.
   */
  static List<String> ofNullIn(Tokens tokens) {
    ResultTokens all = new ResultTokens(tokens);
    List<String> results = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      String type = all.isMethod(i) && all.mayReturnNull(i) ? all.typeBefore(i - 1) : "";
      if (!type.isEmpty()) {
        results.add(type);
      }
    }
    return results;
  }

  private boolean mayReturnNull(int method) {
    int open = tokens.closing(method + 1) + 1;
    while (open < tokens.size() && !tokens.is(open, '{')) {
      open = tokens.is(open, '(') ? tokens.closing(open) + 1 : open + 1;
    }
    return mayReturnNull(tokens, open, tokens.closing(open));
  }

  /** Whether a return between two indices may give null, be it as one of several values. */
  static boolean mayReturnNull(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "return")) {
        int end = new ThrowTokens(tokens, i).end();
        for (int at = i + 1; at < end; at++) {
          if (tokens.is(at, "null") && mayBeValue(tokens, at)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a null may be a value by itself, and no argument and nothing that is compared. */
  private static boolean mayBeValue(Tokens tokens, int index) {
    int before = tokens.is(index - 1, '(') ? index - 2 : index - 1;
    return tokens.is(before, "return")
        || tokens.is(before, "yield")
        || !tokens.isWord(before) && !tokens.is(before, ',') && !tokens.is(before, '=');
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
