package dev.onex.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onex.chunk.ParsedChunk.ParsedDeclaration;
import dev.onex.chunk.SourceChunk.Piece;
import dev.onex.finding.Location;
import dev.onex.outline.FactReader;
import dev.onex.outline.Outline;
import dev.onex.outline.OutlineScanner;
import dev.onex.outline.WordTable;
import dev.onex.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkParserTest {

  private static UnparsableException failure(String source, int declaration) {
    return catchThrowableOfType(
        UnparsableException.class,
        () -> new ChunkedSource(source).parse(List.of(new Piece(declaration, true))));
  }

  private static UnparsableException wholeFailure(String source) {
    return catchThrowableOfType(
        UnparsableException.class,
        () -> new ChunkParser(JavaLevel.newest()).parseWhole(SourceText.of(source)));
  }

  @Test
  void aChunkHasTheDeclarationsThatItWasCutFor() throws Exception {
    ChunkedSource source =
        new ChunkedSource("class A { int a; enum E { X, Y; int b; } record R(int c) { R { } } }");
    ParsedChunk chunk =
        source.parse(
            List.of(
                new Piece(1, true), new Piece(4, true), new Piece(6, true), new Piece(7, true)));
    assertThat(chunk.declarations())
        .extracting(ParsedDeclaration::declaration)
        .containsExactly(1, 4, 6, 7);
    assertThat(chunk.declarations())
        .extracting(it -> it.node().toString())
        .containsExactly("int a;", "Y", "record R(int c) {\n\n    R {\n    }\n}", "R {\n}");
  }

  @Test
  void aWholeFileHasAllDeclarationsInTheOrderOfItsOutline() throws Exception {
    ChunkedSource source =
        new ChunkedSource("class A { int a; enum E { X; int b; } { } } interface I { void f(); }");
    assertThat(source.parseWhole().declarations())
        .extracting(ParsedDeclaration::declaration)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void aProblemStandsInTheFileAtTheTokenThatDoesNotFit() {
    UnparsableException e = failure("class A {\n  int a;\n    void f() {\n   g(1 +);\n }\n}", 2);
    assertThat(e.location()).isEqualTo(Location.at(4, 9));
    assertThat(e).hasMessage("Found \")\"");
  }

  @Test
  void aProblemOnTheFirstLineOfAPieceStandsWhereItIsInTheFile() {
    assertThat(failure("class A { int a; int b = 1 +; }", 2).location())
        .isEqualTo(Location.at(1, 29));
  }

  @Test
  void aProblemBehindEscapesStandsWhereItIsOnDisk() {
    String source = "class \\u0041 { int a; int b = 1 +; }";
    assertThat(failure(source, 2).location()).isEqualTo(Location.at(1, source.indexOf("+;") + 2));
  }

  @Test
  void aProblemAtTheStartOfAPieceStandsAtItsDeclaration() {
    assertThat(failure("class A {\n int a;\n  const b; }", 2).location())
        .isEqualTo(Location.at(3, 3));
    String escaped = "class \\u0041 { const b; }";
    assertThat(failure(escaped, 1).location())
        .isEqualTo(Location.at(1, escaped.indexOf("const") + 1));
  }

  @Test
  void aProblemOfALiteralStandsWhereItIsInTheFile() {
    UnparsableException e = failure("class A {\n int a;\n  int b = '\\q'; }", 2);
    assertThat(e.location()).isEqualTo(Location.at(3, 13));
    assertThat(e.getMessage()).startsWith("Lexical error. Encountered: \"q\"");
  }

  @Test
  void aProblemOfALiteralBehindEscapesStandsWhereItIsOnDisk() {
    String source = "class \\u0041 { int b = '\\q'; }";
    assertThat(failure(source, 1).location()).isEqualTo(Location.at(1, source.indexOf("q") + 1));
  }

  @Test
  void aFileThatEndsTooEarlyOrIsNoJavaFromTheStartSaysWhere() {
    assertThat(wholeFailure("class A { int a").location()).isEqualTo(Location.at(1, 15));
    assertThat(wholeFailure("<<<<<<< HEAD\nclass A { }").location()).isEqualTo(Location.at(1, 1));
    assertThat(wholeFailure("class A { }\n=======\n").location()).isEqualTo(Location.at(2, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void f() { int x = enum E { X }; } }",
        "class A { void f() { g(enum E { X }); } }",
        "class A { void f() { enum E ( X ) } }",
        "class A { void f() { Enum e { X } } }",
      })
  void whatIsNoLocalEnumIsNoJava(String source) {
    UnparsableException e = failure(source, 1);
    assertThat(e.isLimitOfParser()).isFalse();
    assertThat(e.getMessage()).startsWith("Found ");
  }

  @Test
  void beforeJava16ALocalEnumIsNoJava() {
    ChunkParser old = new ChunkParser(JavaLevel.of(15).orElseThrow());
    SourceText text = SourceText.of("class A { void f() { enum E { X } } }");
    UnparsableException e =
        catchThrowableOfType(UnparsableException.class, () -> old.parseWhole(text));
    assertThat(e.isLimitOfParser()).isFalse();
    assertThat(e.location()).isEqualTo(Location.at(1, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "'class A {\n int a; /* x\n }\n', 2, 9, comment",
    "'class A { /* */\n int a;\n}\n // x\n/* /*', 5, 1, comment",
    "'class A {\n String s = \"\"\"\n x \\\"\"\" ;\n}\n', 2, 13, text block",
    "'class A {\n String s = f(\"x;\n}\n', 2, 15, string"
  })
  void whatHasNoEndIsSaidWhereItStarts(String source, int line, int column, String what) {
    UnparsableException e = wholeFailure(source);
    assertThat(e).hasMessage("the " + what + " that starts here has no end");
    assertThat(e.location()).isEqualTo(Location.at(line, column));
  }

  @Test
  void theMarksOfAMergeConflictAreSaidToBeWhatTheyAre() {
    UnparsableException e =
        failure("class A {\n void f() {\n<<<<<<< HEAD\n g();\n=======\n>>>>>>> b\n }\n}", 1);
    assertThat(e).hasMessage("the mark of a merge conflict that nobody resolved");
    assertThat(e.location()).isEqualTo(Location.at(3, 1));
    assertThat(wholeFailure("class A { }\n=======\nclass B { }\n"))
        .hasMessage("the mark of a merge conflict that nobody resolved");
    assertThat(wholeFailure("class A { int a =\n== 1; }")).hasMessage("Found \"==\"");
  }

  @Test
  void aLetterThatTheParserDoesNotKnowIsALimitOfTheParserAndSaidSo() {
    UnparsableException e = failure("class A { int a;\n  int \u0560 = 1; }", 2);
    assertThat(e.isLimitOfParser()).isTrue();
    assertThat(e.location()).isEqualTo(Location.at(2, 7));
    assertThat(e)
        .hasMessage(
            "JavaParser, which this check reads sources with, does not know the letter '\u0560',"
                + " though Java does; write the name without it");
  }

  @Test
  void whatTheScanTakesForNoTokenIsALimitAndSaidSo() {
    UnparsableException e = wholeFailure("class A {\n int zero\\u0000 = 1; }");
    assertThat(e.isLimitOfParser()).isTrue();
    assertThat(e.location()).isEqualTo(Location.at(2, 10));
    assertThat(e)
        .hasMessage(
            "what stands here is no token that this check knows; write it in another way, or exclude"
                + " the file with <excludes>");
  }

  @Test
  void localInterfacesAndRecordsAreNoProblem() throws Exception {
    ChunkedSource source =
        new ChunkedSource("class A { void f() { interface I { } record R() implements I { } } }");
    assertThat(source.parse(List.of(new Piece(1, true))).declarations()).hasSize(1);
  }

  @Test
  void aWholeFileThatIsBrokenSaysWhere() {
    UnparsableException e = wholeFailure("class A {\n void f( }");
    assertThat(e.location()).isEqualTo(Location.at(2, 10));
    assertThat(e).hasMessage("Found \"}\"");
  }

  @Test
  void levelsDecideWhatIsJava() throws Exception {
    SourceText text = SourceText.of("record R(int a) { }");
    ChunkParser old = new ChunkParser(JavaLevel.of(11).orElseThrow());
    UnparsableException e =
        catchThrowableOfType(UnparsableException.class, () -> old.parseWhole(text));
    assertThat(e).hasMessage("records came with Java 16");
    assertThat(e.location().column()).isEqualTo(1);
    assertThat(e.getMessage()).doesNotContain("\n");
    assertThat(new ChunkParser(JavaLevel.of(16).orElseThrow()).parseWhole(text).outline().size())
        .isEqualTo(1);
  }

  @Test
  void aParserMayBeUsedAgainAfterAProblem() throws Exception {
    ChunkParser parser = new ChunkParser(JavaLevel.newest());
    assertThatThrownBy(() -> parser.parseWhole(SourceText.of("class {")))
        .isInstanceOf(UnparsableException.class);
    assertThat(parser.parseWhole(SourceText.of("class A { }")).chunk().declarations()).hasSize(1);
  }

  @Test
  void anOutlineOfAnotherTextIsNoticed() {
    SourceText text = SourceText.of("class A { int a; int bb; }");
    Outline outline = new OutlineScanner(WordTable.ofKeywords()).scan(text).outline().orElseThrow();
    SourceText other = SourceText.of("class A { int a; ;int b; }");
    IllegalStateException e =
        catchThrowableOfType(
            IllegalStateException.class,
            () ->
                new ChunkParser(JavaLevel.newest())
                    .parse(
                        new SourceChunk(List.of(new Piece(2, true)), 8),
                        other,
                        outline,
                        new FactReader(other, outline)));
    assertThat(e).hasMessageContaining("please report this file");
  }
}
