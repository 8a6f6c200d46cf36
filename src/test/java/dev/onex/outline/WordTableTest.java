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

  @Test
  void findsKeywordsAndTriggers() {
    WordTable table = new WordTable(Map.of("Object", 1L, "class", 2L));
    assertThat(table.keyword(find(table, "class"))).isEqualTo(Word.CLASS);
    assertThat(table.bits(find(table, "class"))).isEqualTo(2L);
    assertThat(table.keyword(find(table, "Object"))).isEqualTo(Word.NONE);
    assertThat(table.bits(find(table, "Object"))).isEqualTo(1L);
    assertThat(table.keyword(find(table, "yield"))).isEqualTo(Word.CONTEXTUAL);
    assertThat(table.bits(find(table, "yield"))).isZero();
  }

  @Test
  void doesNotFindWhatIsNotInIt() {
    WordTable table = new WordTable(Map.of("Object", 1L));
    assertThat(find(table, "Objects")).isNegative();
    assertThat(find(table, "Objec")).isNegative();
    assertThat(find(table, "")).isNegative();
  }

  @Test
  void keepsWordsOfTheSameHashApart() {
    WordTable table = new WordTable(Map.of("Aa", 1L, "BB", 2L));
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(table.bits(find(table, "Aa"))).isEqualTo(1L);
    assertThat(table.bits(find(table, "BB"))).isEqualTo(2L);
    assertThat(find(table, "C#")).isNegative();
  }

  @Test
  void growsWithItsWords() {
    Map<String, Long> triggers = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      triggers.put("word" + i, (long) i);
    }
    WordTable table = new WordTable(triggers);
    triggers.forEach((word, bits) -> assertThat(table.bits(find(table, word))).isEqualTo(bits));
  }

  @Test
  void everyKeywordIsFound() {
    WordTable table = WordTable.ofKeywords();
    Word.ALL.forEach((text, word) -> assertThat(table.keyword(find(table, text))).isEqualTo(word));
  }
}
