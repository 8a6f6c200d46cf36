package dev.onex.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Escapes are written here with {@code ^} for the backslash, or this file would contain them. */
class EscapeShiftsTest {

  private static String raw(String text) {
    return text.replace('^', '\\');
  }

  private static SourceText translated(String text) {
    return SourceText.of(raw(text)).withoutUnicodeEscapes();
  }

  private static String translation(String text) {
    SourceText translated = translated(text);
    return translated.text(translated.start(), translated.end());
  }

  @ParameterizedTest
  @CsvSource({
    "a^u0062c, abc",
    "^u0061, a",
    "^uuuu0041, A",
    "^u00e4^u20AC, ä€",
    "^^u0041, ^^u0041",
    "^^^u0041, ^^A",
    "^n^u0022, ^n\"",
    "^u005cn, ^n",
    "^u005cu0041, ^u0041"
  })
  void escapesAreUndoneAsTheLanguageSays(String text, String expected) {
    assertThat(translation(text)).isEqualTo(raw(expected));
  }

  @ParameterizedTest
  @CsvSource({"^u004", "^u00g1", "^u", "^", "^x0041", "^u000a", "^u000D", "^uD83D", "^uuuu00"})
  void whatIsNoEscapeOrWouldMoveLinesStaysAsItIs(String text) {
    assertThat(translation(text)).isEqualTo(raw(text));
  }

  @ParameterizedTest
  @CsvSource({
    // line, column in "a^u0062c ^uu0064e\nf^u0067" without escapes "abc de\nfg", column in the file
    "1, 1, 1",
    "1, 2, 2",
    "1, 3, 8",
    "1, 4, 9",
    "1, 5, 10",
    "1, 6, 17",
    "2, 1, 1",
    "2, 2, 2"
  })
  void columnsAreThoseOfTheFile(int line, int column, int inFile) {
    SourceText text = translated("a^u0062c ^uu0064e\nf^u0067");
    Location start = text.inFile(new Location(line, column, 9, 9));
    assertThat(start.line()).isEqualTo(line);
    assertThat(start.column()).isEqualTo(inFile);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 7", "3, 8", "4, 9", "5, 16", "6, 17"})
  void theEndOfAnEscapeIsItsLastCharacter(int column, int inFile) {
    SourceText text = translated("a^u0062c ^uu0064e");
    assertThat(text.inFile(new Location(1, 1, 1, column)).endColumn()).isEqualTo(inFile);
  }

  @Test
  void columnsAreThoseOfTheFileOnEveryLineWithManyEscapes() {
    SourceText text = translated("^u0061\r\n".repeat(10) + "^u0061\r^u0061b");
    for (int line = 1; line <= 11; line++) {
      assertThat(text.inFile(new Location(line, 1, line, 1)))
          .isEqualTo(new Location(line, 1, line, 6));
    }
    assertThat(text.inFile(Location.at(12, 2))).isEqualTo(Location.at(12, 7));
  }

  @Test
  void aTextWithoutEscapesKeepsItsPlaces() {
    assertThat(SourceText.of("abc").inFile(Location.at(1, 3))).isEqualTo(Location.at(1, 3));
    assertThat(translated("abc").inFile(Location.at(1, 3))).isEqualTo(Location.at(1, 3));
  }

  @Test
  void aPairOfSurrogatesIsUndoneAndASingleOneStays() {
    SourceText pair = translated("^ud801^udc00 b");
    assertThat(pair.text(0, pair.end())).isEqualTo("\uD801\uDC00 b");
    assertThat(pair.inFile(Location.at(1, 4))).isEqualTo(Location.at(1, 14));
    for (String single : new String[] {"^ud801 ^udc00", "^udc00^ud801", "^ud801", "^udc00"}) {
      SourceText text = translated(single);
      assertThat(text.text(0, text.end())).isEqualTo(single.replace('^', '\\'));
    }
  }
}
