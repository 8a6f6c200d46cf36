package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The part of docs/accuracy.md that says how RawType does beside javac. */
final class RawTypeSection {

  private final List<RawTypeComparison> comparisons = new ArrayList<>();
  private final Map<String, Set<String>> differences = new TreeMap<>();

  void add(RawTypeComparison comparison, Path sources) throws IOException {
    comparisons.add(comparison);
    comparison
        .differences(sources)
        .forEach(
            (kind, lines) ->
                differences.computeIfAbsent(kind, it -> new TreeSet<>()).addAll(lines));
  }

  /** The text between the two marks. */
  String text() {
    StringBuilder result = new StringBuilder();
    result.append("Measured on ").append(LocalDate.now(ZoneOffset.UTC)).append(".\n\n");
    result.append(table()).append("\n");
    if (differences.isEmpty()) {
      result.append("There are no differences.\n");
    }
    differences.forEach(
        (kind, lines) -> {
          result.append("- ").append(kind).append(" (").append(lines.size()).append(")\n");
          lines.forEach(it -> result.append("  - ").append(it).append("\n"));
        });
    return result.toString();
  }

  private Table table() {
    Table table =
        new Table(
            "library",
            "files",
            "javac's errors",
            "names we did not know",
            "agreed",
            "only ours",
            "only javac's",
            "recall",
            "precision");
    for (RawTypeComparison it : comparisons) {
      table.row(
          it.library().directory(),
          Integer.toString(it.files()),
          Integer.toString(it.errors()),
          Long.toString(it.unresolved()),
          Integer.toString(it.agreed().size()),
          Integer.toString(it.ours().size()),
          Integer.toString(it.theirs().size()),
          percent(it.recall()),
          percent(it.precision()));
    }
    return addSum(table);
  }

  private Table addSum(Table table) {
    int agreed = comparisons.stream().mapToInt(it -> it.agreed().size()).sum();
    int ours = comparisons.stream().mapToInt(it -> it.ours().size()).sum();
    int theirs = comparisons.stream().mapToInt(it -> it.theirs().size()).sum();
    return table.row(
        "all",
        "",
        "",
        "",
        Integer.toString(agreed),
        Integer.toString(ours),
        Integer.toString(theirs),
        percent(RawTypeComparison.share(agreed, agreed + theirs)),
        percent(RawTypeComparison.share(agreed, agreed + ours)));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", 100 * share);
  }
}
