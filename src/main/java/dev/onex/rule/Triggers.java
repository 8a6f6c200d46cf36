package dev.onex.rule;

import dev.onex.outline.Cue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns rules' conditions into bit masks. Each group of alternative cues gets a bit; a scan sets it
 * when it meets one of them. When the bits run out, a condition counts as met: that costs time, not
 * findings.
 */
final class Triggers {

  private final Map<String, Integer> bits = new LinkedHashMap<>();
  private final Map<Cue, Long> cues = new LinkedHashMap<>();

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
    for (String alternative : group.split("\\|", -1)) {
      cues.merge(cue(alternative), 1L << index, (one, other) -> one | other);
    }
    return 1L << index;
  }

  private static Cue cue(String text) {
    int plus = text.indexOf('+');
    if (plus > 0) {
      return new Cue.Pair(token(text.substring(0, plus)), token(text.substring(plus + 1)));
    } else if (text.startsWith("'")) {
      return new Cue.Literal(text.substring(1, text.length() - 1));
    } else if (text.endsWith("*") && text.length() > 1) {
      return new Cue.Prefix(text.substring(0, text.length() - 1));
    }
    return new Cue.Token(token(text));
  }

  /** A token; the sign of a union cannot be written as it is, since it parts alternatives. */
  private static String token(String text) {
    return text.equals("or") ? "|" : text;
  }

  /** Per cue the bits that it sets. */
  Map<Cue, Long> cues() {
    return cues;
  }
}
