package dev.onex.outline;

import dev.onex.source.SourceText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file's outline from its bytes: one pass, no tree, no recursion. It knows enough of Java's
 * grammar to tell declarations apart and to find where they end; what it does not understand makes
 * it give up, and the file is parsed whole instead.
 *
 * <p>Safe for use by several threads: each scan has its own state.
 */
public final class OutlineScanner {

  private static final String DO_NOT_EDIT = "DO NOT EDIT";

  private final WordTable words;

  /** A scanner that looks out for the table's words. */
  public OutlineScanner(WordTable words) {
    this.words = words;
  }

  /**
   * What a scan gives.
   *
   * @param text the text that the outline's offsets belong to: the one scanned, or the same without
   *     unicode escapes if they could have changed its tokens; to be parsed if the scan was unsure
   * @param found the outline; null if the scan was unsure
   */
  public record Scan(SourceText text, @Nullable Outline found) {

    /** The outline; empty if the scan was unsure. */
    public Optional<Outline> outline() {
      return Optional.ofNullable(found);
    }
  }

  /** Scans a file. */
  public Scan scan(SourceText text) {
    Run run = new Run(text);
    Outline outline = run.outline();
    if (!run.sawEscapes() && outline != null) {
      return new Scan(text, outline);
    }
    // An unsure scan ends early: it may not have come to an escape, or not have known it for one.
    SourceText translated = text.withoutUnicodeEscapes();
    Run again = new Run(translated);
    Outline retry = again.outline();
    // What is left are escaped line ends, and those could end a comment.
    return new Scan(translated, again.sawEscapes() ? null : retry);
  }

  /** Generators say "DO NOT EDIT" in the comment before anything else. */
  static boolean saysDoNotEdit(SourceText text, int firstToken) {
    return text.text(text.start(), firstToken).contains(DO_NOT_EDIT);
  }

  /** One scan of one text. */
  private final class Run {

    private final SourceText text;
    private final OutlineBuilder builder = new OutlineBuilder();
    private boolean escapes;

    private Run(SourceText text) {
      this.text = text;
    }

    private boolean sawEscapes() {
      return escapes;
    }

    /** The outline; null if unsure. */
    private @Nullable Outline outline() {
      Cursor cursor = null;
      try {
        cursor = new Cursor(text, text.start(), text.end(), words);
        if (saysDoNotEdit(text, cursor.start())) {
          builder.markGenerated();
        }
        new UnitScan(cursor, builder).scan();
        builder.suppresses(cursor.lexer().isMarked(), cursor.lexer().literals());
        return builder.build(
            cursor.lexer().markers.toArray(), cursor.lexer().commentCues(), cursor.lineCount());
      } catch (Unsure e) {
        return null;
      } finally {
        escapes = cursor != null && cursor.lexer().escapes;
      }
    }
  }
}
