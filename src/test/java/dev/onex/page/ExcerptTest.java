package dev.onex.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

  @Test
  void marksAPartOfALineAndTakesTheCommonIndentationAway() {
    assertThat(
            Excerpt.of(
                9, List.of("    if (a) {", "      b();", "", "    }"), new Stretch(10, 6, 7)))
        .isEqualTo(new Excerpt("", "9\n10\n11\n12", "if (a) {\n  ", "b", "();\n\n}"));
  }

  @Test
  void marksUpToTheEndOfTheLineIfTheFindingGoesOn() {
    assertThat(Excerpt.of(1, List.of("class A {", "}"), new Stretch(1, 0, Integer.MAX_VALUE)))
        .isEqualTo(new Excerpt("", "1\n2", "", "class A {", "\n}"));
  }

  @Test
  void cutsLongLinesAroundWhatIsMarked() {
    String line = "x".repeat(1_000) + "HERE" + "y".repeat(1_000);
    assertThat(Excerpt.of(1, List.of(line), new Stretch(1, 1_000, 1_004)))
        .isEqualTo(
            new Excerpt("", "1", "\u2026" + "x".repeat(60), "HERE", "y".repeat(136) + "\u2026"));
  }

  @Test
  void cutsAMarkedPartThatIsTooLong() {
    assertThat(Excerpt.of(1, List.of("x".repeat(500)), new Stretch(1, 0, 500)))
        .isEqualTo(new Excerpt("", "1", "", "x".repeat(200), "\u2026"));
  }

  @Test
  void cutsLongLinesWithoutAMark() {
    assertThat(Excerpt.of(1, List.of("a", "x".repeat(201)), new Stretch(1, 0, 1)))
        .isEqualTo(new Excerpt("", "1\n2", "", "a", "\n" + "x".repeat(200) + "\u2026"));
  }

  @Test
  void marksNothingBehindTheEndOfALine() {
    assertThat(Excerpt.of(1, List.of("abc"), new Stretch(1, 7, 9)))
        .isEqualTo(new Excerpt("", "1", "abc", "", ""));
  }

  @Test
  void makesVisibleWhatIsHidden() {
    assertThat(Excerpt.of(1, List.of("a\u202e b"), new Stretch(1, 3, 4)))
        .isEqualTo(new Excerpt("", "1", "a\u2039U+202E\u203a ", "b", ""));
  }
}
