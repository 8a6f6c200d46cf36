package dev.onex.outline;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a scan looks out for: keywords that shape declarations, and the {@link Cue}s of rules, each
 * with the bits that it sets. Each token has a number, its slot, and what it means is a look-up by
 * that number: words are found by one open-addressed search, which serves keywords and cues alike,
 * every other token by its character.
 */
public final class WordTable {

  private static final String ANY_WORD = "*";

  /** What comments start with that are addressed to us, as {@code onex-ok}. */
  static final String MARKER = "onex-";

  /** The bit of {@link #MARKER} among what is found in comments: it is the first. */
  static final long MARKED = 1;

  private static final int LOAD = 4;

  /** Kinds of tokens are ASCII characters. */
  private static final int KINDS = 128;

  /** Words by slot; an empty one marks a free slot. */
  private final byte[][] words;

  private final int[] hashes;
  private final Word[] keywords;

  /** By slot, the bits that a token sets wherever it stands: low and high ones alternately. */
  private final long[] bits;

  /** Likewise, the bits that it sets if the next token {@link #closing closes} them. */
  private final long[] opening;

  /** Likewise, the bits that it sets if the token before opened them. */
  private final long[] closing;

  private final Map<String, Mask> prefixes = new LinkedHashMap<>();

  /** By byte, whether a prefix starts with it. */
  private final boolean[] prefixStarts = new boolean[KINDS];

  private final TextFinder literals;
  private final TextFinder comments;

  /**
   * A table with the keywords and these cues.
   *
   * @param cues per cue the bits it sets in a declaration's mask
   */
  public WordTable(Map<Cue, Mask> cues) {
    int capacity = capacityFor(Word.ALL.size() + 2 * cues.size());
    words = new byte[capacity][0];
    hashes = new int[capacity];
    keywords = new Word[capacity];
    bits = new long[2 * (capacity + KINDS)];
    opening = new long[2 * (capacity + KINDS)];
    closing = new long[2 * (capacity + KINDS)];
    Word.ALL.forEach((text, word) -> keywords[slotFor(text)] = word);
    Map<String, Mask> inLiterals = new LinkedHashMap<>();
    Map<String, Mask> inComments = new LinkedHashMap<>();
    inComments.put(MARKER, Mask.NONE);
    cues.forEach((cue, mask) -> add(cue, mask, inLiterals, inComments));
    literals = TextFinder.ofAnyCase(inLiterals);
    comments = TextFinder.ofCase(inComments);
    for (int slot = 0; slot < capacity; slot++) {
      set(bits, slot, prefixBits(words[slot], 0, words[slot].length));
    }
    spread(bits);
    spread(opening);
    spread(closing);
  }

  private void add(Cue cue, Mask mask, Map<String, Mask> inLiterals, Map<String, Mask> inComments) {
    if (cue instanceof Cue.Token it) {
      set(bits, slotFor(it.text()), mask);
    } else if (cue instanceof Cue.Pair it) {
      set(opening, slotFor(it.first()), mask);
      set(closing, slotFor(it.second()), mask);
    } else if (cue instanceof Cue.Prefix it) {
      prefixes.merge(it.text(), mask, Mask::or);
      prefixStarts[it.text().charAt(0)] = true;
    } else if (cue instanceof Cue.Literal it) {
      inLiterals.merge(it.text(), mask, Mask::or);
    } else if (cue instanceof Cue.Comment it) {
      inComments.merge(it.text(), mask, Mask::or);
    }
  }

  private static void set(long[] masks, int slot, Mask mask) {
    masks[2 * slot] |= mask.low();
    masks[2 * slot + 1] |= mask.high();
  }

  /** What any word means, each word means. */
  private void spread(long[] masks) {
    int any = words.length + Lexer.WORD;
    Mask ofAnyWord = new Mask(masks[2 * any], masks[2 * any + 1]);
    for (int slot = 0; slot < words.length; slot++) {
      set(masks, slot, ofAnyWord);
    }
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

  private int slotFor(String token) {
    if (token.equals(ANY_WORD)) {
      return words.length + Lexer.WORD;
    }
    if (!Character.isJavaIdentifierStart(token.charAt(0))) {
      return words.length + token.charAt(0);
    }
    byte[] word = token.getBytes(StandardCharsets.UTF_8);
    int hash = 0;
    for (byte b : word) {
      hash = 31 * hash + b;
    }
    int slot = search(word, 0, word.length, hash);
    if (slot < 0) {
      slot = ~slot;
      words[slot] = word;
      hashes[slot] = hash;
      keywords[slot] = Word.NONE;
    }
    return slot;
  }

  /** The slot of a word, or the complement of the free slot where its search ended. */
  private int search(byte[] bytes, int from, int to, int hash) {
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

  /** The slot of a word; that of any word if it is not in the table. */
  int find(byte[] bytes, int from, int to, int hash) {
    int slot = search(bytes, from, to, hash);
    return slot < 0 ? slotOf(Lexer.WORD) : slot;
  }

  /** The slot of a token that is no word of the table. */
  int slotOf(int kind) {
    return words.length + kind;
  }

  Word keyword(int slot) {
    return slot < keywords.length ? keywords[slot] : Word.NONE;
  }

  /** The low bits that a token sets by itself. */
  long low(int slot) {
    return bits[2 * slot];
  }

  /** The high bits that a token sets by itself. */
  long high(int slot) {
    return bits[2 * slot + 1];
  }

  long openingLow(int slot) {
    return opening[2 * slot];
  }

  long openingHigh(int slot) {
    return opening[2 * slot + 1];
  }

  long closingLow(int slot) {
    return closing[2 * slot];
  }

  long closingHigh(int slot) {
    return closing[2 * slot + 1];
  }

  /** Whether the token may set {@link #more} bits than its slot says. */
  boolean mayHaveMore(int slot) {
    return slot == words.length + Lexer.WORD || slot == words.length + Lexer.STRING;
  }

  /** The bits that a token sets for what it starts with or contains. */
  Mask more(int slot, byte[] bytes, int from, int to) {
    if (slot == slotOf(Lexer.WORD)) {
      byte first = bytes[from];
      boolean mayHavePrefix = first >= 0 && prefixStarts[first];
      return mayHavePrefix ? prefixBits(bytes, from, to) : Mask.NONE;
    }
    return literals.isEmpty() ? Mask.NONE : literals.maskOf(literals.find(bytes, from, to));
  }

  /** What is to be found in comments: the marker of ours, and rules' cues. */
  TextFinder comments() {
    return comments;
  }

  /** The bits of what a word starts with. */
  private Mask prefixBits(byte[] bytes, int from, int to) {
    Mask found = Mask.NONE;
    for (Map.Entry<String, Mask> prefix : prefixes.entrySet()) {
      String text = prefix.getKey();
      int at = 0;
      while (at < text.length() && from + at < to && text.charAt(at) == bytes[from + at]) {
        at++;
      }
      if (at == text.length()) {
        found = found.or(prefix.getValue());
      }
    }
    return found;
  }
}
