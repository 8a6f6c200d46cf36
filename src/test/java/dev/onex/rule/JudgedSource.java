package dev.onex.rule;

import dev.onex.chunk.ChunkParser;
import dev.onex.chunk.JavaLevel;
import dev.onex.chunk.ParsedChunk;
import dev.onex.chunk.UnparsableException;
import dev.onex.index.TypeIndex;
import dev.onex.outline.FactReader;
import dev.onex.outline.Outline;
import dev.onex.outline.OutlineScanner;
import dev.onex.outline.WordTable;
import dev.onex.source.SourceFile;
import dev.onex.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A source that was parsed whole, as rules see it; other sources of the project can be added. */
final class JudgedSource {

  private final FileContext file;
  private final ParsedChunk chunk;

  private JudgedSource(boolean test, ModelSettings models, String source, String... others) {
    TypeIndex index = new TypeIndex();
    OutlineScanner.Scan scan = add(index, source);
    for (String other : others) {
      add(index, other);
    }
    SourceFile sourceFile = new SourceFile("src/A.java", Path.of("A.java"), 1, test);
    RuleSet rules = RuleSet.of(List.of(), new RuleConfiguration(Map.of(), Map.of(), models));
    this.file =
        new FileContext(
            sourceFile,
            scan.text(),
            scan.outline().orElseThrow(),
            index,
            test ? rules.forTests() : rules);
    try {
      this.chunk = new ChunkParser(JavaLevel.newest()).parseWhole(scan.text()).chunk();
    } catch (UnparsableException e) {
      throw new AssertionError(e.location() + " " + e.getMessage(), e);
    }
  }

  /** A source of a main root. */
  static JudgedSource of(String source, String... others) {
    return new JudgedSource(false, ModelSettings.DEFAULT, source, others);
  }

  /** A source of a main root, in a project where other types than usual are models. */
  static JudgedSource of(ModelSettings models, String source, String... others) {
    return new JudgedSource(false, models, source, others);
  }

  /** A source of a test root. */
  static JudgedSource ofTest(String source) {
    return new JudgedSource(true, ModelSettings.DEFAULT, source);
  }

  private static OutlineScanner.Scan add(TypeIndex index, String source) {
    OutlineScanner.Scan scan =
        new OutlineScanner(WordTable.ofKeywords()).scan(SourceText.of(source));
    Outline outline = scan.outline().orElseThrow();
    index.add(outline, new FactReader(scan.text(), outline));
    return scan;
  }

  FileContext file() {
    return file;
  }

  /** The declaration with that symbol. */
  Declaration declaration(String symbol) {
    return new Declaration(chunk.declarations().get(indexOf(symbol)), chunk, file);
  }

  /** All that it declares, in the order of the file. */
  List<Declaration> declarations() {
    return chunk.declarations().stream().map(it -> new Declaration(it, chunk, file)).toList();
  }

  int indexOf(String symbol) {
    for (int i = 0; i < file.outline().size(); i++) {
      if (file.symbol(i).equals(symbol)) {
        return i;
      }
    }
    throw new AssertionError("nothing is called " + symbol);
  }

  Role roleOf(String type) {
    return file.type(indexOf(type)).role();
  }
}
