package dev.onex.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.source.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TriggersOfScansTest {

  private static final long OBJECT = 1L;
  private static final long CATCH = 1L << 40;
  private static final long SIZE = 1L << 63;
  private static final long BRACKETS = 1L << 20;

  private static final WordTable WORDS =
      new WordTable(
          Map.of(
              "Object",
              OBJECT,
              "catch",
              CATCH,
              "größe",
              SIZE,
              "class",
              1L << 5,
              "Both",
              OBJECT | SIZE,
              "[]",
              BRACKETS));

  private static Outline scan(String source) {
    return new OutlineScanner(WORDS).scan(SourceText.of(source)).outline().orElseThrow();
  }

  @Test
  void wordsInTheHeaderAndInTheBodyAreKeptApart() {
    Outline outline =
        scan(
            "class A { Object f() { try { } catch (E größe) { } } void g(int größe) { Object o; }"
                + " }");
    assertThat(outline.signatureTriggers(1)).isEqualTo(OBJECT);
    assertThat(outline.bodyTriggers(1)).isEqualTo(CATCH | SIZE);
    assertThat(outline.signatureTriggers(2)).isEqualTo(SIZE);
    assertThat(outline.bodyTriggers(2)).isEqualTo(OBJECT);
  }

  @Test
  void theWordsOfATypesHeaderAreItsOwn() {
    Outline outline = scan("@Object class A extends B<Object> { Object größe; } interface B { }");
    assertThat(outline.signatureTriggers(0)).isEqualTo(OBJECT | 1L << 5);
    assertThat(outline.bodyTriggers(0)).isZero();
    assertThat(outline.signatureTriggers(1)).isEqualTo(OBJECT | SIZE);
    assertThat(outline.signatureTriggers(2)).isZero();
  }

  @Test
  void theWordsOfOneDeclarationDoNotCountForTheNext() {
    Outline outline =
        scan("class A { Object a; ; int b = Object.x; int c; static { Object d; } int e; }");
    assertThat(outline.signatureTriggers(1)).isEqualTo(OBJECT);
    assertThat(outline.signatureTriggers(2)).isZero();
    assertThat(outline.bodyTriggers(2)).isEqualTo(OBJECT);
    assertThat(outline.signatureTriggers(3) | outline.bodyTriggers(3)).isZero();
    assertThat(outline.bodyTriggers(4)).isEqualTo(OBJECT);
    assertThat(outline.signatureTriggers(5) | outline.bodyTriggers(5)).isZero();
  }

  @Test
  void enumConstantsAndAnnotationElementsHaveTheirOwn() {
    Outline outline =
        scan(
            "enum E { @Object A, B(Object.x) { void größe() {} }, C } @interface N { Object a()"
                + " default größe; int b(); }");
    assertThat(outline.signatureTriggers(0)).isZero();
    assertThat(outline.signatureTriggers(1)).isEqualTo(OBJECT);
    assertThat(outline.bodyTriggers(2)).isEqualTo(OBJECT | SIZE);
    assertThat(outline.signatureTriggers(3) | outline.bodyTriggers(3)).isZero();
    assertThat(outline.signatureTriggers(5)).isEqualTo(OBJECT);
    assertThat(outline.bodyTriggers(5)).isEqualTo(SIZE);
    assertThat(outline.signatureTriggers(6) | outline.bodyTriggers(6)).isZero();
  }

  @Test
  void wordsInCommentsLiteralsAndLongerWordsDoNotCount() {
    Outline outline =
        scan(
            "class A { // Object\n"
                + " /* catch */ String s = \"Object\" + 'O' + Objects.x + object + aObject; }");
    assertThat(outline.signatureTriggers(1) | outline.bodyTriggers(1)).isZero();
  }

  @Test
  void oneWordMaySetSeveralBits() {
    assertThat(scan("class A { Both b; }").signatureTriggers(1)).isEqualTo(OBJECT | SIZE);
  }

  @Test
  void emptyBracketsCountLikeAWord() {
    Outline outline =
        scan(
            "class A { int[] a; int b @X [ /* y */ ]; int c = d[0] + e[f()]; void g(int... h) { new"
                + " int[] {}; } }");
    assertThat(outline.signatureTriggers(1)).isEqualTo(BRACKETS);
    assertThat(outline.signatureTriggers(2)).isEqualTo(BRACKETS);
    assertThat(outline.signatureTriggers(3) | outline.bodyTriggers(3)).isZero();
    assertThat(outline.signatureTriggers(4)).isZero();
    assertThat(outline.bodyTriggers(4)).isEqualTo(BRACKETS);
  }

  @Test
  void aFileHasTheTriggersOfAllItsDeclarations() {
    assertThat(scan("import Both; class A { Object a; int b = größe; }").triggers())
        .isEqualTo(OBJECT | SIZE | 1L << 5);
    assertThat(scan("interface A { }").triggers()).isZero();
  }

  @Test
  void wordsBehindEscapesCount() {
    Outline outline = scan("class A { \\u004fbject b; }");
    assertThat(outline.signatureTriggers(1)).isEqualTo(OBJECT);
  }

  @Test
  void keywordsKeepTheirMeaningWhenTheyAreTriggers() {
    assertThat(scan("class A { class B { } }").size()).isEqualTo(2);
  }
}
