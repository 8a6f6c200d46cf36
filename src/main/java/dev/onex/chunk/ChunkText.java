package dev.onex.chunk;

import dev.onex.chunk.SourceChunk.Piece;
import dev.onex.outline.FactReader;
import dev.onex.outline.Kind;
import dev.onex.outline.Outline;
import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a chunk as text that parses by itself: each piece as it stands in the file, inside the
 * shell of the headers around it. A shell is a header reduced to its kind and name.
 */
final class ChunkText {

  private final SourceText source;
  private final Outline outline;
  private final FactReader facts;
  private final StringBuilder text = new StringBuilder();
  private final LineMap.Builder lines = new LineMap.Builder();
  private final List<Integer> open = new ArrayList<>();
  private int line = 1;
  private boolean inConstants;

  private ChunkText(SourceText source, Outline outline, FactReader facts) {
    this.source = source;
    this.outline = outline;
    this.facts = facts;
  }

  /**
   * A chunk's text.
   *
   * @param text what to parse
   * @param lines how its lines and columns relate to those of the file
   */
  record Rendered(String text, LineMap lines) {}

  static Rendered render(SourceChunk chunk, SourceText source, Outline outline, FactReader facts) {
    return new ChunkText(source, outline, facts).render(chunk);
  }

  /** Where a piece's own text ends in the file. */
  static int pieceEnd(Outline outline, Piece piece) {
    int declaration = piece.declaration();
    Kind kind = outline.kind(declaration);
    boolean whole = !kind.isType() && (piece.withBody() || !ChunkPlanner.canLoseBody(kind));
    return whole ? outline.end(declaration) : outline.headerEnd(declaration);
  }

  private Rendered render(SourceChunk chunk) {
    for (Piece piece : chunk.pieces()) {
      int declaration = piece.declaration();
      closeUntil(outline.parent(declaration));
      openShells(outline.parent(declaration));
      if (outline.kind(declaration).isType()) {
        endConstants();
        copy(piece, "{");
        opened(declaration);
      } else if (outline.kind(declaration) == Kind.ENUM_CONSTANT) {
        copy(piece, ",");
      } else {
        endConstants();
        copy(piece, missingEnd(piece));
      }
    }
    closeUntil(Outline.NONE);
    return new Rendered(text.toString(), lines.build());
  }

  /** What stands in for a body that was left out. */
  private String missingEnd(Piece piece) {
    int declaration = piece.declaration();
    if (pieceEnd(outline, piece) == outline.end(declaration)) {
      return "";
    }
    return source.bytes()[outline.body(declaration)] == '{' ? "{}" : ";";
  }

  private void copy(Piece piece, String end) {
    int declaration = piece.declaration();
    lines.add(line, outline.line(declaration), outline.column(declaration) - 1);
    String own = source.text(outline.start(declaration), pieceEnd(outline, piece));
    text.append(own).append(end).append('\n');
    line += countLines(own) + 1;
  }

  private static int countLines(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        count++;
      }
    }
    return count;
  }

  private void closeUntil(int type) {
    while (!open.isEmpty() && !encloses(open.get(open.size() - 1), type)) {
      endConstants();
      open.remove(open.size() - 1);
      appendLine("}");
    }
  }

  private boolean encloses(int outer, int inner) {
    int type = inner;
    while (type != Outline.NONE && type != outer) {
      type = outline.parent(type);
    }
    return type == outer;
  }

  private void openShells(int type) {
    if (type == Outline.NONE || open.contains(type)) {
      return;
    }
    openShells(outline.parent(type));
    endConstants();
    appendLine(shell(type));
    opened(type);
  }

  private void opened(int type) {
    open.add(type);
    inConstants = outline.kind(type) == Kind.ENUM;
  }

  private void endConstants() {
    if (inConstants) {
      appendLine(";");
      inConstants = false;
    }
  }

  private String shell(int type) {
    String name = facts.name(type);
    return switch (outline.kind(type)) {
      case INTERFACE -> "interface " + name + "{";
      case ENUM -> "enum " + name + "{";
      case RECORD -> "record " + name + "(){";
      case ANNOTATION -> "@interface " + name + "{";
      case IMPLICIT_CLASS -> "class Implicit{";
      default -> "class " + name + "{";
    };
  }

  private void appendLine(String shellLine) {
    lines.addShell(line);
    text.append(shellLine).append('\n');
    line++;
  }
}
