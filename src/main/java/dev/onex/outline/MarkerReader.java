package dev.onex.outline;

import dev.onex.outline.MarkerFacts.Form;
import dev.onex.outline.MarkerFacts.Lines;
import dev.onex.outline.MarkerFacts.Place;
import dev.onex.outline.MarkerFacts.Reach;
import dev.onex.outline.MarkerFacts.Whole;
import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out what the markers of a file are about, going by its tokens and the outline:
 *
 * <ul>
 *   <li>a comment beside code: its lines;
 *   <li>a comment between lines of code: the declaration or {@link Statement} that follows; the
 *       lines around it if it is all that a block holds;
 *   <li>an annotation: what it annotates.
 * </ul>
 *
 * <p>Comments that document something are none, nor are literals outside {@code @SuppressWarnings}.
 */
public final class MarkerReader {

  private static final WordTable KEYWORDS = WordTable.ofKeywords();
  private static final String SUPPRESS = "SuppressWarnings";

  private final SourceText text;
  private final Outline outline;
  private final LineTable lines;
  private final CommentText comments;
  private final List<MarkerFacts> found = new ArrayList<>();

  /** The last token that was passed; nothing if there was none. */
  private int lastStart = -1;

  private int lastEnd = -1;

  /** Where the annotation starts that the reader is in, if it is one. */
  private int annotation = -1;

  /** Where the token in front of that annotation ends. */
  private int beforeAnnotation = -1;

  /** How many parentheses are open in the annotation; none before its first. */
  private int depth;

  private MarkerReader(SourceText text, Outline outline) {
    this.text = text;
    this.outline = outline;
    this.lines = new LineTable(text);
    this.comments = new CommentText(text, lines);
  }

  /** The markers of a file, in its order. */
  public static List<MarkerFacts> read(SourceText text, Outline outline) {
    return outline.hasMarkers() ? new MarkerReader(text, outline).read() : List.of();
  }

  private List<MarkerFacts> read() {
    int[] spans = markers();
    int[] literals = outline.literals();
    Lexer lexer = new Lexer(text, text.start(), text.end(), KEYWORDS);
    int literal = 0;
    for (int next = 0; next < spans.length || literal < literals.length; ) {
      lexer.next();
      for (; next < spans.length && spans[next] < lexer.start; next += 2) {
        comment(spans[next], spans[next + 1], lexer);
      }
      pass(lexer);
      if (literal < literals.length && literals[literal] == lexer.start) {
        if (annotation >= 0 && depth > 0) {
          literal(literals[literal], literals[literal + 1]);
        }
        literal += 2;
      }
      lastStart = lexer.start;
      lastEnd = lexer.pos;
    }
    return found;
  }

  /** Spans of comments that carry a marker of ours: others are there for the cues of rules. */
  private int[] markers() {
    int[] all = outline.markers();
    IntRow ours = new IntRow(4);
    for (int i = 0; i < all.length; i += 2) {
      if (text.text(all[i], all[i + 1]).contains(WordTable.MARKER)) {
        ours.add(all[i]);
        ours.add(all[i + 1]);
      }
    }
    return ours.toArray();
  }

  /** Keeps track of the annotation that the lexer is in. */
  private void pass(Lexer lexer) {
    if (depth > 0) {
      depth += lexer.kind == '(' ? 1 : lexer.kind == ')' ? -1 : 0;
      annotation = depth == 0 ? -1 : annotation;
    } else if (lexer.kind == '@') {
      annotation = lexer.start;
      beforeAnnotation = lastEnd;
    } else if (annotation >= 0 && lexer.kind == '(' && isSuppress()) {
      depth = 1;
    } else if (lexer.kind != Lexer.WORD && lexer.kind != '.') {
      annotation = -1;
    }
  }

  /** Whether the last token is the name of the annotation that suppresses warnings. */
  private boolean isSuppress() {
    return text.text(lastStart, lastEnd).equals(SUPPRESS);
  }

  private void comment(int start, int end, Lexer next) {
    if (comments.documents(start, end)) {
      return;
    }
    int first = lines.line(start);
    int last = lines.line(end - 1);
    boolean atEnd = next.start >= next.limit;
    boolean besideCode =
        (lastEnd >= 0 && lines.line(lastEnd - 1) == first) || (!atEnd && next.line == last);
    int declaration = besideCode || atEnd ? Outline.NONE : startingAt(next.start);
    Reach reach;
    if (declaration != Outline.NONE) {
      reach = whole(declaration);
    } else if (besideCode) {
      reach = new Lines(first, last);
    } else if (atEnd) {
      reach = new Lines(first, Math.max(last, lines.lines()));
    } else {
      // What is suppressed about a block with nothing else in it is that there is nothing.
      boolean inEmptyBlock = next.kind == '}' && lastEnd >= 0 && text.bytes()[lastStart] == '{';
      int from = inEmptyBlock ? lines.line(lastStart) : next.line;
      reach = new Lines(from, Statement.lastLine(text, next.start, lines));
    }
    int owner = declaration == Outline.NONE ? around(start) : declaration;
    found.add(
        new MarkerFacts(
            Form.COMMENT,
            comments.text(start, end),
            List.of(),
            place(start, end),
            reach,
            owner,
            lastEnd < 0));
  }

  private void literal(int from, int to) {
    int declaration = startingBefore(annotation);
    boolean annotated =
        declaration != Outline.NONE
            && annotation < outline.name(declaration)
            && outline.kind(declaration) != Kind.IMPLICIT_CLASS;
    Reach reach =
        annotated
            ? whole(declaration)
            : new Lines(lines.line(annotation), Statement.lastLine(text, annotation, lines));
    found.add(
        new MarkerFacts(
            Form.ANNOTATION,
            text.text(from + 1, to - 1),
            comments.beside(annotation, beforeAnnotation),
            place(from, to),
            reach,
            annotated ? declaration : around(from),
            false));
  }

  private Place place(int from, int to) {
    return new Place(
        lines.line(from), lines.column(from), lines.line(to - 1), lines.column(to) - 1);
  }

  private Whole whole(int declaration) {
    int end = comments.endBehind(outline.end(declaration));
    return new Whole(place(outline.start(declaration), end));
  }

  /** The declaration that starts there. */
  private int startingAt(int offset) {
    int declaration = startingBefore(offset);
    boolean starts =
        declaration != Outline.NONE
            && outline.start(declaration) == offset
            && outline.kind(declaration) != Kind.IMPLICIT_CLASS;
    return starts ? declaration : Outline.NONE;
  }

  /** The last declaration that starts there or before. */
  private int startingBefore(int offset) {
    int low = -1;
    int high = outline.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (outline.start(middle) <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The innermost declaration around that place. */
  private int around(int offset) {
    int declaration = startingBefore(offset);
    while (declaration != Outline.NONE && outline.end(declaration) <= offset) {
      declaration = outline.parent(declaration);
    }
    return declaration;
  }
}
