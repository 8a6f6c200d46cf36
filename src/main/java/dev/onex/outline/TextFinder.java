package dev.onex.outline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Looks for several texts in ASCII at once: one step from state to state per byte. Source: Aho and
 * Corasick, Efficient string matching, CACM 18 (1975).
 */
final class TextFinder {

  private static final int SYMBOLS = 128;

  /** The next state by state and byte; bytes beyond ASCII lead back to the start. */
  private final int[] next;

  /** By state, a bit for each text that ends there, in their order. */
  private final long[] found;

  private final List<Mask> masks;

  private TextFinder(Map<String, Mask> texts, boolean anyCase) {
    if (texts.size() > Long.SIZE) {
      throw new IllegalArgumentException(texts.size() + " texts are more than " + Long.SIZE);
    }
    int states = 1 + texts.keySet().stream().mapToInt(String::length).sum();
    next = new int[states * SYMBOLS];
    found = new long[states];
    masks = List.copyOf(texts.values());
    int used = 1;
    long bit = 1;
    for (String text : texts.keySet()) {
      int state = 0;
      for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
        int at = state * SYMBOLS + (anyCase ? lower(b) : b);
        if (next[at] == 0) {
          next[at] = used++;
        }
        state = next[at];
      }
      found[state] |= bit;
      bit <<= 1;
    }
    connect(used);
    if (anyCase) {
      readUpperAsLower(used);
    }
  }

  /** Looks for texts in whatever case their letters are; each has the bits that it sets. */
  static TextFinder ofAnyCase(Map<String, Mask> texts) {
    return new TextFinder(texts, true);
  }

  /** Looks for texts as they are written. */
  static TextFinder ofCase(Map<String, Mask> texts) {
    return new TextFinder(texts, false);
  }

  /** Turns the tree of texts into an automaton: where a text does not go on, another may. */
  private void connect(int states) {
    int[] fallback = new int[states];
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    while (!open.isEmpty()) {
      int state = open.remove();
      found[state] |= found[fallback[state]];
      for (int b = 0; b < SYMBOLS; b++) {
        int at = state * SYMBOLS + b;
        int other = state == 0 ? 0 : next[fallback[state] * SYMBOLS + b];
        if (next[at] == 0) {
          next[at] = other;
        } else {
          fallback[next[at]] = other;
          open.add(next[at]);
        }
      }
    }
  }

  private void readUpperAsLower(int states) {
    for (int state = 0; state < states; state++) {
      int row = state * SYMBOLS;
      for (int b = 'A'; b <= 'Z'; b++) {
        next[row + b] = next[row + lower((byte) b)];
      }
    }
  }

  private static int lower(byte b) {
    return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
  }

  boolean isEmpty() {
    return masks.isEmpty();
  }

  /** The state behind a byte; 0 is that at the start. */
  int next(int state, byte b) {
    return b < 0 ? 0 : next[state * SYMBOLS + b];
  }

  /** The texts that end in that state, as bits in their order. */
  long found(int state) {
    return found[state];
  }

  /** All texts that occur in the bytes, as bits in their order. */
  long find(byte[] bytes, int from, int to) {
    long all = 0;
    int state = 0;
    for (int i = from; i < to; i++) {
      state = next(state, bytes[i]);
      all |= found[state];
    }
    return all;
  }

  /** The bits that those texts set. */
  Mask maskOf(long texts) {
    Mask mask = Mask.NONE;
    for (long rest = texts; rest != 0; rest &= rest - 1) {
      mask = mask.or(masks.get(Long.numberOfTrailingZeros(rest)));
    }
    return mask;
  }
}
