package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Cue;
import dev.onex.rule.Triggers.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TriggersTest {

  private final Triggers triggers = new Triggers();

  private Condition compile(String trigger) {
    return triggers.compile(List.of(trigger)).get(0);
  }

  private static boolean holds(Condition condition, long header, long declaration) {
    return condition.holds(header, declaration, declaration);
  }

  private long bits(String word) {
    return bits(new Cue.Token(word));
  }

  private long bits(Cue cue) {
    return triggers.cues().getOrDefault(cue, 0L);
  }

  @Test
  void aWordMustOccur() {
    Condition condition = compile("catch");
    assertThat(holds(condition, 0, bits("catch"))).isTrue();
    assertThat(holds(condition, bits("catch"), bits("catch"))).isTrue();
    assertThat(holds(condition, 0, 0)).isFalse();
  }

  @Test
  void oneOfSeveralWordsIsEnough() {
    Condition condition = compile("Object|Serializable");
    assertThat(holds(condition, 0, bits("Object"))).isTrue();
    assertThat(holds(condition, 0, bits("Serializable"))).isTrue();
    assertThat(holds(condition, 0, 0)).isFalse();
  }

  @Test
  void allTermsMustHold() {
    Condition condition = compile("  catch   Object|String ");
    assertThat(holds(condition, 0, bits("catch"))).isFalse();
    assertThat(holds(condition, 0, bits("Object"))).isFalse();
    assertThat(holds(condition, 0, bits("catch") | bits("String"))).isTrue();
  }

  @Test
  void aForbiddenWordMayNotBeInTheHeader() {
    Condition condition = compile("Object !static|private");
    long object = bits("Object");
    assertThat(holds(condition, object, object)).isTrue();
    assertThat(holds(condition, object | bits("static"), object)).isFalse();
    assertThat(holds(condition, object | bits("private"), object)).isFalse();
    assertThat(holds(condition, object, object | bits("static"))).isTrue();
    assertThat(holds(condition, bits("static"), bits("static"))).isFalse();
  }

  @Test
  void aWordOfTheFileMayBeInAnyDeclaration() {
    Condition condition = compile("null ~Optional|OptionalInt");
    long nothing = bits("null");
    assertThat(condition.holds(0, nothing, nothing | bits("Optional"))).isTrue();
    assertThat(condition.holds(0, nothing, nothing | bits("OptionalInt"))).isTrue();
    assertThat(condition.holds(0, nothing, nothing)).isFalse();
    assertThat(condition.holds(0, 0, nothing | bits("Optional"))).isFalse();
  }

  @Test
  void everyKindOfCueIsWrittenInItsWay() {
    compile("new+Error|?|Not*|'to-do'|Error+or|Error+*|*");
    assertThat(triggers.cues().keySet())
        .containsExactly(
            new Cue.Pair("new", "Error"),
            new Cue.Token("?"),
            new Cue.Prefix("Not"),
            new Cue.Literal("to-do"),
            new Cue.Pair("Error", "|"),
            new Cue.Pair("Error", "*"),
            new Cue.Token("*"));
  }

  @Test
  void rulesShareTheBitsOfEqualTerms() {
    assertThat(compile("Object|String")).isEqualTo(compile("Object|String"));
    assertThat(compile("Object")).isNotEqualTo(compile("Object|String"));
    assertThat(Long.bitCount(bits("Object"))).isEqualTo(2);
  }

  @Test
  void everyConditionOfARuleIsItsOwn() {
    assertThat(triggers.compile(List.of("a", "b c"))).hasSize(2);
    assertThat(triggers.compile(List.of())).isEmpty();
  }

  @Test
  void allSixtyFourBitsAreUsed() {
    List<Condition> conditions = new ArrayList<>();
    IntStream.range(0, 64).forEach(it -> conditions.add(compile("word" + it)));
    for (int i = 0; i < 64; i++) {
      assertThat(holds(conditions.get(i), 0, bits("word" + i))).isTrue();
      assertThat(holds(conditions.get(i), 0, ~bits("word" + i))).isFalse();
    }
  }

  @Test
  void whenBitsRunOutAConditionCountsAsMet() {
    IntStream.range(0, 64).forEach(it -> compile("word" + it));
    Condition late = compile("late !later word0");
    assertThat(holds(late, 0, 0)).isFalse();
    assertThat(holds(late, bits("later"), bits("word0"))).isTrue();
    assertThat(triggers.cues()).doesNotContainKeys(new Cue.Token("late"), new Cue.Token("later"));
    assertThat(holds(compile("late"), 0, 0)).isTrue();
  }
}
