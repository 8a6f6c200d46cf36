package dev.onex.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Location;
import dev.onex.outline.OutlineScanner.Scan;
import dev.onex.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unicode escapes; written here with {@code ^} for the backslash. */
class ScanOfEscapesTest {

  private static Scan scan(String source) {
    SourceText text = SourceText.of(source.replace('^', '\\'));
    return new OutlineScanner(WordTable.ofKeywords()).scan(text);
  }

  private static boolean isTranslated(String source) {
    SourceText text = SourceText.of(source.replace('^', '\\'));
    return new OutlineScanner(WordTable.ofKeywords()).scan(text).text() != text;
  }

  private static String shape(String source) {
    Scan scan = scan(source);
    return String.join("\n", OutlineDump.shape(scan.outline().orElseThrow(), scan.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { String s = \"^u007d ^u0041 ^u00e4\"; int b; }",
        "class A { char c = '^u007b'; int b; }",
        "class A { String s = \"\"\"\n ^u007d \"\"\"; int b; }",
        "class A { /* ^u007d */ // ^u007b\n int b; }",
        "class A { String s = \"^^u0022\"; int b; }",
        "class A { /* C:^^users^^u002a */ int b; }",
        "class A { /* ^u000a ^u0022 ^u005c */ // ^u0022 ^u002a/ ^u005c\n int b; }",
        "class A { String s = \"^u002a/ ^u002f\"; int b; }",
        "class A { // ^u00\n int b; }",
        "class A { // ^uxyzw\n int b; }"
      })
  void thoseThatChangeNoTokenStayAsTheyAre(String source) {
    assertThat(isTranslated(source)).isFalse();
    assertThat(shape(source)).endsWith(".FIELD int b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { String s = \"^u0022; int b; }",
        "class A { String s = \"^u005c\"}\"; int b; }",
        "class A { char c = '^u0027; int b; }",
        "class A { char c = '^u005c''; int b; }",
        "class A { String s = \"\"\"\n } ^u0022\"\"; int b; }",
        "class A { /* } ^u002a/ int b; }",
        "class A { /* } *^uu002F int b; }",
        "class A { String s = \"^uuu00e4\"; int b; }",
        "class A ^u007b int b; }",
        "class A { int ^u0062; }",
        "class A { int ^ud835^udc00; int b; }",
        "class A { ^u0069nt b; }",
        "^u0063lass A { int b; ^u007D",
        "non-seal^u0065d class A { int b; }"
      })
  void thoseThatCouldChangeTokensAreUndone(String source) {
    assertThat(isTranslated(source)).isTrue();
    assertThat(shape(source))
        .startsWith("CLASS ")
        .contains(" A\n.FIELD ")
        .endsWith("\n.FIELD int b");
  }

  @Test
  void placesAreThoseOfTheFileAfterAll() {
    Scan scan = scan("class ^u0041 { int ^u0062; int c; }\nclass D {}");
    Outline outline = scan.outline().orElseThrow();
    assertThat(outline.column(2)).isEqualTo(18);
    assertThat(scan.text().inFile(Location.at(1, 18))).isEqualTo(Location.at(1, 28));
    assertThat(scan.text().inFile(Location.at(2, 1))).isEqualTo(Location.at(2, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A {^u000a int b; }",
        "class A { // x ^u000a int b; \n }",
        "class A { // x ^u000d int b; \n }",
        "class A { String s = \"^u000a\"; }",
        "class A { int ^ud835; }",
        "class A { int b^; }",
        "class A { int ^u00; }"
      })
  void thoseThatCannotBeUndoneMakeTheScanUnsure(String source) {
    assertThat(scan(source).outline()).isEmpty();
  }

  @Test
  void whatTheScanIsUnsureAboutIsLeftToTheParserWithoutEscapes() {
    Scan scan = scan("class { } class ^u0041 { }");
    assertThat(scan.outline()).isEmpty();
    assertThat(scan.text().text(0, scan.text().end())).isEqualTo("class { } class A { }");
  }
}
