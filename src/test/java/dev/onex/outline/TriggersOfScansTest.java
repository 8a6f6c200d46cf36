package dev.onex.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.source.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TriggersOfScansTest {

  private static final Mask OBJECT = Mask.bit(0);
  private static final Mask CATCH = Mask.bit(40);
  private static final Mask SIZE = Mask.bit(63);
  private static final Mask BRACKETS = Mask.bit(64);
  private static final Mask THROW = Mask.bit(90);
  private static final Mask TODO = Mask.bit(127);
  private static final Mask STUB = Mask.bit(23);
  private static final Mask CLASS = Mask.bit(5);
  private static final Mask HACK = Mask.bit(100);

  private static final WordTable WORDS =
      new WordTable(
          Map.of(
              new Cue.Token("Object"),
              OBJECT,
              new Cue.Token("catch"),
              CATCH,
              new Cue.Token("größe"),
              SIZE,
              new Cue.Token("class"),
              CLASS,
              new Cue.Token("Both"),
              OBJECT.or(SIZE),
              new Cue.Pair("[", "]"),
              BRACKETS,
              new Cue.Pair("throw", "*"),
              THROW,
              new Cue.Literal("todo"),
              TODO,
              new Cue.Prefix("NotImplemented"),
              STUB,
              new Cue.Comment("HACK"),
              HACK));

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
    assertThat(outline.bodyTriggers(1)).isEqualTo(CATCH.or(SIZE));
    assertThat(outline.signatureTriggers(2)).isEqualTo(SIZE);
    assertThat(outline.bodyTriggers(2)).isEqualTo(OBJECT);
  }

  @Test
  void theWordsOfATypesHeaderAreItsOwn() {
    Outline outline = scan("@Object class A extends B<Object> { Object größe; } interface B { }");
    assertThat(outline.signatureTriggers(0)).isEqualTo(OBJECT.or(CLASS));
    assertThat(outline.bodyTriggers(0)).isEqualTo(Mask.NONE);
    assertThat(outline.signatureTriggers(1)).isEqualTo(OBJECT.or(SIZE));
    assertThat(outline.signatureTriggers(2)).isEqualTo(Mask.NONE);
  }

  @Test
  void theWordsOfOneDeclarationDoNotCountForTheNext() {
    Outline outline =
        scan("class A { Object a; ; int b = Object.x; int c; static { Object d; } int e; }");
    assertThat(outline.signatureTriggers(1)).isEqualTo(OBJECT);
    assertThat(outline.signatureTriggers(2)).isEqualTo(Mask.NONE);
    assertThat(outline.bodyTriggers(2)).isEqualTo(OBJECT);
    assertThat(outline.signatureTriggers(3).or(outline.bodyTriggers(3))).isEqualTo(Mask.NONE);
    assertThat(outline.bodyTriggers(4)).isEqualTo(OBJECT);
    assertThat(outline.signatureTriggers(5).or(outline.bodyTriggers(5))).isEqualTo(Mask.NONE);
  }

  @Test
  void enumConstantsAndAnnotationElementsHaveTheirOwn() {
    Outline outline =
        scan(
            "enum E { @Object A, B(Object.x) { void größe() {} }, C } @interface N { Object a()"
                + " default größe; int b(); }");
    assertThat(outline.signatureTriggers(0)).isEqualTo(Mask.NONE);
    assertThat(outline.signatureTriggers(1)).isEqualTo(OBJECT);
    assertThat(outline.bodyTriggers(2)).isEqualTo(OBJECT.or(SIZE));
    assertThat(outline.signatureTriggers(3).or(outline.bodyTriggers(3))).isEqualTo(Mask.NONE);
    assertThat(outline.signatureTriggers(5)).isEqualTo(OBJECT);
    assertThat(outline.bodyTriggers(5)).isEqualTo(SIZE);
    assertThat(outline.signatureTriggers(6).or(outline.bodyTriggers(6))).isEqualTo(Mask.NONE);
  }

  @Test
  void wordsInCommentsLiteralsAndLongerWordsDoNotCount() {
    Outline outline =
        scan(
            "class A { // Object\n"
                + " /* catch */ String s = \"Object\" + 'O' + Objects.x + object + aObject; }");
    assertThat(outline.signatureTriggers(1).or(outline.bodyTriggers(1))).isEqualTo(Mask.NONE);
  }

  @Test
  void oneWordMaySetSeveralBits() {
    assertThat(scan("class A { Both b; }").signatureTriggers(1)).isEqualTo(OBJECT.or(SIZE));
  }

  @Test
  void emptyBracketsCountLikeAWord() {
    Outline outline =
        scan(
            "class A { int[] a; int b @X [ /* y */ ]; int c = d[0] + e[f()]; void g(int... h) { new"
                + " int[] {}; } }");
    assertThat(outline.signatureTriggers(1)).isEqualTo(BRACKETS);
    assertThat(outline.signatureTriggers(2)).isEqualTo(BRACKETS);
    assertThat(outline.signatureTriggers(3).or(outline.bodyTriggers(3))).isEqualTo(Mask.NONE);
    assertThat(outline.signatureTriggers(4)).isEqualTo(Mask.NONE);
    assertThat(outline.bodyTriggers(4)).isEqualTo(BRACKETS);
  }

  @Test
  void pairsAreTokensWithNothingButBlanksAndCommentsBetweenThem() {
    assertThat(scan("class A { { throw e; } }").bodyTriggers(1)).isEqualTo(THROW);
    assertThat(scan("class A { { throw /* x */ // y\n new E(); } }").bodyTriggers(1))
        .isEqualTo(THROW);
    assertThat(scan("class A { { throw (e); } }").bodyTriggers(1)).isEqualTo(Mask.NONE);
    assertThat(scan("class A { { throws e; } }").bodyTriggers(1)).isEqualTo(Mask.NONE);
  }

  @Test
  void pairsDoNotReachFromOneDeclarationToTheNext() {
    Outline outline = scan("class A { int a = b[0] ; int[] c; }");
    assertThat(outline.signatureTriggers(1).or(outline.bodyTriggers(1))).isEqualTo(Mask.NONE);
    assertThat(outline.signatureTriggers(2)).isEqualTo(BRACKETS);
  }

  @Test
  void literalsCountByWhatTheyContain() {
    assertThat(scan("class A { String a = \"a ToDo b\"; }").bodyTriggers(1)).isEqualTo(TODO);
    assertThat(scan("class A { String a = \"\"\"\n  TODO\"\"\"; }").bodyTriggers(1))
        .isEqualTo(TODO);
    assertThat(scan("@X(\"todo\") class A { }").signatureTriggers(0)).isEqualTo(TODO.or(CLASS));
    assertThat(scan("class A { String a = \"to do\" + todo; /* todo */ }").bodyTriggers(1))
        .isEqualTo(Mask.NONE);
  }

  @Test
  void wordsCountByWhatTheyStartWith() {
    assertThat(scan("class A { { throw new NotImplementedYet(); } }").bodyTriggers(1))
        .isEqualTo(THROW.or(STUB));
  }

  @Test
  void methodsWithResultsInABodyAreNoticed() {
    assertThat(declaresResults("{ new A() { String f() { return null; } }; }")).isTrue();
    assertThat(declaresResults("{ new A() { List<B> f() { return null; } }; }")).isTrue();
    assertThat(declaresResults("{ new A() { int[] f() { return null; } }; }")).isTrue();
    assertThat(declaresResults("{ class B { @X a.b.C f(int a) { return null; } } }")).isTrue();
    assertThat(declaresResults("{ new A() { void f() { g(); } int h() { return i(); } }; }"))
        .isFalse();
    assertThat(declaresResults("{ return f(new G(), (h) -> { i(j[0]); }); }")).isFalse();
    assertThat(scan("class A { List<B> f() { return g(); } }").mayDeclareResults(1)).isFalse();
    assertThat(scan("class A { A a = new A() { B f() { return g(); } }; }").mayDeclareResults(1))
        .isTrue();
  }

  private static boolean declaresResults(String body) {
    return scan("class Z { Object z() " + body + " }").mayDeclareResults(1);
  }

  @Test
  void aFileHasTheTriggersOfAllItsDeclarations() {
    assertThat(scan("import Both; class A { Object a; int b = größe; }").triggers())
        .isEqualTo(OBJECT.or(SIZE).or(CLASS));
    assertThat(scan("interface A { }").triggers()).isEqualTo(Mask.NONE);
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

  @Test
  void commentsCountForTheFileAndAreKept() {
    Outline outline = scan("/* a */ class A { // HACK\n int a; /** hack */ int b; }");
    assertThat(outline.triggers()).isEqualTo(HACK.or(CLASS));
    assertThat(outline.signatureTriggers(1).or(outline.bodyTriggers(1))).isEqualTo(Mask.NONE);
    assertThat(outline.markers()).containsExactly(18, 25);
    assertThat(outline.hasMarkers()).isFalse();
    assertThat(scan("class A { String a = \"HACK\"; }").triggers()).isEqualTo(CLASS);
  }
}
