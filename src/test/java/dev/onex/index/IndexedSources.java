package dev.onex.index;

import dev.onex.outline.FactReader;
import dev.onex.outline.Outline;
import dev.onex.outline.OutlineScanner;
import dev.onex.outline.WordTable;
import dev.onex.source.SourceText;
import java.util.List;

/** Sources that were scanned and indexed in a test. */
final class IndexedSources {

  private final TypeIndex index;

  /** Indexes the sources in this order. */
  IndexedSources(String... sources) {
    this(new TypeIndex(), sources);
  }

  /** Adds the sources to an index in this order. */
  IndexedSources(TypeIndex index, String... sources) {
    this.index = index;
    for (String source : sources) {
      OutlineScanner.Scan scan = scan(source);
      Outline outline = scan.outline().orElseThrow();
      index.add(outline, new FactReader(scan.text(), outline));
    }
  }

  private static OutlineScanner.Scan scan(String source) {
    return new OutlineScanner(WordTable.ofKeywords()).scan(SourceText.of(source));
  }

  TypeIndex index() {
    return index;
  }

  /** What names mean in a source that need not be indexed, outside its types. */
  Names namesIn(String source) {
    return index.namesIn(scan(source).outline().orElseThrow());
  }

  /** What names mean within the type of that name in a source. */
  Names namesIn(String source, String type) {
    OutlineScanner.Scan scan = scan(source);
    Outline outline = scan.outline().orElseThrow();
    FactReader facts = new FactReader(scan.text(), outline);
    for (int i = 0; i < outline.size(); i++) {
      if (outline.kind(i).isType() && facts.name(i).equals(type)) {
        return namesIn(outline, facts, i);
      }
    }
    throw new AssertionError("no type " + type);
  }

  private Names namesIn(Outline outline, FactReader facts, int type) {
    int parent = outline.parent(type);
    Names around =
        parent == Outline.NONE ? index.namesIn(outline) : namesIn(outline, facts, parent);
    return index.namesIn(facts.type(type), around);
  }

  KnownType type(String qualifiedName) {
    return index
        .find(qualifiedName)
        .orElseThrow(() -> new AssertionError(qualifiedName + " is not known"));
  }

  List<String> superTypesOf(String qualifiedName) {
    return index.allSuperTypes(qualifiedName).stream().sorted().toList();
  }
}
