package dev.onex.outline;

/**
 * Watches neighbouring tokens for pairs that no Java has, as {@code = =} or a literal before a
 * name. A declaration with such a pair is handed to the parser even if no rule wants it: what is
 * broken must not pass because nobody looked. It is no judge itself, so a miss or a false alarm
 * here costs a parse at most.
 */
final class Plausibility {

  private static final int CONFLICT_MARKER = 7;

  private boolean suspect;
  private int previous;
  private int previousEnd;
  private int names;
  private int repeats;

  /** Whether the last tokens are an annotation's name, behind which two more may stand. */
  private boolean annotation;

  void restart() {
    suspect = false;
    previous = 0;
    names = 0;
    repeats = 0;
  }

  boolean isSuspect() {
    return suspect;
  }

  /** Sees the next token. */
  void pass(Lexer token, Word word) {
    int kind = token.kind;
    boolean keyword = word != Word.NONE;
    boolean name = kind == Lexer.WORD && !keyword;
    boolean single = repeats == 1;
    repeats = kind == previous && token.start == previousEnd ? repeats + 1 : 1;
    suspect |= single && isOperator(previous) && isClosing(kind);
    suspect |= isOdd(kind, name, word, token.start == previousEnd);
    annotation =
        name && (previous == '@' || annotation && previous == '.') || annotation && kind == '.';
    names = name && !annotation ? names + 1 : 0;
    previous = kind == Lexer.WORD ? name ? Lexer.WORD : 0 : kind;
    previousEnd = token.pos;
  }

  private boolean isOdd(int kind, boolean name, Word word, boolean adjacent) {
    return switch (previous) {
      case Lexer.NUMBER, Lexer.STRING, Lexer.CHARACTER ->
          isLiteral(kind) || name || word == Word.PRIMITIVE;
      case Lexer.WORD -> isLiteral(kind) || name && names >= 2;
      case '=' -> kind == '=' ? !adjacent || repeats >= CONFLICT_MARKER : isClosing(kind);
      case '<', '>' -> kind == previous && repeats >= CONFLICT_MARKER;
      case ',' -> kind == ',' || kind == ')' || kind == ';';
      case '(', '[' -> kind == ',';
      case '.' -> isLiteral(kind) && kind != Lexer.NUMBER || isClosing(kind);
      default -> false;
    };
  }

  /** Whether an operand must follow; a doubled plus or minus may stand behind one. */
  private static boolean isOperator(int kind) {
    return kind == '+' || kind == '-' || kind == '*' || kind == '/' || kind == '%' || kind == '^';
  }

  private static boolean isLiteral(int kind) {
    return kind == Lexer.NUMBER || kind == Lexer.STRING || kind == Lexer.CHARACTER;
  }

  private static boolean isClosing(int kind) {
    return kind == ';' || kind == ',' || kind == ')' || kind == ']' || kind == '}';
  }
}
