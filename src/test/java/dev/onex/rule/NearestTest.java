package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> RULES = List.of("RawType", "StringId", "BroadCatch");

  @Test
  void guessesWhatIsAFewLettersOff() {
    assertThat(Nearest.to("RawTyp", RULES)).contains("RawType");
    assertThat(Nearest.to("rawtype", RULES)).contains("RawType");
    assertThat(Nearest.to("BraodCatch", RULES)).contains("BroadCatch");
  }

  @Test
  void doesNotGuessWhatIsFarOff() {
    assertThat(Nearest.to("Everything", RULES)).isEmpty();
    assertThat(Nearest.question("Everything", RULES)).isEmpty();
  }

  @Test
  void asksForTheNearest() {
    assertThat(Nearest.question("StringID", RULES)).isEqualTo("; did you mean StringId?");
  }
}
