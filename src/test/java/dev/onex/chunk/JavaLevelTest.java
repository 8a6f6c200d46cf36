package dev.onex.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ParserConfiguration.LanguageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaLevelTest {

  @Test
  void everyLevelFromTheOldestToTheNewestIsOneOfTheParsers() {
    for (int feature = JavaLevel.OLDEST; feature <= JavaLevel.NEWEST; feature++) {
      assertThat(JavaLevel.of(feature).orElseThrow().languageLevel())
          .isEqualTo(LanguageLevel.valueOf("JAVA_" + feature));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 7, 27, 100})
  void olderAndNewerOnesAreNotKnown(int feature) {
    assertThat(JavaLevel.of(feature)).isEmpty();
  }

  @Test
  void theNewestIsTheNewestThatTheParserKnows() {
    assertThat(JavaLevel.newest().languageLevel()).isEqualTo(LanguageLevel.JAVA_26);
    assertThat(LanguageLevel.values()).extracting(Enum::name).doesNotContain("JAVA_27");
  }

  @Test
  void isWrittenAsPeopleSayIt() {
    assertThat(JavaLevel.of(21).orElseThrow()).hasToString("Java 21");
  }
}
