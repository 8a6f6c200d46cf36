package dev.onex.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns our own Markdown into text for a terminal: headings at the margin, paragraphs and lists
 * wrapped below them, code as it is, and each row of a table as lines of {@code column: cell}.
 */
final class TerminalText {

  static final int WIDTH = 96;

  private static final String INDENT = "  ";
  private static final String FENCE = "```";
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]*\\)");
  private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");

  private final List<String> out = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<List<String>> table = new ArrayList<>();

  /** The text; the last line of a page, with its links, is left out. */
  String render(String markdown) {
    Iterator<String> lines = markdown.lines().iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith(FENCE)) {
        end();
        code(lines);
      } else {
        add(line);
      }
    }
    end();
    return String.join("\n", out).strip();
  }

  private void add(String line) {
    if (line.startsWith("|")) {
      table.add(cells(line));
      return;
    }
    boolean isItem = line.startsWith("- ");
    if (isItem || line.isBlank() || line.startsWith("#")) {
      end();
    }
    if (line.startsWith("#")) {
      blank();
      out.add(line.replaceFirst("^#+ ", ""));
      blank();
    } else if (line.isBlank()) {
      blank();
    } else if (!line.startsWith("<!--") && !line.startsWith("[All rules]")) {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  private void code(Iterator<String> lines) {
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith(FENCE)) {
        return;
      }
      out.add(line.isBlank() ? "" : INDENT + INDENT + line);
    }
  }

  /** Ends the paragraph or the table that is open. */
  private void end() {
    if (!paragraph.isEmpty()) {
      String text = plain(paragraph.toString());
      out.addAll(wrapped(text, INDENT, text.startsWith("- ") ? INDENT + INDENT : INDENT));
      paragraph.setLength(0);
    }
    // The second row is the line below the head.
    for (int row = 2; row < table.size(); row++) {
      blank();
      for (int column = 0; column < table.get(row).size(); column++) {
        String cell = table.get(0).get(column) + ": " + table.get(row).get(column);
        out.addAll(wrapped(plain(cell), INDENT, INDENT + INDENT));
      }
    }
    table.clear();
  }

  private void blank() {
    if (!out.isEmpty() && !out.get(out.size() - 1).isEmpty()) {
      out.add("");
    }
  }

  private static List<String> cells(String row) {
    List<String> cells = Arrays.stream(CELLS.split(row, -1)).map(String::strip).toList();
    return cells.subList(1, cells.size() - 1);
  }

  private static String plain(String markdown) {
    return LINK.matcher(markdown)
        .replaceAll("$1")
        .replace("**", "")
        .replace("\\|", "|")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /** A text in lines of at most {@link #WIDTH}, as far as its words allow. */
  static List<String> wrapped(String text, String first, String others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean isEmpty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(others);
        isEmpty = true;
      }
      line.append(isEmpty ? "" : " ").append(word);
      isEmpty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
