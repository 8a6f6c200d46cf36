package dev.onex.chunk;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.stmt.Statement;
import dev.onex.finding.Location;
import dev.onex.source.SourceText;
import java.util.List;

/** A parsed chunk: its declarations as trees, whose places are those of the file. */
public final class ParsedChunk {

  private final List<ParsedDeclaration> declarations;
  private final Comment[] comments;
  private final LineMap lines;
  private final SourceText source;

  ParsedChunk(
      List<ParsedDeclaration> declarations, Comment[] comments, LineMap lines, SourceText source) {
    this.declarations = declarations;
    this.comments = comments;
    this.lines = lines;
    this.source = source;
  }

  /**
   * A declaration as a tree.
   *
   * @param declaration its index in the outline
   * @param node its tree; of a type, only the header is to be looked at
   */
  public record ParsedDeclaration(int declaration, BodyDeclaration<?> node) {}

  /** The declarations that the chunk was cut for, in the order of the file. */
  public List<ParsedDeclaration> declarations() {
    return declarations;
  }

  /** Where a node stands in the file on disk. */
  public Location locate(Node node) {
    Range range = node.getRange().orElseThrow();
    Position begin = lines.inFile(range.begin);
    Position end = lines.inFile(range.end);
    return source.inFile(new Location(begin.line, begin.column, end.line, end.column));
  }

  /** The block or class body that a type is declared in. */
  public static Node scopeOf(TypeDeclaration<?> type) {
    Node parent = type.getParentNode().orElseThrow();
    boolean local = parent instanceof ClassOrInterfaceDeclaration it && Detour.isAround(it);
    return local
        ? scopeOf((ClassOrInterfaceDeclaration) parent)
        : parent instanceof Statement ? parent.getParentNode().orElseThrow() : parent;
  }

  /** The comments that lie wholly within a node, in their order. */
  public List<Comment> commentsIn(Node node) {
    Range range = node.getRange().orElseThrow();
    int from = firstFrom(range.begin);
    int to = from;
    while (to < comments.length && begin(comments[to]).isBefore(range.end)) {
      to++;
    }
    return List.of(comments).subList(from, to);
  }

  private int firstFrom(Position begin) {
    int low = 0;
    int high = comments.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begin(comments[middle]).isBefore(begin)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Position begin(Comment comment) {
    return comment.getRange().orElseThrow().begin;
  }
}
