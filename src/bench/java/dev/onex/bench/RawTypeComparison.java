package dev.onex.bench;

import dev.onex.bench.Corpus.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Our findings in a library beside javac's warnings, line by line.
 *
 * @param library what was compared
 * @param files how many sources it has
 * @param errors what javac could not compile
 * @param unresolved names of types that we did not know
 * @param agreed lines that both name
 * @param ours lines that only we name
 * @param theirs lines that only javac names
 */
record RawTypeComparison(
    Library library,
    int files,
    int errors,
    long unresolved,
    Set<RawTypePlace> agreed,
    Set<RawTypePlace> ours,
    Set<RawTypePlace> theirs) {

  /** How many lines apart one finding may stand in a declaration that takes several. */
  private static final int NEAR = 3;

  static RawTypeComparison of(Library library, int files, OwnRawTypes own, JavacRawTypes javac) {
    Set<RawTypePlace> agreed = new TreeSet<>(own.findings());
    agreed.retainAll(javac.warnings());
    Set<RawTypePlace> ours = new TreeSet<>(own.findings());
    ours.removeAll(agreed);
    Set<RawTypePlace> theirs = new TreeSet<>(javac.warnings());
    theirs.removeAll(agreed);
    return new RawTypeComparison(
        library, files, javac.errors().size(), own.unresolved(), agreed, ours, theirs);
  }

  double recall() {
    return share(agreed.size(), agreed.size() + theirs.size());
  }

  double precision() {
    return share(agreed.size(), agreed.size() + ours.size());
  }

  static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** The differences by kind, each with its line of source. */
  Map<String, Set<String>> differences(Path sources) throws IOException {
    Map<String, Set<String>> kinds = new TreeMap<>();
    for (RawTypePlace place : ours) {
      add(kinds, "only ours: " + (isNear(place, theirs) ? "other line" : "other"), place, sources);
    }
    for (RawTypePlace place : theirs) {
      String kind =
          isNear(place, ours)
              ? "other line"
              : line(sources, place).contains("::") ? "method reference" : "other";
      add(kinds, "only javac's: " + kind, place, sources);
    }
    return kinds;
  }

  private static boolean isNear(RawTypePlace place, Set<RawTypePlace> others) {
    return others.stream()
        .anyMatch(
            it -> it.path().equals(place.path()) && Math.abs(it.line() - place.line()) <= NEAR);
  }

  private void add(Map<String, Set<String>> kinds, String kind, RawTypePlace place, Path sources)
      throws IOException {
    kinds
        .computeIfAbsent(kind, it -> new TreeSet<>())
        .add(
            "%s `%s:%d` `%s`"
                .formatted(
                    library.artifact(), place.path(), place.line(), line(sources, place).strip()));
  }

  private static String line(Path sources, RawTypePlace place) throws IOException {
    List<String> lines = Files.readAllLines(sources.resolve(place.path()));
    return lines.get((int) place.line() - 1);
  }
}
