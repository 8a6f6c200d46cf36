package dev.onex.rule;

import dev.onex.outline.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which declarations a rule wants to see.
 *
 * @param kinds their kinds
 * @param where in which types
 * @param bodies whether it looks into bodies
 * @param triggers conditions as in {@link RuleInfo#triggers()}
 */
public record Interest(Set<Kind> kinds, Where where, boolean bodies, List<String> triggers) {

  /** What a rule's annotation says. */
  public static Interest of(RuleInfo info) {
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    if (info.kinds().length > 0) {
      kinds = EnumSet.copyOf(List.of(info.kinds()));
    }
    return new Interest(kinds, info.where(), info.bodies(), List.of(info.triggers()));
  }
}
