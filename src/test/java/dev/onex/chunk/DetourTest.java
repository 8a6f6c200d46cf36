package dev.onex.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.onex.chunk.ParsedChunk.ParsedDeclaration;
import dev.onex.chunk.SourceChunk.Piece;
import dev.onex.finding.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java that JavaParser does not know is parsed all the same, and each token keeps its place. */
class DetourTest {

  private static ParsedChunk chunk(String source, int declaration) throws UnparsableException {
    return new ChunkedSource(source).parse(List.of(new Piece(declaration, true)));
  }

  private static <N extends Node> List<Location> places(ParsedChunk chunk, Class<N> type) {
    return chunk.declarations().get(0).node().findAll(type).stream().map(chunk::locate).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void f() {\n  enum E { X } g(); } }",
        "class A { void f() { ;\n  enum E { X } g(); } }",
        "class A { void f() { @Deprecated\n  enum E { X } g(); } }",
        "class A { void f() { @Named(1)\n  enum E { X } g(); } }",
        "class A { void f() { strictfp\n  enum E { X } g(); } }",
        "class A { void f() { static\r  enum E { X } g(); } }",
        "class A { Runnable r = () -> {\n  enum E { X } g(); }; }",
        "class A { void f(int x) { switch (x) { case 1:\r\n  enum E { X } g(); } } }",
      })
  void anEnumWithinAMethodIsParsedWhereItStands(String source) throws UnparsableException {
    ParsedChunk chunk = chunk(source, 1);
    assertThat(places(chunk, EnumDeclaration.class)).containsExactly(new Location(2, 3, 2, 14));
    assertThat(places(chunk, MethodCallExpr.class)).containsExactly(new Location(2, 16, 2, 18));
  }

  @Test
  void anEnumOfSeveralLinesIsParsedToItsEnd() throws UnparsableException {
    String source =
        "class A {\n  int a; void f() { enum /* { */ E implements I<@X({1}) J> {\n    X(\"}\") { void"
            + " g() { } },\n    Y; // }\n    enum F { Z }\n  } h(\"ü\",\n k); l(m); }\n}";
    ParsedChunk chunk = chunk(source, 2);
    assertThat(places(chunk, EnumDeclaration.class))
        .containsExactly(new Location(2, 21, 6, 3), new Location(5, 5, 5, 16));
    assertThat(places(chunk, NameExpr.class))
        .containsExactly(new Location(7, 2, 7, 2), new Location(7, 8, 7, 8));
  }

  @Test
  void anEnumRightBehindACarriageReturnIsParsedWhereItStands() throws UnparsableException {
    ParsedChunk chunk = chunk("class A { void f() {\renum E { X } g(); } }", 1);
    assertThat(places(chunk, EnumDeclaration.class)).containsExactly(new Location(2, 1, 2, 12));
    assertThat(places(chunk, MethodCallExpr.class)).containsExactly(new Location(2, 14, 2, 16));
  }

  @Test
  void severalEnumsWithinMethodsAndEachOtherAreParsed() throws UnparsableException {
    String source =
        "class A { void f() { enum E { X; void g() { enum F { Y } } }  enum G { Z } }\n"
            + " void h() { enum E { X } } }";
    ParsedChunk whole = new ChunkedSource(source).parseWhole();
    assertThat(
            whole.declarations().stream()
                .map(ParsedDeclaration::node)
                .skip(1)
                .flatMap(it -> it.findAll(EnumDeclaration.class).stream())
                .map(whole::locate))
        .containsExactly(
            new Location(1, 22, 1, 60),
            new Location(1, 45, 1, 56),
            new Location(1, 63, 1, 74),
            new Location(2, 13, 2, 24));
  }

  @Test
  void theScopeOfAnEnumWithinAMethodIsTheBlockAroundIt() throws UnparsableException {
    ParsedChunk chunk = chunk("class A { void f() { { enum E { X } } } }", 1);
    Node method = chunk.declarations().get(0).node();
    EnumDeclaration local = method.findFirst(EnumDeclaration.class).orElseThrow();
    assertThat(chunk.locate(ParsedChunk.scopeOf(local))).isEqualTo(new Location(1, 22, 1, 37));
  }

  @Test
  void aDifferenceOfNonAndSealedIsParsed() throws UnparsableException {
    ParsedChunk chunk = chunk("class A { int a; int b = 1 + non-sealed * 2, c = non-sealed; }", 2);
    assertThat(places(chunk, BinaryExpr.class))
        .containsExactly(
            new Location(1, 26, 1, 43),
            new Location(1, 26, 1, 32),
            new Location(1, 34, 1, 43),
            new Location(1, 50, 1, 59));
  }
}
