package dev.onex.outline;

import dev.onex.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over the tokens of a text, gathers which trigger words it passes, and skips what is nested.
 * A token counts when the cursor moves past it.
 */
final class Cursor {

  /** Deeper nesting than this is reported instead of parsed, for parsers recurse. */
  static final int MAX_DEPTH = 1_000;

  /**
   * Of blocks that are arguments of calls, as those of lambdas and anonymous classes, fewer may
   * nest: JavaParser 3.28 takes nearly twice the time with each, some seconds with so many.
   */
  static final int MAX_BLOCKS = 16;

  private final SourceText text;
  private final Lexer lexer;
  private final WordTable words;
  private final Plausibility plausibility = new Plausibility();

  private final LocalResults localResults = new LocalResults();

  private final Sightings sightings;

  private int deepest;
  private int mostBlocks;
  private int lastEnd;
  private byte[] open = new byte[8];

  Cursor(SourceText text, int from, int to, WordTable words) {
    this.text = text;
    this.lexer = new Lexer(text, from, to, words);
    this.words = words;
    this.sightings = new Sightings(words);
    this.lastEnd = from;
    lexer.next();
  }

  int kind() {
    return lexer.kind;
  }

  boolean at(int kind) {
    return lexer.kind == kind;
  }

  /** Whether this is the dot of a qualified name, and not the first of an ellipsis. */
  boolean atDot() {
    return lexer.kind == '.' && !isFollowedBy('.');
  }

  /** Whether this is the first word of {@code non-sealed}, and not a name. */
  boolean atNonSealed() {
    return at(Word.NON) && isFollowedBy('-');
  }

  private boolean isFollowedBy(char next) {
    return lexer.pos < lexer.bytes.length && lexer.bytes[lexer.pos] == next;
  }

  int start() {
    return lexer.start;
  }

  int line() {
    return lexer.line;
  }

  int column() {
    return lexer.column;
  }

  /** How many lines the text has, once the cursor is at its end. */
  int lineCount() {
    return lexer.column == 1 ? lexer.line - 1 : lexer.line;
  }

  /** Behind the last token that was passed. */
  int lastEnd() {
    return lastEnd;
  }

  /** The current token's word; {@link Word#NONE} if it is another word or none at all. */
  Word word() {
    return lexer.kind == Lexer.WORD ? words.keyword(lexer.slot) : Word.NONE;
  }

  boolean at(Word word) {
    return word() == word;
  }

  /** The current token's text. */
  String text() {
    return new String(lexer.bytes, lexer.start, lexer.pos - lexer.start, StandardCharsets.UTF_8);
  }

  /** The current token's length in bytes. */
  int length() {
    return lexer.pos - lexer.start;
  }

  Lexer lexer() {
    return lexer;
  }

  /** Starts counting for another declaration. */
  void restart() {
    sightings.take();
    sightings.forgetToken();
    deepest = 0;
    mostBlocks = 0;
    plausibility.restart();
  }

  /** The cues passed since the last call. */
  Mask takeTriggers() {
    localResults.restart();
    return sightings.take();
  }

  boolean isSuspect() {
    return plausibility.isSuspect();
  }

  /**
   * Whether a method with a result seems to be declared in what was passed since the last taking.
   */
  boolean declaresResults() {
    return localResults.areSeen();
  }

  boolean isTooDeep() {
    return deepest > MAX_DEPTH || mostBlocks > MAX_BLOCKS;
  }

  /** Moves past the current token. */
  void advance() {
    sightings.pass(lexer);
    Word word = word();
    plausibility.pass(lexer, word);
    localResults.pass(lexer.kind, word);
    lastEnd = lexer.pos;
    lexer.next();
    if (lexer.kind == Lexer.BAD) {
      throw unsure();
    }
  }

  void expect(int kind) {
    if (lexer.kind != kind) {
      throw unsure();
    }
    advance();
  }

  Unsure unsure() {
    return new Unsure(lexer.line, lexer.column);
  }

  /** Moves past a bracket and all that it encloses, up to and including the one that closes it. */
  void skipNested() {
    int depth = 0;
    int blocks = 0;
    do {
      switch (lexer.kind) {
        case '(', '[', '{' -> {
          depth = push(depth);
          blocks += isArgument(depth) ? 1 : 0;
          mostBlocks = Math.max(mostBlocks, blocks);
        }
        case ')' -> depth = pop(depth, '(');
        case ']' -> depth = pop(depth, '[');
        case '}' -> {
          blocks -= isArgument(depth) ? 1 : 0;
          depth = pop(depth, '{');
        }
        case Lexer.END -> throw unsure();
        default -> {
          // Everything else is what the brackets enclose.
        }
      }
      advance();
    } while (depth > 0);
  }

  private int push(int depth) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth] = (byte) lexer.kind;
    deepest = Math.max(deepest, depth + 1);
    return depth + 1;
  }

  /** Whether the innermost open bracket is a brace right within parentheses. */
  private boolean isArgument(int depth) {
    return depth > 1 && open[depth - 1] == '{' && open[depth - 2] == '(';
  }

  private int pop(int depth, char opener) {
    if (depth == 0 || open[depth - 1] != opener) {
      throw unsure();
    }
    return depth - 1;
  }

  /** Whether this is a {@code <} that encloses types, and not one that compares. */
  boolean opensTypeArguments() {
    if (!at('<')) {
      return false;
    }
    try {
      new Cursor(text, lexer.start, lexer.limit, words).skipAngles();
      return true;
    } catch (Unsure e) {
      return false;
    }
  }

  /** Moves past type arguments or parameters, from {@code <} to its {@code >}. */
  void skipAngles() {
    int depth = 0;
    do {
      switch (lexer.kind) {
        case '<' -> depth++;
        case '>' -> depth--;
        case '(' -> {
          skipNested();
          continue;
        }
        case Lexer.WORD, ',', '.', '?', '&', '[', ']', '@' -> {
          // What types are made of.
        }
        default -> throw unsure();
      }
      deepest = Math.max(deepest, depth);
      advance();
    } while (depth > 0);
  }

  /** Moves past an annotation, from its {@code @}. */
  void skipAnnotation() {
    expect('@');
    skipAnnotationName();
  }

  /** Moves past an annotation, from behind its {@code @}; gives the last word of its name. */
  Word skipAnnotationName() {
    Word last = word();
    expect(Lexer.WORD);
    while (atDot()) {
      advance();
      last = word();
      expect(Lexer.WORD);
    }
    if (at('(')) {
      skipNested();
    }
    return last;
  }
}
