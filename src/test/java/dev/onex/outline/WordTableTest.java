package dev.onex.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private static int find(WordTable table, String word) {
    byte[] bytes = ("<" + word + ">").getBytes(StandardCharsets.UTF_8);
    int hash = 0;
    for (int i = 1; i < bytes.length - 1; i++) {
      hash = 31 * hash + bytes[i];
    }
    return table.find(bytes, 1, bytes.length - 1, hash);
  }

  private static long bits(WordTable table, String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    int slot = find(table, word);
    Mask own = new Mask(table.low(slot), table.high(slot));
    Mask all = table.mayHaveMore(slot) ? own.or(table.more(slot, bytes, 0, bytes.length)) : own;
    assertThat(all.high()).isZero();
    return all.low();
  }

  private static WordTable table(Map<String, Long> tokens) {
    Map<Cue, Mask> cues = new HashMap<>();
    tokens.forEach((token, bits) -> cues.put(new Cue.Token(token), new Mask(bits, 0)));
    return new WordTable(cues);
  }

  @Test
  void findsKeywordsAndTriggers() {
    WordTable table = table(Map.of("Object", 1L, "class", 2L));
    assertThat(table.keyword(find(table, "class"))).isEqualTo(Word.CLASS);
    assertThat(bits(table, "class")).isEqualTo(2L);
    assertThat(table.keyword(find(table, "Object"))).isEqualTo(Word.NONE);
    assertThat(bits(table, "Object")).isEqualTo(1L);
    assertThat(table.keyword(find(table, "yield"))).isEqualTo(Word.CONTEXTUAL);
    assertThat(bits(table, "yield")).isZero();
  }

  @Test
  void takesWhatIsNotInItForAnyWord() {
    WordTable table = table(Map.of("Object", 1L, "*", 4L));
    int any = table.slotOf(Lexer.WORD);
    assertThat(find(table, "Objects")).isEqualTo(any);
    assertThat(find(table, "Objec")).isEqualTo(any);
    assertThat(table.keyword(any)).isEqualTo(Word.NONE);
    assertThat(bits(table, "Objects")).isEqualTo(4L);
    assertThat(bits(table, "Object")).isEqualTo(5L);
    assertThat(bits(table, "class")).isEqualTo(4L);
  }

  @Test
  void keepsWordsOfTheSameHashApart() {
    WordTable table = table(Map.of("Aa", 1L, "BB", 2L));
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(bits(table, "Aa")).isEqualTo(1L);
    assertThat(bits(table, "BB")).isEqualTo(2L);
    assertThat(find(table, "C#")).isEqualTo(table.slotOf(Lexer.WORD));
  }

  @Test
  void growsWithItsWords() {
    Map<String, Long> triggers = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      triggers.put("word" + i, (long) i);
    }
    WordTable table = table(triggers);
    triggers.forEach((word, bits) -> assertThat(bits(table, word)).isEqualTo(bits));
  }

  @Test
  void wordsWithAPrefixSetItsBitsWhetherTheyAreInTheTableOrNot() {
    WordTable table =
        new WordTable(
            Map.of(
                new Cue.Prefix("NotImpl"), Mask.bit(0),
                new Cue.Prefix("Not"), Mask.bit(1),
                new Cue.Token("NotImplementedError"), Mask.bit(2),
                new Cue.Token("Noted"), Mask.bit(3)));
    assertThat(bits(table, "NotImplementedException")).isEqualTo(3L);
    assertThat(bits(table, "NotImplementedError")).isEqualTo(7L);
    assertThat(bits(table, "Noted")).isEqualTo(10L);
    assertThat(bits(table, "Not")).isEqualTo(2L);
    assertThat(bits(table, "No")).isZero();
    assertThat(bits(table, "IsNot")).isZero();
    assertThat(bits(table, "ÄNot")).isZero();
  }

  @Test
  void everyKeywordIsFound() {
    WordTable table = WordTable.ofKeywords();
    Word.ALL.forEach((text, word) -> assertThat(table.keyword(find(table, text))).isEqualTo(word));
  }
}
