package dev.onex.chunk;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.onex.chunk.ParsedChunk.ParsedDeclaration;
import dev.onex.chunk.SourceChunk.Piece;
import dev.onex.outline.FactReader;
import dev.onex.outline.Kind;
import dev.onex.outline.Outline;
import dev.onex.outline.OutlineScanner;
import dev.onex.outline.WordTable;
import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A scanned source, and its pieces, in a test of chunks. */
final class ChunkedSource {

  private final ChunkParser parser = new ChunkParser(JavaLevel.newest());
  private final SourceText text;
  private final Outline outline;
  private final FactReader facts;

  ChunkedSource(String source) {
    OutlineScanner.Scan scan =
        new OutlineScanner(WordTable.ofKeywords()).scan(SourceText.of(source));
    this.text = scan.text();
    this.outline = scan.outline().orElseThrow(() -> new AssertionError("unsure: " + source));
    this.facts = new FactReader(text, outline);
  }

  Outline outline() {
    return outline;
  }

  /** All declarations that a parser sees. */
  List<Piece> pieces(boolean withBody) {
    return IntStream.range(0, outline.size())
        .filter(it -> outline.kind(it) != Kind.IMPLICIT_CLASS)
        .mapToObj(it -> new Piece(it, withBody))
        .toList();
  }

  List<SourceChunk> plan(long chunkBytes, List<Piece> pieces) {
    return new ChunkPlanner(chunkBytes).plan(outline, pieces);
  }

  String render(List<Piece> pieces) {
    return ChunkText.render(new SourceChunk(pieces, 1), text, outline, facts).text();
  }

  /** The text of a chunk of these declarations, with their bodies. */
  String render(int... declarations) {
    return render(IntStream.of(declarations).mapToObj(it -> new Piece(it, true)).toList());
  }

  /** The text of a chunk of these declarations' headers. */
  String renderHeaders(int... declarations) {
    return render(IntStream.of(declarations).mapToObj(it -> new Piece(it, false)).toList());
  }

  ParsedChunk parse(List<Piece> pieces) throws UnparsableException {
    return parse(new SourceChunk(pieces, 1));
  }

  ParsedChunk parse(SourceChunk chunk) throws UnparsableException {
    return parser.parse(chunk, text, outline, facts);
  }

  ParsedChunk parseWhole() throws UnparsableException {
    return parser.parseWhole(text).chunk();
  }

  /**
   * Every node of a declaration with its place, comments included: of a type, what belongs to its
   * header; without the declaration itself.
   */
  static List<String> nodes(ParsedChunk chunk, ParsedDeclaration declaration, boolean withBody) {
    List<String> nodes = new ArrayList<>();
    BodyDeclaration<?> parent = declaration.node();
    for (Node child : parent.getChildNodes()) {
      boolean isMember =
          parent instanceof TypeDeclaration<?> && child instanceof BodyDeclaration<?>;
      if (!isMember && (withBody || !isOfBody(parent, child))) {
        child.stream().filter(Node::hasRange).forEach(it -> nodes.add(describe(chunk, it)));
      }
    }
    if (withBody && !(parent instanceof TypeDeclaration<?>)) {
      chunk.commentsIn(parent).forEach(it -> nodes.add(describe(chunk, it)));
    }
    return nodes;
  }

  private static boolean isOfBody(BodyDeclaration<?> parent, Node child) {
    if (parent instanceof AnnotationMemberDeclaration it) {
      return it.getDefaultValue().filter(value -> value == child).isPresent();
    }
    boolean isConstant = parent instanceof EnumConstantDeclaration;
    boolean isOfHeader = child instanceof SimpleName || child instanceof AnnotationExpr;
    return child instanceof BlockStmt || (isConstant && !isOfHeader);
  }

  private static String describe(ParsedChunk chunk, Node node) {
    String name = node instanceof SimpleName it ? " " + it.getIdentifier() : "";
    return node.getClass().getSimpleName() + name + " " + chunk.locate(node);
  }
}
