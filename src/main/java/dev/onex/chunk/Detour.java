package dev.onex.chunk;

import com.github.javaparser.Position;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import dev.onex.chunk.ChunkText.Rendered;
import dev.onex.outline.Tokens;
import dev.onex.source.SourceText;
import java.util.Optional;

/**
 * Writes Java that the parser does not know so that it does, with lines that stand nowhere in the
 * file: an enum within a method gets a class around it, and {@code non-sealed} is cut in two where
 * it is a difference. Every token keeps its place.
 */
final class Detour {

  /** The class around an enum within a method. Nobody writes that name. */
  private static final String AROUND_ENUM = "Enum$AroundLocal";

  private final String text;
  private final LineMap lines;

  private Detour(Rendered rendered) {
    this.text = rendered.text();
    this.lines = rendered.lines();
  }

  /** The text without what the parser complains about; empty if there is no way around that. */
  static Optional<Rendered> around(Complaint complaint, JavaLevel level, Rendered rendered) {
    Detour detour = new Detour(rendered);
    Optional<Rendered> mended =
        complaint.localEnum(level).filter(rendered.lines()::isInFile).flatMap(detour::wrapEnum);
    return mended.isPresent()
        ? mended
        : complaint.difference().map(it -> detour.insert(it, detour.offset(it), ""));
  }

  /** Whether a class stands nowhere in the file, but around an enum within a method. */
  static boolean isAround(ClassOrInterfaceDeclaration type) {
    return type.getName().getIdentifier().equals(AROUND_ENUM);
  }

  private Optional<Rendered> wrapEnum(Position begin) {
    int from = offset(begin);
    int length = lengthOfEnum(text.substring(from));
    if (length < 0) {
      return Optional.empty();
    }
    // The end first, for it moves nothing that stands before it.
    Rendered closed = insert(position(begin, from, from + length), from + length, "}");
    return Optional.of(new Detour(closed).insert(begin, from, "class " + AROUND_ENUM + "{"));
  }

  private Rendered insert(Position at, int offset, String line) {
    // The blank keeps a carriage return before it from making one line end with the new one.
    String with = text.substring(0, offset) + " \n" + line + "\n" + text.substring(offset);
    return new Rendered(with, lines.withLineAt(at));
  }

  /** How many characters an enum takes that a text starts with; negative if it does not end. */
  private static int lengthOfEnum(String rest) {
    SourceText source = SourceText.of(rest);
    Tokens tokens = Tokens.of(source, source.start(), source.end());
    int brace = 0;
    while (brace < tokens.size() && !tokens.is(brace, '{')) {
      brace = tokens.is(brace, '(') ? tokens.closing(brace) + 1 : brace + 1;
    }
    int last = tokens.closing(brace);
    return last < tokens.size() ? source.text(0, tokens.start(last) + 1).length() : -1;
  }

  /** The offset of a position, which must be in the text. */
  private int offset(Position position) {
    int at = 0;
    for (int line = 1; line < position.line; line++) {
      at = nextLine(at);
    }
    return at + position.column - 1;
  }

  /** The position of an offset behind another one. */
  private Position position(Position known, int from, int to) {
    Position position = known;
    int lineStart = from - known.column + 1;
    for (int next = nextLine(lineStart); next <= to; next = nextLine(lineStart)) {
      lineStart = next;
      position = new Position(position.line + 1, 1);
    }
    return new Position(position.line, to - lineStart + 1);
  }

  /** Where the line behind a line starts; behind the text if there is none. */
  private int nextLine(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        return i + 1;
      }
    }
    return text.length() + 1;
  }
}
