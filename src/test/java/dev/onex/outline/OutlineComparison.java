package dev.onex.outline;

import dev.onex.chunk.ChunkParser;
import dev.onex.chunk.JavaLevel;
import dev.onex.chunk.ParsedChunk.ParsedDeclaration;
import dev.onex.chunk.UnparsableException;
import dev.onex.outline.OutlineScanner.Scan;
import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Compares what a scan makes of sources with what a parser makes of them. */
final class OutlineComparison {

  private final ChunkParser parser = new ChunkParser(JavaLevel.newest());
  private final OutlineScanner scanner = new OutlineScanner(WordTable.ofKeywords());

  private final List<String> differences = new ArrayList<>();
  private final List<String> unsure = new ArrayList<>();
  private final List<String> unparsable = new ArrayList<>();
  private final List<String> flagged = new ArrayList<>();
  private int files;

  /** Looks at one more source. */
  void add(String name, SourceText source) {
    files++;
    Scan scan = scanner.scan(source);
    SourceText text = scan.text();
    if (scan.outline().isEmpty()) {
      unsure.add(name);
      return;
    }
    Outline outline = scan.outline().orElseThrow();
    boolean tooDeep = false;
    for (int i = 0; i < outline.size(); i++) {
      tooDeep |= outline.isTooDeep(i);
      if (outline.isSuspect(i) || outline.isTooDeep(i)) {
        flagged.add(name + ":" + outline.line(i));
      }
    }
    if (!tooDeep) {
      parse(name, outline, text);
    }
  }

  private void parse(String name, Outline outline, SourceText text) {
    try {
      ChunkParser.WholeFile whole = parser.parseWhole(text);
      compare(name, OutlineDump.of(outline, text), OutlineDump.of(whole.outline(), text));
      compare(name, facts(outline, text), facts(whole));
    } catch (UnparsableException e) {
      unparsable.add(name + ":" + e.location().line() + " " + e.getMessage());
    }
  }

  private void compare(String name, List<String> scanned, List<String> parsed) {
    for (int i = 0; i < Math.max(scanned.size(), parsed.size()); i++) {
      String one = i < scanned.size() ? scanned.get(i) : "nothing";
      String other = i < parsed.size() ? parsed.get(i) : "nothing";
      if (!one.equals(other)) {
        differences.add(name + "\n  scan:   " + one + "\n  parser: " + other);
        return;
      }
    }
  }

  private static List<String> facts(Outline outline, SourceText text) {
    FactReader facts = new FactReader(text, outline);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.kind(i) != Kind.IMPLICIT_CLASS) {
        lines.add(
            outline.kind(i).isType() ? TreeFacts.of(facts.type(i)) : TreeFacts.of(facts.member(i)));
      }
    }
    return lines;
  }

  private static List<String> facts(ChunkParser.WholeFile whole) {
    return whole.chunk().declarations().stream()
        .filter(it -> whole.outline().kind(it.declaration()) != Kind.IMPLICIT_CLASS)
        .map(ParsedDeclaration::node)
        .map(TreeFacts::of)
        .toList();
  }

  /** Per file where the two disagree, the first place where they do. */
  List<String> differences() {
    return differences;
  }

  /** Files that the scan was unsure about. */
  List<String> unsure() {
    return unsure;
  }

  /** Files that the scan understood and the parser rejected. */
  List<String> unparsable() {
    return unparsable;
  }

  /** Declarations that the scan took for broken, or for too deep. */
  List<String> flagged() {
    return flagged;
  }

  int files() {
    return files;
  }
}
