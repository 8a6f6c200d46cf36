package dev.onex.rules;

import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which an exception says that code is missing, and those by which it says why. */
final class StubWords {

  private static final Pattern TYPE = Pattern.compile("Not(Yet)?Implemented.*");

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?i:\\bnot (yet |currently )?(been )?implemented\\b(?! by\\b)|\\bunimplemented\\b"
              + "|\\bfixme\\b|^\\W*(todo|stub)\\W*$)|\\bTODO\\b");

  private static final Pattern WORD = Pattern.compile("(?i)\\b(todo|stub)\\b");

  private static final Pattern INTENDED =
      Pattern.compile("(?i)immutable|read-?only|unmodifiable|not supported");

  /** What sends callers elsewhere, and so is not meant to be written. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)\\b(?:please use|use [\\w.#()]+(?: \\w+)* instead"
              + "|(?:should|must|may|can) ?not be (?:called|used|invoked))\\b");

  private static final Pattern UNFINISHED = Pattern.compile("(?i)\\b(?:yet|todo|fixme|stub)\\b");

  private StubWords() {}

  /** Whether an exception of that name says that code is missing. */
  static boolean areName(String type) {
    return TYPE.matcher(type).matches();
  }

  /** Whether a text may say so. */
  static boolean mayBeIn(String text) {
    return PHRASE.matcher(text).find() || WORD.matcher(text).find();
  }

  /**
   * Whether an exception says that code is missing.
   *
   * @param wordsCount whether the words todo and stub count, which are also names of things
   */
  static boolean arePart(ObjectCreationExpr thrown, boolean wordsCount) {
    return areName(thrown.getType().getNameAsString())
        || texts(thrown).noneMatch(StubWords::areMeant)
            && texts(thrown)
                .anyMatch(it -> PHRASE.matcher(it).find() || wordsCount && WORD.matcher(it).find());
  }

  /** Whether a message says that there is no code, and not that there is to be some. */
  static boolean areOptional(ObjectCreationExpr thrown) {
    return !areName(thrown.getType().getNameAsString())
        && !thrown.getArguments().isEmpty()
        && texts(thrown).noneMatch(it -> UNFINISHED.matcher(it).find());
  }

  /** Whether a message says that there will be no code, or where else to go. */
  private static boolean areMeant(String message) {
    return INTENDED.matcher(message).find()
        || ELSEWHERE.matcher(message).find() && !UNFINISHED.matcher(message).find();
  }

  /** The literals that a message is made of. */
  private static Stream<String> texts(ObjectCreationExpr thrown) {
    return thrown.getArguments().stream()
        .flatMap(it -> it.findAll(LiteralStringValueExpr.class).stream())
        .filter(it -> it instanceof StringLiteralExpr || it instanceof TextBlockLiteralExpr)
        .map(LiteralStringValueExpr::getValue);
  }
}
