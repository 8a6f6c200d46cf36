package dev.onex.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.MarkerFacts.Form;
import dev.onex.outline.MarkerFacts.Lines;
import dev.onex.outline.MarkerFacts.Place;
import dev.onex.outline.MarkerFacts.Whole;
import dev.onex.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerReaderTest {

  private static List<MarkerFacts> read(String source) {
    Scanned scanned = Scanned.withoutParser(source);
    return MarkerReader.read(scanned.text(), scanned.outline());
  }

  /** The only marker of a source. */
  private static MarkerFacts only(String source) {
    List<MarkerFacts> markers = read(source);
    assertThat(markers).as(source).hasSize(1);
    return markers.get(0);
  }

  /** What the only marker within a method's body is about; its first line is line 1. */
  private static Lines inBody(String statements) {
    Lines lines = (Lines) only("class A { void f() {\n" + statements + "\n}}").reach();
    return new Lines(lines.first() - 1, lines.last() - 1);
  }

  @Test
  void aCommentBesideCodeIsAboutItsLine() {
    MarkerFacts marker = only("class A {\n  int a; // onex-ok: X\n  int b;\n}");
    assertThat(marker.form()).isEqualTo(Form.COMMENT);
    assertThat(marker.text()).isEqualTo("onex-ok: X");
    assertThat(marker.place()).isEqualTo(new Place(2, 10, 2, 22));
    assertThat(marker.reach()).isEqualTo(new Lines(2, 2));
    assertThat(marker.owner()).isZero();
    assertThat(marker.leads()).isFalse();
    assertThat(only("class A {\n /* onex-ok */ int a; }").reach()).isEqualTo(new Lines(2, 2));
    assertThat(only("class A { /* onex-ok\n * because */ int a; }"))
        .extracting(MarkerFacts::text, MarkerFacts::reach)
        .containsExactly("onex-ok because", new Lines(1, 2));
  }

  @Test
  void aCommentAboveADeclarationIsAboutAllOfIt() {
    String source =
        "class A {\n\n  // onex-ok: X\n\n  // more\n  /** Doc. */\n  @B\n  int a =\n    1;\n}";
    MarkerFacts marker = only(source);
    assertThat(marker.reach()).isEqualTo(new Whole(new Place(7, 3, 9, 6)));
    assertThat(marker.owner()).isEqualTo(1);
    assertThat(only("package a;\n// onex-ok: X\nclass A {\n int a;\n}").reach())
        .isEqualTo(new Whole(new Place(3, 1, 5, 1)));
    assertThat(only("enum A {\n// onex-ok: X\nB { int c; },\nC }").reach())
        .isEqualTo(new Whole(new Place(3, 1, 3, 12)));
  }

  @Test
  void commentsBesideTheEndOfADeclarationBelongToIt() {
    assertThat(only("enum A {\n// onex-ok\nB, // last\nC // other\n}").reach())
        .isEqualTo(new Whole(new Place(3, 1, 3, 10)));
    assertThat(only("class A {\n// onex-ok\nint a; /* b\n c */ /* d */\n// e\nint f; }").reach())
        .isEqualTo(new Whole(new Place(3, 1, 4, 13)));
    assertThat(only("class A {\n// onex-ok\nint a; int b; // c\n}").reach())
        .isEqualTo(new Whole(new Place(3, 1, 3, 6)));
    assertThat(only("// onex-ok\nclass A {} //").reach())
        .isEqualTo(new Whole(new Place(2, 1, 2, 13)));
  }

  @Test
  void aParsedFileHasNoMarkersButThoseThatAScanSees() {
    SourceText text = SourceText.of("// a\nclass A {\n// ONEX-ok: X\n// onex-ok: Y\nint a; }");
    List<MarkerFacts> parsed = MarkerReader.read(text, Scanned.byParser(text));
    assertThat(parsed).extracting(MarkerFacts::text).containsExactly("onex-ok: Y");
    assertThat(parsed)
        .isEqualTo(MarkerReader.read(text, Scanned.of(text.text(0, text.end())).outline()));
    assertThat(Scanned.byParser(SourceText.of("// ONEX-ok\nclass A {}")).hasMarkers()).isFalse();
  }

  @Test
  void theFirstMemberOfACompactSourceIsNoWholeFile() {
    assertThat(only("// onex-ok: X\nvoid f() {}\nvoid g() {}").reach())
        .isEqualTo(new Whole(new Place(2, 1, 2, 11)));
  }

  @Test
  void severalCommentsAboveADeclarationAreAllAboutIt() {
    assertThat(read("class A {\n// onex-ok: X\n/* onex-ok: Y */\nint a;\n}"))
        .extracting(MarkerFacts::reach)
        .containsOnly(new Whole(new Place(4, 1, 4, 6)))
        .hasSize(2);
  }

  @Test
  void columnsAreUtf16Units() {
    assertThat(only("class A { /* ö😀 */ int a; } // onex-ok").place())
        .isEqualTo(new Place(1, 30, 1, 39));
    assertThat(only("class A { String a = \"ö😀\"; // onex-ok 😀\r\n}").place())
        .isEqualTo(new Place(1, 29, 1, 41));
  }

  @Test
  void aCommentAboveAStatementIsAboutItUpToItsSemicolon() {
    assertThat(inBody("// onex-ok\na();\nb();")).isEqualTo(new Lines(2, 2));
    assertThat(inBody("// onex-ok\na(\n  b,\n  c);\nd();")).isEqualTo(new Lines(2, 4));
    assertThat(inBody("// onex-ok\nint a = 1,\n b = 2;\nd();")).isEqualTo(new Lines(2, 3));
  }

  @Test
  void aCommentAboveABlockIsAboutWhatIsInFrontOfIt() {
    assertThat(inBody("// onex-ok\nfor (int i = 0;\n   i < 1; i++) {\n a();\n}"))
        .isEqualTo(new Lines(2, 3));
    assertThat(inBody("// onex-ok\na(x -> {\n b();\n});")).isEqualTo(new Lines(2, 2));
    assertThat(inBody("try {\n a();\n// onex-ok\n} catch (A\n | B e) {\n c();\n}"))
        .isEqualTo(new Lines(4, 5));
  }

  @Test
  void aCommentThatIsAllThatABlockHoldsIsAboutTheLinesOfItsBraces() {
    assertThat(inBody("try {\n a();\n} catch (B e) {\n\n// onex-ok\n\n}\nc();"))
        .isEqualTo(new Lines(3, 7));
    assertThat(inBody("try {\n// onex-ok\n} catch (A\n | B e) {\n c();\n}"))
        .isEqualTo(new Lines(1, 4));
    assertThat(inBody("if (a) {\n b();\n// onex-ok\n}\nc();")).isEqualTo(new Lines(4, 4));
  }

  @Test
  void aCommentAboveAPartOfSomethingIsAboutItsLine() {
    assertThat(inBody("a(\n// onex-ok\nb,\nc);\nd();")).isEqualTo(new Lines(3, 3));
    assertThat(only("record A(\n// onex-ok\nint a,\nint b) {}").reach()).isEqualTo(new Lines(3, 3));
    assertThat(inBody("int[] a = {\n// onex-ok\n1,\n2\n};")).isEqualTo(new Lines(3, 3));
    assertThat(only("class A { int a; }\n// onex-ok\n").reach()).isEqualTo(new Lines(2, 2));
    assertThat(only("class A {}\n// onex-ok\n\n// b\n").reach()).isEqualTo(new Lines(2, 4));
  }

  @Test
  void aCommentAboveALocalDeclarationWithModifiersIsAboutAllOfIt() {
    assertThat(inBody("// onex-ok\nfinal A a = new A() {\n int b;\n};\nc();"))
        .isEqualTo(new Lines(2, 4));
    assertThat(inBody("a(new B() {\n// onex-ok\n@Override\npublic void c() {\n d();\n}\n});"))
        .isEqualTo(new Lines(3, 6));
    assertThat(inBody("// onex-ok\nclass B {\n int c = 1;\n}\nd();")).isEqualTo(new Lines(2, 4));
    assertThat(inBody("a(\n// onex-ok\nfinal int b, int c);")).isEqualTo(new Lines(3, 3));
  }

  @Test
  void onlyWhatStandsBeforeTheFirstTokenLeads() {
    assertThat(read("// onex-file-ok\n\n/* onex-ok */ package a; // onex-ok\nclass A {}"))
        .extracting(MarkerFacts::leads)
        .containsExactly(true, true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/** onex-ok: X */ class A {}",
        "/// onex-ok: X\nclass A {}",
        "class A { String a = \"// onex-ok: X\"; }",
        "class A { String a = \"\"\"\n // onex-ok: X\n\"\"\"; }",
        "class A { String a = \"onex:X\"; }",
        "@Named(\"onex:X\") class A {}",
        "@SuppressWarnings(\"unchecked\") class A { String a = \"onex\"; }",
        "@A(@SuppressWarnings) class A { String a = b(\"onex:X\"); }",
        "class A { String a = SuppressWarnings(\"onex:X\"); }"
      })
  void documentationAndOtherLiteralsAreNone(String source) {
    assertThat(read(source)).isEmpty();
  }

  @Test
  void anAnnotationIsAboutWhatItAnnotates() {
    MarkerFacts marker = only("class A {\n @SuppressWarnings(\"onex:X\")\n int a;\n}");
    assertThat(marker.form()).isEqualTo(Form.ANNOTATION);
    assertThat(marker.text()).isEqualTo("onex:X");
    assertThat(marker.place()).isEqualTo(new Place(2, 20, 2, 27));
    assertThat(marker.reach()).isEqualTo(new Whole(new Place(2, 2, 3, 7)));
    assertThat(marker.owner()).isEqualTo(1);
    assertThat(marker.comments()).isEmpty();
    assertThat(
            only("@B public @java.lang.SuppressWarnings(value = {\"a\", \"onex:X\"}) class A {}"))
        .extracting(MarkerFacts::reach)
        .isEqualTo(new Whole(new Place(1, 1, 1, 73)));
  }

  @Test
  void anAnnotationOfALocalVariableOrAParameterIsAboutItsLines() {
    assertThat(inBody("@SuppressWarnings(\"onex:X\")\nList a =\n b();\nc();"))
        .isEqualTo(new Lines(1, 3));
    assertThat(
            only("class A { void f(\n@SuppressWarnings(\"onex:X\")\nList a,\nList b) {}}").reach())
        .isEqualTo(new Lines(2, 3));
    assertThat(only("record A(\n@SuppressWarnings(\"onex:X\") List a,\nList b) {}").reach())
        .isEqualTo(new Lines(2, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A {\n int b; // foreign\n // because\n @SuppressWarnings(\"onex:X\")\n int a; // far\n}",
        "class A { @SuppressWarnings(\"onex:X\") // because\n int a;\n}",
        "class A { @SuppressWarnings(\"onex:X\")\n // because\n int a;\n}",
        "class A { @SuppressWarnings(/* because */ \"onex:X\") int a; }",
        "class A { @SuppressWarnings(\"onex:X\" // because\n) int a; }",
        "class A {/* because */ @SuppressWarnings(\"onex:X\") int a; }",
        "class A {\n // far\n\n // because\n @SuppressWarnings(\"onex:X\") int a; }",
        "class A {\n // because\n /** Doc. */\n @SuppressWarnings(\"onex:X\") int a; }",
        "// because\n@SuppressWarnings(\"onex:X\") class A {}"
      })
  void commentsBesideAnAnnotationAreRead(String source) {
    assertThat(only(source).comments()).as(source).containsExactly("because");
  }

  @Test
  void allCommentsBesideAnAnnotationAreReadInTheirOrder() {
    String source =
        """
        class A {
          // one
          /* two
           * three */
          @SuppressWarnings({"onex:X", /* four */ "onex:Y"}) // five
          // six
          int a;
        }
        """;
    assertThat(read(source))
        .extracting(MarkerFacts::comments)
        .containsOnly(List.of("one", "two three", "four", "five", "six"))
        .hasSize(2);
  }

  @Test
  void aFileWithoutMarkersHasNone() {
    assertThat(read("// one-ok\nclass A { @SuppressWarnings(\"all\") int a; }")).isEmpty();
  }
}
