package dev.onex.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.chunk.ChunkParser;
import dev.onex.chunk.JavaLevel;
import dev.onex.chunk.UnparsableException;
import dev.onex.outline.OutlineScanner.Scan;
import dev.onex.source.SourceText;
import java.util.List;

/** A source that was scanned in a test. */
final class Scanned {

  private final SourceText text;
  private final Outline outline;

  private Scanned(Scan scan) {
    this.text = scan.text();
    this.outline = scan.outline().orElseThrow(() -> new AssertionError("the scan is unsure"));
  }

  /** Scans a source and asserts that a parser sees the same declarations at the same places. */
  static Scanned of(String source) {
    Scanned scanned = withoutParser(source);
    assertThat(OutlineDump.of(scanned.outline, scanned.text))
        .isEqualTo(OutlineDump.of(byParser(scanned.text), scanned.text));
    return scanned;
  }

  /** Scans a source that the parser rejects, or that is too odd to compare. */
  static Scanned withoutParser(String source) {
    return new Scanned(scan(source));
  }

  static boolean isUnsure(String source) {
    return scan(source).outline().isEmpty();
  }

  private static Scan scan(String source) {
    return new OutlineScanner(WordTable.ofKeywords()).scan(SourceText.of(source));
  }

  static Outline byParser(SourceText text) {
    try {
      return new ChunkParser(JavaLevel.newest()).parseWhole(text).outline();
    } catch (UnparsableException e) {
      throw new AssertionError(e.location() + " " + e.getMessage(), e);
    }
  }

  static List<String> shape(String source) {
    return of(source).shape();
  }

  List<String> shape() {
    return OutlineDump.shape(outline, text);
  }

  Outline outline() {
    return outline;
  }

  SourceText text() {
    return text;
  }

  /** All of a declaration's text. */
  String textOf(int declaration) {
    return text.text(outline.start(declaration), outline.end(declaration));
  }

  /** A declaration's text in front of its body or initialiser. */
  String headerOf(int declaration) {
    return text.text(outline.start(declaration), outline.headerEnd(declaration));
  }

  /** Where a declaration starts, as {@code line:column}. */
  String placeOf(int declaration) {
    return outline.line(declaration) + ":" + outline.column(declaration);
  }
}
