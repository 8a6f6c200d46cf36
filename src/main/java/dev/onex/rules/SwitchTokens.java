package dev.onex.rules;

import dev.onex.outline.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A switch as a row of tokens, to rule it out before a parse.
 *
 * @param tokens the tokens of the declaration that it stands in
 * @param selector the index of the parenthesis before what it chooses by
 * @param entries its groups of statements, each with its labels
 */
record SwitchTokens(Tokens tokens, int selector, List<Entry> entries) {

  /**
   * Labels and their statements.
   *
   * @param label the index of the first keyword
   * @param body the index behind the colon or arrow
   * @param end the index behind the last statement
   */
  record Entry(int label, int body, int end) {

    /** Whether it has no statement, so that the next one's are run. */
    boolean isEmpty() {
      return body == end;
    }
  }

  /** The switches among these tokens, statements and expressions. */
  static List<SwitchTokens> in(Tokens tokens) {
    List<SwitchTokens> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "switch") && tokens.is(i + 1, '(')) {
        int open = tokens.closing(i + 1) + 1;
        if (tokens.is(open, '{')) {
          found.add(new SwitchTokens(tokens, i + 1, entries(tokens, open)));
        }
      }
    }
    return found;
  }

  private static List<Entry> entries(Tokens tokens, int open) {
    List<Entry> entries = new ArrayList<>();
    int close = tokens.closing(open);
    int at = open + 1;
    while (at < close) {
      int sign = skip(tokens, at, close, true);
      boolean isArrow = tokens.is(sign, '-');
      int body = Math.min(close, sign + (isArrow ? 2 : 1));
      int end = skip(tokens, body, close, false);
      entries.add(new Entry(at, body, end));
      at = Math.max(end, at + 1);
    }
    return entries;
  }

  /** The index of the sign at the end of labels, or of the labels behind statements. */
  private static int skip(Tokens tokens, int from, int close, boolean labels) {
    int at = from;
    while (at < close) {
      boolean found =
          labels
              ? tokens.is(at, ':') || tokens.is(at, '-') && tokens.is(at + 1, '>')
              : tokens.is(at, "case") || tokens.is(at, "default");
      if (found) {
        return at;
      }
      boolean opens = tokens.is(at, '(') || tokens.is(at, '{') || tokens.is(at, '[');
      at = opens ? tokens.closing(at) + 1 : at + 1;
    }
    return close;
  }

  /** How many of its groups have a string literal as a label and statements of their own. */
  long textEntries() {
    return entries.stream().filter(it -> !it.isEmpty() && hasText(it)).count();
  }

  private boolean hasText(Entry entry) {
    for (int i = entry.label(); i < entry.body(); i++) {
      if (tokens.isString(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has a default that may do without a {@code throw}. */
  boolean mayHaveQuietDefault() {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (tokens.mentions("default", entry.label(), entry.body())) {
        Entry run = entry;
        for (int next = i + 1; run.isEmpty() && next < entries.size(); next++) {
          run = entries.get(next);
        }
        if (!tokens.mentions("throw", run.body(), run.end())) {
          return true;
        }
      }
    }
    return false;
  }
}
