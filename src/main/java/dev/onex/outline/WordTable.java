package dev.onex.outline;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * The words that a scan cares about: keywords that shape declarations, and words that can trigger a
 * rule, each with the bits that it sets. One open-addressed look-up per identifier serves both.
 */
public final class WordTable {

  /** Stands for a pair of brackets with nothing between them. */
  private static final String BRACKETS = "[]";

  private static final int LOAD = 4;

  /** Words by slot; an empty one marks a free slot. */
  private final byte[][] words;

  private final int[] hashes;
  private final Word[] keywords;
  private final long[] bits;
  private final long bracketBits;

  /**
   * A table with the keywords and these trigger words.
   *
   * @param triggers per word the bits it sets in a declaration's mask
   */
  public WordTable(Map<String, Long> triggers) {
    int capacity = capacityFor(Word.ALL.size() + triggers.size());
    words = new byte[capacity][0];
    hashes = new int[capacity];
    keywords = new Word[capacity];
    bits = new long[capacity];
    Word.ALL.forEach((text, word) -> keywords[slotFor(text)] = word);
    triggers.forEach((text, mask) -> bits[slotFor(text)] |= mask);
    bracketBits = triggers.getOrDefault(BRACKETS, 0L);
  }

  /** A table of keywords only. */
  public static WordTable ofKeywords() {
    return new WordTable(Map.of());
  }

  private static int capacityFor(int count) {
    return Integer.highestOneBit(count * LOAD) << 1;
  }

  /** The words that are keywords wherever they stand. */
  static Set<String> keywordTexts() {
    return Word.ALL.keySet();
  }

  private int slotFor(String text) {
    byte[] word = text.getBytes(StandardCharsets.UTF_8);
    int hash = 0;
    for (byte b : word) {
      hash = 31 * hash + b;
    }
    int slot = find(word, 0, word.length, hash);
    if (slot >= 0) {
      return slot;
    }
    words[~slot] = word;
    hashes[~slot] = hash;
    keywords[~slot] = Word.NONE;
    return ~slot;
  }

  /** The slot of a word, or the complement of the free slot where its search ended. */
  int find(byte[] bytes, int from, int to, int hash) {
    int mask = hashes.length - 1;
    int slot = (hash ^ hash >>> 15) & mask;
    while (true) {
      byte[] word = words[slot];
      if (word.length == 0) {
        return ~slot;
      }
      if (hashes[slot] == hash && same(word, bytes, from, to)) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
  }

  private static boolean same(byte[] word, byte[] bytes, int from, int to) {
    if (word.length != to - from) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (word[i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  Word keyword(int slot) {
    return keywords[slot];
  }

  long bits(int slot) {
    return bits[slot];
  }

  /** The bits that an empty pair of brackets sets. */
  long bracketBits() {
    return bracketBits;
  }
}
