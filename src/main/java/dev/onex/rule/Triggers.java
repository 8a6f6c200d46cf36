package dev.onex.rule;

import dev.onex.outline.Cue;
import dev.onex.outline.Mask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns rules' conditions into bit masks. Each group of alternative cues gets a bit; a scan sets it
 * when it meets one of them. When the bits run out, a condition counts as met: that costs time, not
 * findings.
 */
final class Triggers {

  private final Map<String, Integer> bits = new LinkedHashMap<>();

  /** By how they are written: the hash of a record is linked at its first use, which takes long. */
  private final Map<Cue, Mask> cues = new TreeMap<>(Comparator.comparing(Cue::term));

  /**
   * A condition in bits.
   *
   * @param seen bits that must be set by the header, or by the body if the rule looks there
   * @param notInHeader bits that the header must not set
   * @param inFile bits that must be set by some declaration of the file
   */
  record Condition(Mask seen, Mask notInHeader, Mask inFile) {

    boolean holds(Mask header, Mask declaration, Mask file) {
      return declaration.contains(seen) && !header.intersects(notInHeader) && file.contains(inFile);
    }
  }

  List<Condition> compile(List<String> triggers) {
    List<Condition> conditions = new ArrayList<>();
    for (String trigger : triggers) {
      Mask seen = Mask.NONE;
      Mask notInHeader = Mask.NONE;
      Mask inFile = Mask.NONE;
      for (String term : trigger.strip().split("\\s+", -1)) {
        if (term.startsWith("!")) {
          notInHeader = notInHeader.or(bit(term.substring(1)));
        } else if (term.startsWith("~")) {
          inFile = inFile.or(bit(term.substring(1)));
        } else if (term.startsWith("//")) {
          inFile = inFile.or(bit(term));
        } else {
          seen = seen.or(bit(term));
        }
      }
      conditions.add(new Condition(seen, notInHeader, inFile));
    }
    return conditions;
  }

  private Mask bit(String group) {
    Integer known = bits.get(group);
    if (known == null && bits.size() == Mask.SIZE) {
      return Mask.NONE;
    }
    int index = known == null ? bits.size() : known;
    bits.put(group, index);
    for (String alternative : group.split("\\|", -1)) {
      cues.merge(cue(alternative), Mask.bit(index), Mask::or);
    }
    return Mask.bit(index);
  }

  private static Cue cue(String text) {
    int plus = text.indexOf('+');
    if (plus > 0) {
      return new Cue.Pair(token(text.substring(0, plus)), token(text.substring(plus + 1)));
    } else if (text.startsWith("//") && text.length() > 2) {
      return new Cue.Comment(text.substring(2));
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
  Map<Cue, Mask> cues() {
    return cues;
  }
}
