package dev.onex.chunk;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseException;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Token;
import com.github.javaparser.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the parser complains about, in the text that it was given. It gives syntax errors the place
 * of the last token that was fine, and those of literals a place in words only.
 */
final class Complaint {

  private static final Pattern LEXICAL_ERROR =
      Pattern.compile("^Lexical error at line (\\d+), column (\\d+)");

  private static final Pattern STRANGE_CHARACTER =
      Pattern.compile("^Lexical error.*Encountered: \"[^\"]+\" \\((\\d+)\\)");

  private static final Set<String> BEFORE_STATEMENTS = Set.of("{", "}", ";", ":", ")");
  private static final Set<String> MODIFIERS_OF_LOCAL_ENUMS = Set.of("static", "strictfp");
  private static final int ENUMS_ARE_LOCAL_SINCE = 16;
  private static final int LAST_OF_ASCII = 0x7F;

  private final Problem problem;

  Complaint(Problem problem) {
    this.problem = problem;
  }

  /** What the parser says. */
  String message() {
    return problem.getMessage();
  }

  /**
   * Whether a literal, a comment or a single character is wrong, and not how they stand together.
   */
  boolean isLexical() {
    return LEXICAL_ERROR.matcher(problem.getMessage()).find();
  }

  /** Where it is, the most telling place first; empty if the parser does not say. */
  List<Position> places() {
    List<Position> places = new ArrayList<>();
    Matcher lexical = LEXICAL_ERROR.matcher(problem.getMessage());
    if (lexical.find()) {
      places.add(
          new Position(Integer.parseInt(lexical.group(1)), Integer.parseInt(lexical.group(2))));
    }
    Token unexpected = unexpected();
    if (unexpected != null) {
      places.add(new Position(unexpected.beginLine, unexpected.beginColumn));
    }
    reported().flatMap(JavaToken::getRange).map(it -> it.begin).ifPresent(places::add);
    return places;
  }

  /**
   * The word {@code enum} of an enum that is declared within a body: Java, but not JavaParser's. It
   * takes the word for a type and the name for a variable's, and then stumbles over what follows.
   */
  Optional<Position> localEnum(JavaLevel level) {
    Token unexpected = unexpected();
    boolean mayBe =
        unexpected != null
            && (unexpected.image.equals("{") || unexpected.image.equals("implements"))
            && level.isAtLeast(ENUMS_ARE_LOCAL_SINCE);
    return mayBe
        ? reported()
            .flatMap(Complaint::before)
            .filter(it -> it.getText().equals("enum"))
            .filter(Complaint::startsStatement)
            .flatMap(JavaToken::getRange)
            .map(it -> it.begin)
        : Optional.empty();
  }

  /**
   * The first minus sign of {@code non-sealed}, where it is a difference: the parser takes it for
   * one word wherever it stands.
   */
  Optional<Position> difference() {
    Token unexpected = unexpected();
    return unexpected != null && unexpected.image.equals("non-sealed")
        ? Optional.of(new Position(unexpected.beginLine, unexpected.beginColumn + "non".length()))
        : Optional.empty();
  }

  /** A letter or digit that the parser does not know: its tables are older than Java's. */
  Optional<String> strangeLetter() {
    Matcher matcher = STRANGE_CHARACTER.matcher(problem.getMessage());
    return matcher.find()
        ? Optional.of(Integer.parseInt(matcher.group(1)))
            .filter(it -> it > LAST_OF_ASCII && Character.isJavaIdentifierPart(it))
            .map(Character::toString)
        : Optional.empty();
  }

  /** The token that did not fit; null if that is not what the parser complains about. */
  private @Nullable Token unexpected() {
    return problem.getCause().orElse(null) instanceof ParseException e ? e.currentToken.next : null;
  }

  /** The token that the parser reports: before the one that did not fit, or the one it means. */
  private Optional<JavaToken> reported() {
    return problem.getLocation().map(TokenRange::getBegin);
  }

  /** Whether a token is the first of a statement, but for modifiers and plain annotations. */
  private static boolean startsStatement(JavaToken token) {
    JavaToken around = before(token).orElse(null);
    if (around == null || BEFORE_STATEMENTS.contains(around.getText())) {
      return around != null;
    }
    if (MODIFIERS_OF_LOCAL_ENUMS.contains(around.getText())) {
      return startsStatement(around);
    }
    return before(around).filter(it -> it.getText().equals("@")).isPresent();
  }

  private static Optional<JavaToken> before(JavaToken token) {
    Optional<JavaToken> before = token.getPreviousToken();
    while (before.filter(it -> it.getCategory().isWhitespaceOrComment()).isPresent()) {
      before = before.flatMap(JavaToken::getPreviousToken);
    }
    return before;
  }
}
