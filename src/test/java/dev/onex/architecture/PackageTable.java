package dev.onex.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The table of packages in docs/ARCHITECTURE.md: which package may use which others and which
 * libraries. Beside those, everything may use the JDK and JSpecify.
 *
 * @param rows by the package's name
 */
record PackageTable(Map<String, Row> rows) {

  private static final String HEADER = "| package | may use | libraries |";
  private static final String NOTHING = "–";

  /** What a library's name in the table stands for. */
  static final Map<String, String> LIBRARY_PREFIXES =
      Map.ofEntries(
          Map.entry("asm", "org.objectweb.asm"),
          Map.entry("doxia", "org.apache.maven.doxia"),
          Map.entry("inject", "javax.inject"),
          Map.entry("javaparser", "com.github.javaparser"),
          Map.entry("jackson", "com.fasterxml.jackson"),
          Map.entry("snakeyaml", "org.snakeyaml"),
          Map.entry("jfr", "jdk.jfr"),
          Map.entry("jte", "gg.jte"),
          Map.entry("maven", "org.apache.maven"),
          Map.entry("plexus", "org.codehaus.plexus"),
          Map.entry("resolver", "org.eclipse.aether"));

  /** What one package may use. */
  record Row(Set<String> packages, Set<String> libraries) {}

  /** Reads the table from the text of the page. */
  static PackageTable parse(String markdown) {
    List<String> lines = markdown.lines().map(String::strip).toList();
    int header = lines.indexOf(HEADER);
    if (header < 0) {
      throw new IllegalArgumentException("there is no table with the header " + HEADER);
    }
    Map<String, Row> rows = new LinkedHashMap<>();
    for (int i = header + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
      String[] cells = lines.get(i).substring(1).split("\\|", -1);
      if (cells.length != 4) {
        throw new IllegalArgumentException("not three cells: " + lines.get(i));
      }
      Row row = new Row(names(cells[1]), names(cells[2]));
      if (rows.put(cells[0].strip(), row) != null) {
        throw new IllegalArgumentException("two rows for " + cells[0].strip());
      }
      row.libraries().forEach(PackageTable::prefixOf);
    }
    rows.forEach((name, row) -> requireRows(name, row, rows.keySet()));
    return new PackageTable(rows);
  }

  private static void requireRows(String name, Row row, Set<String> known) {
    for (String used : row.packages()) {
      if (!known.contains(used)) {
        throw new IllegalArgumentException("row " + name + " names " + used + ", which has no row");
      }
    }
  }

  private static Set<String> names(String cell) {
    return Arrays.stream(cell.split(","))
        .map(String::strip)
        .filter(it -> !it.isEmpty() && !it.equals(NOTHING))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The packages' names that a library's classes start with. */
  static String prefixOf(String library) {
    String prefix = LIBRARY_PREFIXES.get(library);
    if (prefix == null) {
      throw new IllegalArgumentException(
          "nobody knows the library " + library + "; add its prefix to PackageTable");
    }
    return prefix;
  }

  /** The table as a graph: per package those that it may use. */
  Map<String, Set<String>> graph() {
    Map<String, Set<String>> graph = new TreeMap<>();
    rows.forEach((name, row) -> graph.put(name, row.packages()));
    return graph;
  }
}
