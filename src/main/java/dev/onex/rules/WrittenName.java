package dev.onex.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A name in a type as a header writes it, or a wildcard without a bound.
 *
 * @param simpleName the name without what it is qualified with; {@code ?} for the wildcard
 * @param argumentOf the simple name of the type that it is an argument of; empty for the outermost
 */
record WrittenName(String simpleName, String argumentOf) {

  private static final String ANY = "?";

  /** The names in a type, in their order: {@code Map}, {@code String} and {@code ?}. */
  static List<WrittenName> in(String type) {
    List<WrittenName> names = new ArrayList<>();
    Deque<String> around = new ArrayDeque<>();
    around.push("");
    String last = "";
    int at = 0;
    while (at < type.length()) {
      char c = type.charAt(at);
      int end = at + 1;
      if (Character.isJavaIdentifierStart(c)) {
        end = endOfName(type, at);
        last = type.substring(at, end);
        if (!isPartOfOther(type, at, end)) {
          names.add(new WrittenName(last, around.getFirst()));
        }
      } else if (c == '<') {
        around.push(last);
      } else if (c == '>') {
        around.pop();
      } else if (c == '?' && !type.startsWith(" ", end)) {
        names.add(new WrittenName(ANY, around.getFirst()));
      }
      at = end;
    }
    return names;
  }

  private static int endOfName(String type, int start) {
    int end = start;
    while (end < type.length() && Character.isJavaIdentifierPart(type.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether it only qualifies the next name, or is the keyword of a wildcard's bound. */
  private static boolean isPartOfOther(String type, int start, int end) {
    boolean qualifies = type.startsWith(".", end) && !type.startsWith("...", end);
    boolean bounds = start > 1 && type.startsWith("? ", start - 2);
    return qualifies || bounds;
  }

  /** Whether it is a wildcard without a bound. */
  boolean isAny() {
    return simpleName.equals(ANY);
  }
}
