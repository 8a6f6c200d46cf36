package dev.onex.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns rules' conditions into bit masks. Each group of alternative words gets a bit; a scan sets
 * it when it meets one of them. When the bits run out, a condition counts as met: that costs time,
 * not findings.
 */
final class Triggers {

  private final Map<String, Integer> bits = new LinkedHashMap<>();
  private final Map<String, Long> words = new LinkedHashMap<>();

  /**
   * A condition in bits.
   *
   * @param seen bits that must be set by the header, or by the body if the rule looks there
   * @param notInHeader bits that the header must not set
   * @param inFile bits that must be set by some declaration of the file
   */
  record Condition(long seen, long notInHeader, long inFile) {

    boolean holds(long header, long declaration, long file) {
      return (seen & ~declaration) == 0 && (notInHeader & header) == 0 && (inFile & ~file) == 0;
    }
  }

  List<Condition> compile(List<String> triggers) {
    List<Condition> conditions = new ArrayList<>();
    for (String trigger : triggers) {
      long seen = 0;
      long notInHeader = 0;
      long inFile = 0;
      for (String term : trigger.strip().split("\\s+", -1)) {
        if (term.startsWith("!")) {
          notInHeader |= bit(term.substring(1));
        } else if (term.startsWith("~")) {
          inFile |= bit(term.substring(1));
        } else {
          seen |= bit(term);
        }
      }
      conditions.add(new Condition(seen, notInHeader, inFile));
    }
    return conditions;
  }

  private long bit(String group) {
    Integer known = bits.get(group);
    if (known == null && bits.size() == Long.SIZE) {
      return 0;
    }
    int index = known == null ? bits.size() : known;
    bits.put(group, index);
    for (String word : group.split("\\|", -1)) {
      words.merge(word, 1L << index, (one, other) -> one | other);
    }
    return 1L << index;
  }

  /** Per word the bits that it sets. */
  Map<String, Long> words() {
    return words;
  }
}
