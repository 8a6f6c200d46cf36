package dev.onex.docs;

import dev.onex.finding.Finding;
import dev.onex.outline.Outline;
import dev.onex.outline.OutlineScanner;
import dev.onex.outline.WordTable;
import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The first declarations of a fixture, with the findings about them. */
final class FixtureExample {

  private static final int LINES = 40;
  private static final int COLUMNS = 120;
  static final String MARKER = "// finding: ";
  private static final String MORE = "// ...";

  private FixtureExample() {}

  /** A place where a fixture may be cut: behind a line, with what is needed to close it. */
  private record Cut(int line, List<String> closing) {}

  /** The example's code, where markers say the severity of what was found. */
  static String of(String source, List<Finding> findings) {
    List<String> lines = source.lines().toList();
    Cut cut = cut(source, lines.size());
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < cut.line(); i++) {
      String line = lines.get(i);
      int marker = line.indexOf(MARKER);
      if (marker < 0) {
        shown.add(shorten(line));
      } else {
        shown.addAll(withSeverity(line, marker, findings));
      }
    }
    if (cut.line() < lines.size()) {
      shown.addAll(cut.closing());
    }
    return String.join("\n", shown).strip();
  }

  private static List<String> withSeverity(String line, int marker, List<Finding> findings) {
    String message = line.substring(marker + MARKER.length());
    String severity =
        findings.stream()
            .filter(it -> it.message().equals(message))
            .map(it -> it.severity().name().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("nobody finds: " + message));
    String indent = line.substring(0, marker) + "//";
    return JavadocText.wrap(severity + ": " + message, indent + " ", indent + "   ")
        .lines()
        .toList();
  }

  private static String shorten(String line) {
    return line.length() <= COLUMNS ? line : line.substring(0, COLUMNS) + " ...";
  }

  /** The last place within the limit; the first place if none is. */
  private static Cut cut(String source, int lines) {
    Cut best = null;
    for (Cut cut : cuts(source, lines)) {
      if (best == null || cut.line() <= LINES) {
        best = cut;
      }
    }
    return best == null ? new Cut(Math.min(lines, LINES), List.of(MORE)) : best;
  }

  private static List<Cut> cuts(String source, int lines) {
    List<Cut> cuts = new ArrayList<>();
    SourceText text = SourceText.of(source);
    // A scan finds declarations where a parser would give up.
    Outline outline = new OutlineScanner(WordTable.ofKeywords()).scan(text).outline().orElse(null);
    for (int i = 0; outline != null && i < outline.size(); i++) {
      int type = outline.parent(i);
      Cut cut = new Cut(line(text.bytes(), outline.end(i)), List.of("", MORE));
      if (type == Outline.NONE) {
        cuts.add(cut);
      } else if (outline.parent(type) == Outline.NONE) {
        cuts.add(new Cut(cut.line(), List.of("", "  " + MORE, "}")));
      }
    }
    if (outline != null) {
      cuts.add(new Cut(lines, List.of()));
    }
    cuts.sort(Comparator.comparingInt(Cut::line));
    return cuts;
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end - 1; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
