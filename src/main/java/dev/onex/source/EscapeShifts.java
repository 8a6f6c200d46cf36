package dev.onex.source;

import java.util.Arrays;

/**
 * Where undone unicode escapes made lines shorter. Definition of the escapes: Java Language
 * Specification, 3.3: a backslash that an even number of backslashes precedes, one or more {@code
 * u}, four hexadecimal digits.
 *
 * <p>Escapes of line terminators and of single surrogates stay as they are: the first would move
 * lines, the second have no UTF-8 form of their own, and neither is found outside literals in
 * practice.
 */
final class EscapeShifts {

  /** No escape was undone. */
  static final EscapeShifts NONE = new EscapeShifts(new long[0], new int[0]);

  private static final int HEX_DIGITS = 4;

  /** Per undone escape its line and the column behind it, both after the translation. */
  private final long[] places;

  /** Per undone escape by how much it and those before it on its line shortened the line. */
  private final int[] totals;

  private EscapeShifts(long[] places, int[] totals) {
    this.places = places;
    this.totals = totals;
  }

  boolean isEmpty() {
    return places.length == 0;
  }

  /** How many columns of the file's line come before what are {@code columns} columns here. */
  int column(int line, int columns) {
    int found = Arrays.binarySearch(places, place(line, columns));
    int last = found >= 0 ? found : -found - 2;
    boolean sameLine = last >= 0 && places[last] >>> 32 == line;
    return sameLine ? columns + totals[last] : columns;
  }

  private static long place(int line, int column) {
    return (long) line << 32 | column;
  }

  /**
   * A text without escapes.
   *
   * @param text the translated text
   * @param shifts how to find back
   */
  record Translation(String text, EscapeShifts shifts) {}

  static Translation translate(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    long[] places = new long[8];
    int[] totals = new int[8];
    int count = 0;
    int line = 1;
    int lineStart = 0;
    int total = 0;
    for (int i = 0; i < raw.length(); ) {
      int length = escapeLength(raw, i);
      length = length > 0 && staysEscaped(raw, i, length, text) ? 0 : length;
      if (length > 0) {
        text.append(decoded(raw, i, length));
        total += length - 1;
        if (count == places.length) {
          places = Arrays.copyOf(places, count * 2);
          totals = Arrays.copyOf(totals, count * 2);
        }
        places[count] = place(line, text.length() - lineStart);
        totals[count++] = total;
        i += length;
        continue;
      }
      char c = raw.charAt(i++);
      text.append(c);
      if (c == '\\' && i < raw.length() && raw.charAt(i) == '\\') {
        text.append(raw.charAt(i++));
      } else if (c == '\n' || (c == '\r' && (i == raw.length() || raw.charAt(i) != '\n'))) {
        line++;
        lineStart = text.length();
        total = 0;
      }
    }
    EscapeShifts shifts =
        new EscapeShifts(Arrays.copyOf(places, count), Arrays.copyOf(totals, count));
    return new Translation(text.toString(), shifts);
  }

  /** Whether an escape stands for what cannot be written otherwise. */
  private static boolean staysEscaped(String raw, int at, int length, CharSequence before) {
    char c = decoded(raw, at, length);
    if (Character.isHighSurrogate(c)) {
      int next = at + length;
      int nextLength = next < raw.length() ? escapeLength(raw, next) : 0;
      return nextLength == 0 || !Character.isLowSurrogate(decoded(raw, next, nextLength));
    }
    // The first half of a pair was written only because this is the second.
    return Character.isLowSurrogate(c)
        ? before.isEmpty() || !Character.isHighSurrogate(before.charAt(before.length() - 1))
        : c == '\n' || c == '\r';
  }

  /** The length of the escape at {@code at}; 0 if there is none. */
  private static int escapeLength(String raw, int at) {
    if (raw.charAt(at) != '\\') {
      return 0;
    }
    int digits = at + 1;
    while (digits < raw.length() && raw.charAt(digits) == 'u') {
      digits++;
    }
    int end = digits + HEX_DIGITS;
    if (digits == at + 1 || end > raw.length()) {
      return 0;
    }
    for (int i = digits; i < end; i++) {
      if (Character.digit(raw.charAt(i), 16) < 0) {
        return 0;
      }
    }
    return end - at;
  }

  private static char decoded(String raw, int at, int length) {
    return (char) Integer.parseInt(raw, at + length - HEX_DIGITS, at + length, 16);
  }
}
