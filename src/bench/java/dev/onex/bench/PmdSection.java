package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The part of docs/accuracy.md that puts rules beside those of PMD. */
final class PmdSection {

  private record Row(Corpus.Library library, PmdComparison comparison) {}

  private final List<Row> rows = new ArrayList<>();

  /** Adds a library, and leaves its differences with their lines of source in a file. */
  void add(
      Corpus.Library library,
      Path sources,
      List<PlacedFinding> own,
      List<PlacedFinding> pmd,
      Path differences)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (String rule : new TreeSet<>(PmdComparison.NEAREST.keySet())) {
      PmdComparison comparison = PmdComparison.of(rule, own, pmd);
      rows.add(new Row(library, comparison));
      for (PlacedFinding it : comparison.ours()) {
        text.append(rule).append(" only ours ").append(line(it, sources));
      }
      for (PlacedFinding it : comparison.theirs()) {
        text.append(rule).append(" only ").append(it.rule()).append(' ').append(line(it, sources));
      }
    }
    Directories.write(differences, text.toString());
  }

  private static String line(PlacedFinding finding, Path sources) throws IOException {
    List<String> lines = Files.readAllLines(sources.resolve(finding.path()));
    return "%s:%d %s%n"
        .formatted(finding.path(), finding.line(), lines.get((int) finding.line() - 1).strip());
  }

  /** The text between the two marks. */
  String text() {
    StringBuilder result = new StringBuilder();
    result
        .append("Measured on ")
        .append(LocalDate.now(ZoneOffset.UTC))
        .append(" with PMD ")
        .append(Versions.PMD)
        .append(": agreed / only ours / only theirs.\n\n");
    List<String> titles = new ArrayList<>(List.of("rule", "of PMD"));
    rows.stream().map(it -> it.library().artifact()).distinct().forEach(titles::add);
    titles.add("all");
    Table table = new Table(titles.toArray(String[]::new));
    for (String rule : new TreeSet<>(PmdComparison.NEAREST.keySet())) {
      table.row(cells(rule).toArray(String[]::new));
    }
    return result.append(table).toString();
  }

  private List<String> cells(String rule) {
    List<PmdComparison> comparisons =
        rows.stream().map(Row::comparison).filter(it -> it.rule().equals(rule)).toList();
    List<String> cells =
        new ArrayList<>(List.of(rule, String.join(", ", PmdComparison.NEAREST.get(rule))));
    comparisons.forEach(it -> cells.add(cell(it.agreed(), it.ours().size(), it.theirs().size())));
    cells.add(
        cell(
            comparisons.stream().mapToInt(PmdComparison::agreed).sum(),
            comparisons.stream().mapToInt(it -> it.ours().size()).sum(),
            comparisons.stream().mapToInt(it -> it.theirs().size()).sum()));
    return cells;
  }

  private static String cell(int agreed, int ours, int theirs) {
    return agreed + " / " + ours + " / " + theirs;
  }
}
