package dev.onex.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class VisibleTextTest {

  @Test
  void ordinaryTextStaysAsItIs() {
    String text = "a List<String>\t'\u00e9' \u2192 \u05d0\u4e2d \ud83d\ude00 \u00a0";
    assertThat(VisibleText.of(text)).isEqualTo(text);
  }

  @Test
  void controlCharactersBecomePictures() {
    assertThat(VisibleText.of("a\0\n\r\u001b\u007fb"))
        .isEqualTo("a\u2400\u240a\u240d\u241b\u2421b");
  }

  @Test
  void marksThatCannotBeSeenAreNamed() {
    assertThat(VisibleText.of("\u202eabc\u2069 \u200b\ufeff\u2028\u0085"))
        .isEqualTo(
            "\u2039U+202E\u203aabc\u2039U+2069\u203a"
                + " \u2039U+200B\u203a\u2039U+FEFF\u203a\u2039U+2028\u203a\u2039U+0085\u203a");
  }

  @Test
  void whatIsNoCharacterIsReplaced() {
    assertThat(VisibleText.of("a\ud83db\ude00c\uffffd\ufffe"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd");
  }

  @Property
  boolean nothingThatIsLeftIsHidden(@ForAll String text) {
    return VisibleText.of(text).codePoints().noneMatch(VisibleTextTest::isHidden);
  }

  private static boolean isHidden(int c) {
    return c != '\t' && Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SURROGATE;
  }
}
