package dev.onex.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.chunk.SourceChunk.Piece;
import org.junit.jupiter.api.Test;

class ChunkTextTest {

  @Test
  void aMemberStandsInTheShellOfTheTypesAroundIt() {
    ChunkedSource source =
        new ChunkedSource(
            "@X class A<T> extends B { static record R(int x) { interface I { void f(); } int g; }"
                + " }");
    assertThat(source.render(3))
        .isEqualTo("class A{\nrecord R(){\ninterface I{\nvoid f();\n}\n}\n}\n");
  }

  @Test
  void everyKindOfTypeHasAShell() {
    assertThat(new ChunkedSource("public enum E { X; int a; }").render(2))
        .isEqualTo("enum E{\n;\nint a;\n}\n");
    assertThat(new ChunkedSource("public @interface N { int a(); }").render(1))
        .isEqualTo("@interface N{\nint a();\n}\n");
    assertThat(new ChunkedSource("int a; void main() { }").render(2))
        .isEqualTo("class Implicit{\nvoid main() { }\n}\n");
  }

  @Test
  void neighboursShareAShell() {
    ChunkedSource source = new ChunkedSource("class A { int a; int b; } class B { int c; }");
    assertThat(source.render(1, 2, 4))
        .isEqualTo("class A{\nint a;\nint b;\n}\nclass B{\nint c;\n}\n");
  }

  @Test
  void aShellIsLeftWhenTheNextPieceLiesOutside() {
    ChunkedSource source =
        new ChunkedSource(
            "class A { class B { int b; class C { int c; } } class D { int d; } int a; }");
    assertThat(source.render(2, 4, 6, 7))
        .isEqualTo(
            "class A{\nclass B{\nint b;\nclass C{\nint c;\n}\n}\nclass D{\nint d;\n}\nint a;\n}\n");
  }

  @Test
  void theHeaderOfATypeIsTheShellOfItsMembers() {
    ChunkedSource source = new ChunkedSource("@X\npublic class A<T>\n{ int a; class B { } }");
    assertThat(source.render(0, 1)).isEqualTo("@X\npublic class A<T>\n{\nint a;\n}\n");
    assertThat(source.render(0, 2)).isEqualTo("@X\npublic class A<T>\n{\nclass B {\n}\n}\n");
  }

  @Test
  void enumConstantsComeBeforeTheSemicolonAndMembersBehindIt() {
    ChunkedSource source =
        new ChunkedSource("enum E { A(1) { int x; }, @X B; int c; enum F { G } void d() {} }");
    assertThat(source.render(1, 2)).isEqualTo("enum E{\nA(1) { int x; },\n@X B,\n;\n}\n");
    assertThat(source.render(0, 2, 3, 5, 6))
        .isEqualTo("enum E {\n@X B,\n;\nint c;\nenum F{\nG,\n;\n}\nvoid d() {}\n}\n");
    assertThat(source.render(0)).isEqualTo("enum E {\n;\n}\n");
    assertThat(source.render(4)).isEqualTo("enum E{\n;\nenum F {\n;\n}\n}\n");
  }

  @Test
  void bodiesCanBeLeftOut() {
    ChunkedSource source =
        new ChunkedSource(
            "class A { int f() throws E { return 1; } int g(); A() { } { h(); } static { i(); } int"
                + " j = 1; @interface N { int k() default 1; } record R(int x) { R { } } enum E {"
                + " L(1) { } } }");
    assertThat(source.renderHeaders(1)).isEqualTo("class A{\nint f() throws E {}\n}\n");
    assertThat(source.renderHeaders(2)).isEqualTo("class A{\nint g();\n}\n");
    assertThat(source.renderHeaders(3)).isEqualTo("class A{\nA() {}\n}\n");
    assertThat(source.renderHeaders(4)).isEqualTo("class A{\n{}\n}\n");
    assertThat(source.renderHeaders(5)).isEqualTo("class A{\nstatic {}\n}\n");
    assertThat(source.renderHeaders(6)).isEqualTo("class A{\nint j = 1;\n}\n");
    assertThat(source.renderHeaders(8)).isEqualTo("class A{\n@interface N{\nint k() ;\n}\n}\n");
    assertThat(source.renderHeaders(10)).isEqualTo("class A{\nrecord R(){\nR {}\n}\n}\n");
    assertThat(source.renderHeaders(12)).isEqualTo("class A{\nenum E{\nL,\n;\n}\n}\n");
  }

  @Test
  void aCommentAtTheEndOfAHeaderDoesNotSwallowWhatFollows() {
    ChunkedSource source =
        new ChunkedSource(
            "class A // {\n{ int f() // {\n { } @interface N { int g() // ;\n default 1; } }");
    assertThat(source.renderHeaders(0, 1)).isEqualTo("class A // {\n{\nint f() // {\n {}\n}\n");
    assertThat(source.renderHeaders(3))
        .isEqualTo("class A{\n@interface N{\nint g() // ;\n ;\n}\n}\n");
  }

  @Test
  void piecesSayWhereTheyEnd() {
    ChunkedSource source = new ChunkedSource("class A { int a = 1; void f() { } void g(); }");
    assertThat(ChunkText.pieceEnd(source.outline(), new Piece(0, true))).isEqualTo(8);
    assertThat(ChunkText.pieceEnd(source.outline(), new Piece(1, false))).isEqualTo(20);
    assertThat(ChunkText.pieceEnd(source.outline(), new Piece(2, true))).isEqualTo(33);
    assertThat(ChunkText.pieceEnd(source.outline(), new Piece(2, false))).isEqualTo(30);
    assertThat(ChunkText.pieceEnd(source.outline(), new Piece(3, false))).isEqualTo(43);
  }
}
