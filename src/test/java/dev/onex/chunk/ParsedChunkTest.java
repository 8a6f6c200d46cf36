package dev.onex.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import dev.onex.chunk.SourceChunk.Piece;
import dev.onex.finding.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedChunkTest {

  private static final String SOURCE =
      """
      class A { // one
        /** two */ int a; // three
        void f(/* four */) { /* five */
          try { } catch (E e) { // six
            /* seven */ } // eight
        } /* nine */
      }
      """;

  private static List<String> comments(ParsedChunk chunk, BodyDeclaration<?> node) {
    return chunk.commentsIn(node).stream().map(Comment::getContent).map(String::strip).toList();
  }

  @Test
  void commentsAreFoundInTheNodeThatTheyLieIn() throws Exception {
    ParsedChunk chunk =
        new ChunkedSource(SOURCE).parse(List.of(new Piece(1, true), new Piece(2, true)));
    BodyDeclaration<?> field = chunk.declarations().get(0).node();
    BodyDeclaration<?> method = chunk.declarations().get(1).node();
    assertThat(comments(chunk, field)).isEmpty();
    assertThat(comments(chunk, method)).containsExactly("four", "five", "six", "seven", "eight");
    CatchClause clause = method.findFirst(CatchClause.class).orElseThrow();
    assertThat(chunk.commentsIn(clause.getBody()))
        .extracting(it -> it.getContent().strip())
        .containsExactly("six", "seven");
  }

  @Test
  void commentsHaveThePlacesOfTheFile() throws Exception {
    ParsedChunk chunk = new ChunkedSource(SOURCE).parse(List.of(new Piece(2, true)));
    List<Comment> comments = chunk.commentsIn(chunk.declarations().get(0).node());
    assertThat(comments.stream().map(chunk::locate))
        .containsExactly(
            new Location(3, 10, 3, 19),
            new Location(3, 24, 3, 33),
            new Location(4, 27, 4, 32),
            new Location(5, 7, 5, 17),
            new Location(5, 21, 5, 28));
  }

  @Test
  void nodesHaveThePlacesOfTheFile() throws Exception {
    ParsedChunk chunk =
        new ChunkedSource("\r\nclass A {\r\n  int a; void f() { b();\r\n  c(); } }")
            .parse(List.of(new Piece(2, true)));
    MethodDeclaration method = (MethodDeclaration) chunk.declarations().get(0).node();
    assertThat(chunk.locate(method)).isEqualTo(new Location(3, 10, 4, 8));
    assertThat(chunk.locate(method.getName())).isEqualTo(new Location(3, 15, 3, 15));
    assertThat(method.findAll(MethodCallExpr.class).stream().map(chunk::locate))
        .containsExactly(new Location(3, 21, 3, 23), new Location(4, 3, 4, 5));
  }

  @Test
  void nodesBehindEscapesHaveThePlacesOnDisk() throws Exception {
    String source = "class A { int \\u0061; void f() { g\\u0041(); h(); } }";
    ParsedChunk chunk = new ChunkedSource(source).parse(List.of(new Piece(2, true)));
    List<MethodCallExpr> calls = chunk.declarations().get(0).node().findAll(MethodCallExpr.class);
    int first = source.indexOf("g\\u0041") + 1;
    assertThat(chunk.locate(calls.get(0))).isEqualTo(new Location(1, first, 1, first + 8));
    int second = source.indexOf("h()") + 1;
    assertThat(chunk.locate(calls.get(1))).isEqualTo(new Location(1, second, 1, second + 2));
  }
}
