package dev.onex.outline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Looks for several texts at once, in whatever case their ASCII letters are: one step from state to
 * state per byte. Source: Aho and Corasick, Efficient string matching, CACM 18 (1975).
 */
final class TextFinder {

  private static final int SYMBOLS = 128;

  /** The next state by state and byte; bytes beyond ASCII lead back to the start. */
  private final int[] next;

  /** By state, the bits of the texts that end there. */
  private final long[] bits;

  private final boolean empty;

  /** Looks for these texts, each with the bits that it sets. */
  TextFinder(Map<String, Long> texts) {
    int states = 1 + texts.keySet().stream().mapToInt(String::length).sum();
    next = new int[states * SYMBOLS];
    bits = new long[states];
    empty = texts.isEmpty();
    int used = 1;
    for (Map.Entry<String, Long> text : texts.entrySet()) {
      int state = 0;
      for (byte b : text.getKey().getBytes(StandardCharsets.US_ASCII)) {
        int at = state * SYMBOLS + lower(b);
        if (next[at] == 0) {
          next[at] = used++;
        }
        state = next[at];
      }
      bits[state] |= text.getValue();
    }
    connect(used);
  }

  /** Turns the tree of texts into an automaton: where a text does not go on, another may. */
  private void connect(int states) {
    int[] fallback = new int[states];
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    while (!open.isEmpty()) {
      int state = open.remove();
      bits[state] |= bits[fallback[state]];
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

  /** The bits of all texts that occur in the bytes. */
  long find(byte[] bytes, int from, int to) {
    if (empty) {
      return 0;
    }
    long found = 0;
    int state = 0;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      state = b < 0 ? 0 : next[state * SYMBOLS + b];
      found |= bits[state];
    }
    return found;
  }
}
