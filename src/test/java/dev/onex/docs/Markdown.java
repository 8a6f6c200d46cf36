package dev.onex.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page in Markdown.
 *
 * @param text all of it
 */
record Markdown(String text) {

  private static final Pattern FENCE =
      Pattern.compile("^ *```(\\w*)\\R(.*?)^ *```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern INLINE_CODE = Pattern.compile("(`+).+?\\1");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

  /** The blocks of code in that language. */
  List<String> code(String language) {
    return FENCE
        .matcher(text)
        .results()
        .filter(it -> it.group(1).equals(language))
        .map(it -> it.group(2))
        .toList();
  }

  private String prose() {
    return FENCE.matcher(text).replaceAll("");
  }

  /** The targets of all links outside code. */
  List<String> links() {
    String prose = INLINE_CODE.matcher(prose()).replaceAll("code");
    return LINK.matcher(prose).results().map(it -> it.group(1)).toList();
  }

  /** What a link may have behind the hash to point to a heading. */
  Set<String> anchors() {
    return HEADING
        .matcher(prose())
        .results()
        .map(it -> it.group(1).toLowerCase(Locale.ROOT))
        .map(it -> it.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  /** A table's rows by the code in their first cell; the rest of the cells are values. */
  Map<String, List<String>> table(String header) {
    List<String> lines = text.lines().map(String::strip).toList();
    int start = lines.indexOf(header);
    if (start < 0) {
      throw new IllegalArgumentException("there is no table with the header " + header);
    }
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (int i = start + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
      List<String> cells = new ArrayList<>();
      String row = lines.get(i).substring(1, lines.get(i).length() - 1);
      for (String cell : row.split("(?<!\\\\)\\|", -1)) {
        cells.add(cell.strip());
      }
      Matcher name = Pattern.compile("`(\\w+)`").matcher(cells.get(0));
      if (!name.matches()) {
        throw new IllegalArgumentException("the first cell is no code: " + lines.get(i));
      }
      rows.put(name.group(1), cells.subList(1, cells.size()));
    }
    return rows;
  }
}
