package dev.onex.outline;

/**
 * Watches for methods that are declared within a body, in anonymous and local classes, and return
 * objects: a name behind a reference type, and a parenthesis. What else looks like that, as {@code
 * a > f(b)}, counts too.
 */
final class LocalResults {

  private boolean seen;

  /** Whether the last token can be the end of a reference type. */
  private boolean afterType;

  /** Whether the last token is a name that stands behind such a type. */
  private boolean afterName;

  void restart() {
    seen = false;
    afterType = false;
    afterName = false;
  }

  boolean areSeen() {
    return seen;
  }

  /** Sees the next token. */
  void pass(int kind, Word word) {
    boolean name = kind == Lexer.WORD && word != Word.STATEMENT && word != Word.PRIMITIVE;
    seen |= kind == '(' && afterName;
    afterName = name && afterType;
    afterType = name || kind == '>' || kind == ']';
  }
}
