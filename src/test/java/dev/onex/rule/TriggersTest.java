package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Cue;
import dev.onex.outline.Mask;
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

  private static boolean holds(Condition condition, Mask header, Mask declaration) {
    return condition.holds(header, declaration, declaration);
  }

  private Mask bits(String word) {
    return bits(new Cue.Token(word));
  }

  private Mask bits(Cue cue) {
    return triggers.cues().getOrDefault(cue, Mask.NONE);
  }

  @Test
  void aWordMustOccur() {
    Condition condition = compile("catch");
    assertThat(holds(condition, Mask.NONE, bits("catch"))).isTrue();
    assertThat(holds(condition, bits("catch"), bits("catch"))).isTrue();
    assertThat(holds(condition, Mask.NONE, Mask.NONE)).isFalse();
  }

  @Test
  void oneOfSeveralWordsIsEnough() {
    Condition condition = compile("Object|Serializable");
    assertThat(holds(condition, Mask.NONE, bits("Object"))).isTrue();
    assertThat(holds(condition, Mask.NONE, bits("Serializable"))).isTrue();
    assertThat(holds(condition, Mask.NONE, Mask.NONE)).isFalse();
  }

  @Test
  void allTermsMustHold() {
    Condition condition = compile("  catch   Object|String ");
    assertThat(holds(condition, Mask.NONE, bits("catch"))).isFalse();
    assertThat(holds(condition, Mask.NONE, bits("Object"))).isFalse();
    assertThat(holds(condition, Mask.NONE, bits("catch").or(bits("String")))).isTrue();
  }

  @Test
  void aForbiddenWordMayNotBeInTheHeader() {
    Condition condition = compile("Object !static|private");
    Mask object = bits("Object");
    assertThat(holds(condition, object, object)).isTrue();
    assertThat(holds(condition, object.or(bits("static")), object)).isFalse();
    assertThat(holds(condition, object.or(bits("private")), object)).isFalse();
    assertThat(holds(condition, object, object.or(bits("static")))).isTrue();
    assertThat(holds(condition, bits("static"), bits("static"))).isFalse();
  }

  @Test
  void aWordOfTheFileMayBeInAnyDeclaration() {
    Condition condition = compile("null ~Optional|OptionalInt");
    Mask nothing = bits("null");
    assertThat(condition.holds(Mask.NONE, nothing, nothing.or(bits("Optional")))).isTrue();
    assertThat(condition.holds(Mask.NONE, nothing, nothing.or(bits("OptionalInt")))).isTrue();
    assertThat(condition.holds(Mask.NONE, nothing, nothing)).isFalse();
    assertThat(condition.holds(Mask.NONE, Mask.NONE, nothing.or(bits("Optional")))).isFalse();
  }

  @Test
  void aCommentMayStandAnywhereInTheFile() {
    Condition condition = compile("//TODO|//FIXME");
    Mask fixme = bits(new Cue.Comment("FIXME"));
    assertThat(condition.holds(Mask.NONE, Mask.NONE, fixme)).isTrue();
    assertThat(condition.holds(Mask.NONE, Mask.NONE, Mask.NONE)).isFalse();
  }

  @Test
  void everyKindOfCueIsWrittenInItsWay() {
    compile("new+Error|?|Not*|'to-do'|Error+or|Error+*|*|//TODO");
    assertThat(triggers.cues().keySet())
        .containsExactlyInAnyOrder(
            new Cue.Pair("new", "Error"),
            new Cue.Token("?"),
            new Cue.Prefix("Not"),
            new Cue.Literal("to-do"),
            new Cue.Pair("Error", "|"),
            new Cue.Pair("Error", "*"),
            new Cue.Token("*"),
            new Cue.Comment("TODO"));
  }

  @Test
  void rulesShareTheBitsOfEqualTerms() {
    assertThat(compile("Object|String")).isEqualTo(compile("Object|String"));
    assertThat(compile("Object")).isNotEqualTo(compile("Object|String"));
    assertThat(bits("Object")).isEqualTo(new Mask(0b11, 0));
  }

  @Test
  void everyConditionOfARuleIsItsOwn() {
    assertThat(triggers.compile(List.of("a", "b c"))).hasSize(2);
    assertThat(triggers.compile(List.of())).isEmpty();
  }

  @Test
  void allBitsAreUsed() {
    List<Condition> conditions = new ArrayList<>();
    IntStream.range(0, Mask.SIZE).forEach(it -> conditions.add(compile("word" + it)));
    for (int i = 0; i < Mask.SIZE; i++) {
      Mask own = bits("word" + i);
      assertThat(holds(conditions.get(i), Mask.NONE, own)).isTrue();
      Mask allOthers = new Mask(~own.low(), ~own.high());
      assertThat(holds(conditions.get(i), Mask.NONE, allOthers)).isFalse();
    }
  }

  @Test
  void whenBitsRunOutAConditionCountsAsMet() {
    IntStream.range(0, Mask.SIZE).forEach(it -> compile("word" + it));
    Condition late = compile("late !later word0");
    assertThat(holds(late, Mask.NONE, Mask.NONE)).isFalse();
    assertThat(holds(late, bits("later"), bits("word0"))).isTrue();
    assertThat(triggers.cues()).doesNotContainKeys(new Cue.Token("late"), new Cue.Token("later"));
    assertThat(holds(compile("late"), Mask.NONE, Mask.NONE)).isTrue();
  }
}
