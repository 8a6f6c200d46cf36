package dev.onex.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * The findings of one of our rules beside those of the nearest ones of PMD.
 *
 * @param rule our rule
 * @param agreed how many both have
 * @param ours what only we have
 * @param theirs what only PMD has
 */
record PmdComparison(
    String rule, int agreed, List<PlacedFinding> ours, List<PlacedFinding> theirs) {

  /** PMD's nearest rules, by ours. */
  static final Map<String, List<String>> NEAREST =
      Map.of(
          "ConsoleOutput", List.of("SystemPrintln", "AvoidPrintStackTrace"),
          "EqualityContract",
              List.of("OverrideBothEqualsAndHashcode", "SuspiciousEqualsMethodName"),
          "GenericThrow", List.of("AvoidThrowingRawExceptionTypes"),
          "LostCause", List.of("PreserveStackTrace"),
          "NullCollection", List.of("ReturnEmptyCollectionRatherThanNull"),
          "OversizedSignature", List.of("ExcessiveParameterList"),
          "SwallowedException", List.of("EmptyCatchBlock"));

  /** Pairs up findings of one library: first on the same line, then where they overlap. */
  static PmdComparison of(String rule, List<PlacedFinding> own, List<PlacedFinding> pmd) {
    List<PlacedFinding> ours = only(List.of(rule), own);
    List<PlacedFinding> theirs = only(NEAREST.get(rule), pmd);
    int agreed = pair(ours, theirs, PlacedFinding::isOnLineOf);
    agreed += pair(ours, theirs, PlacedFinding::overlaps);
    return new PmdComparison(rule, agreed, ours, theirs);
  }

  /** A tool that says the same of a line twice has said it once. */
  private static List<PlacedFinding> only(List<String> rules, List<PlacedFinding> findings) {
    return new ArrayList<>(
        new TreeSet<>(findings.stream().filter(it -> rules.contains(it.rule())).toList()));
  }

  private static int pair(
      List<PlacedFinding> ours,
      List<PlacedFinding> theirs,
      BiPredicate<PlacedFinding, PlacedFinding> test) {
    int before = ours.size();
    for (Iterator<PlacedFinding> each = ours.iterator(); each.hasNext(); ) {
      PlacedFinding own = each.next();
      for (PlacedFinding other : theirs) {
        if (test.test(own, other)) {
          each.remove();
          theirs.remove(other);
          break;
        }
      }
    }
    return before - ours.size();
  }
}
