package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.chunk.ChunkParser;
import dev.onex.chunk.JavaLevel;
import dev.onex.chunk.UnparsableException;
import dev.onex.finding.Location;
import dev.onex.index.TypeIndex;
import dev.onex.outline.Cue;
import dev.onex.outline.Import;
import dev.onex.outline.Mask;
import dev.onex.outline.OutlineScanner;
import dev.onex.outline.Tokens;
import dev.onex.outline.WordTable;
import dev.onex.rule.Unit.Note;
import dev.onex.rule.Unit.Place;
import dev.onex.source.SourceFile;
import dev.onex.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitTest {

  private static final WordTable WORDS =
      new WordTable(Map.of(new Cue.Comment("HERE"), Mask.bit(0)));

  private static final RuleSet NO_RULES = RuleSet.of(List.of(), Map.of());

  private static Unit unit(String source) {
    OutlineScanner.Scan scan = new OutlineScanner(WORDS).scan(SourceText.of(source));
    SourceFile file = new SourceFile("src/a/A.java", Path.of("A.java"), 1, false);
    return new Unit(
        new FileContext(
            file, scan.text(), scan.outline().orElseThrow(), new TypeIndex(), NO_RULES));
  }

  /** The symbols that comments with "HERE" belong to. */
  private static List<String> symbols(Unit unit) {
    return unit.notes().stream()
        .filter(it -> it.text().contains("HERE"))
        .map(it -> unit.placeOf(it, 0, 2).symbol())
        .toList();
  }

  private static final String COMMENTED =
      """
      // HERE at the top
      package a;
      /** HERE before a type */
      class A { // HERE before a member
        int b; // HERE behind a member
        void c() {
          // HERE in a body
          new Object() { int d; /* HERE deep in a body */ };
        }
        class E {
          // HERE at the end of a type
        }
        // HERE behind the last member
      }
      // HERE at the end
      """;

  private static final List<String> OWNERS =
      List.of("", "", "a.A", "a.A", "a.A#c()", "a.A#c()", "a.A.E", "a.A", "");

  @Test
  void aCommentBelongsToTheDeclarationThatItLiesIn() {
    assertThat(symbols(unit(COMMENTED))).isEqualTo(OWNERS);
  }

  @Test
  void commentsAreTheSameInAFileThatIsParsedWhole() throws UnparsableException {
    SourceText text = SourceText.of(COMMENTED + "/* nothing */");
    SourceFile file = new SourceFile("src/a/A.java", Path.of("A.java"), 1, false);
    Unit whole =
        new Unit(
            new FileContext(
                file,
                text,
                new ChunkParser(JavaLevel.newest()).parseWhole(text).outline(),
                new TypeIndex(),
                NO_RULES));
    assertThat(symbols(whole)).isEqualTo(OWNERS);
    List<Note> sameCue = whole.notes().stream().filter(it -> it.text().contains("HERE")).toList();
    assertThat(sameCue).isEqualTo(unit(COMMENTED).notes());
  }

  @Test
  void aPlaceInACommentCountsLinesAndUtf16Columns() {
    Unit unit = unit("class A {\r\n /* 😀 ä\r  é HERE */\n}");
    Note note = unit.notes().get(0);
    int from = note.text().indexOf("HERE");
    assertThat(unit.placeOf(note, from, from + 4))
        .isEqualTo(new Place(new Location(3, 5, 3, 8), "A"));
    assertThat(unit.placeOf(note, 0, 2).location()).isEqualTo(new Location(2, 2, 2, 3));
  }

  @Test
  void aPlaceIsThatOfTheFileOnDisk() {
    Unit unit = unit("class A { int \\u0061; // HERE\n}");
    Note note = unit.notes().get(0);
    assertThat(unit.placeOf(note, 3, 7).location()).isEqualTo(new Location(1, 26, 1, 29));
  }

  @Test
  void typesAreThoseOfTheFileWithTheirPlaces() {
    Unit unit = unit("package a; import b.C; class A { enum B { X } } interface D {}");
    assertThat(unit.packageName()).isEqualTo("a");
    assertThat(unit.imports()).containsExactly(new Import("b.C", false, false));
    assertThat(unit.types())
        .extracting(it -> it.facts().qualifiedName())
        .containsExactly("a.A", "a.A.B", "a.D");
    assertThat(unit.placeOf(unit.types().get(1)))
        .isEqualTo(new Place(new Location(1, 39, 1, 39), "a.A.B"));
    assertThat(unit.start()).isEqualTo(new Place(Location.START, ""));
  }

  @Test
  void anImportIsFoundAtItsKeyword() {
    Unit unit =
        unit(
            """
            @Deprecated
            package a; // import x.Y;
            import module java.base;
            import b.C; import static b.D.*;
            import b.C;
            class A { }
            """);
    assertThat(unit.imports()).hasSize(3);
    assertThat(unit.placeOf(unit.imports().get(0)))
        .isEqualTo(new Place(new Location(4, 1, 4, 6), ""));
    assertThat(unit.placeOf(unit.imports().get(1)).location())
        .isEqualTo(new Location(4, 13, 4, 18));
    assertThat(unit.placeOf(unit.imports().get(2)).location()).isEqualTo(new Location(4, 1, 4, 6));
  }

  @Test
  void headersAndBodiesAreRowsOfTokensWithPlaces() {
    Unit unit = unit("class A { @B(c = 1) int d() { return 2; } }");
    Tokens header = unit.header(1);
    assertThat(header.text(1)).isEqualTo("B");
    assertThat(header.text(header.size() - 1)).isEqualTo(")");
    assertThat(unit.placeOf(1, header, 1))
        .isEqualTo(new Place(new Location(1, 12, 1, 12), "A#d()"));
    assertThat(unit.placeOf(1)).isEqualTo(new Place(new Location(1, 25, 1, 25), "A#d()"));
    assertThat(unit.body(1).text(1)).isEqualTo("return");
  }

  @Test
  void aNameIsFoundInTheHeaderThatIntroducesIt() {
    Unit unit = unit("class A { void a(a a, int[] b, c d[]) { } int e, f = 1; }");
    assertThat(unit.placeOf(1, "a").location()).isEqualTo(new Location(1, 20, 1, 20));
    assertThat(unit.placeOf(1, "b").location()).isEqualTo(new Location(1, 29, 1, 29));
    assertThat(unit.placeOf(1, "d").location()).isEqualTo(new Location(1, 34, 1, 34));
    assertThat(unit.placeOf(2, "e").location()).isEqualTo(new Location(1, 47, 1, 47));
    assertThat(unit.placeOf(2, "f").location()).isEqualTo(new Location(1, 50, 1, 50));
    assertThat(unit.placeOf(1, "g")).isEqualTo(unit.placeOf(1));
  }

  @Test
  void notesBelongToTheDeclarationRightBehindThem() {
    Unit unit =
        unit(
            "/** HERE */ class A { /* HERE 1 */ /* other */ /* HERE 2 */ int b; int c; // HERE 3\n"
                + " int d; }");
    assertThat(unit.notesBefore(0)).extracting(Note::text).containsExactly("/** HERE */");
    assertThat(unit.notesBefore(1))
        .extracting(Note::text)
        .containsExactly("/* HERE 1 */", "/* HERE 2 */");
    assertThat(unit.notesBefore(2)).isEmpty();
    assertThat(unit.notesBefore(3)).extracting(Note::text).containsExactly("// HERE 3");
  }
}
