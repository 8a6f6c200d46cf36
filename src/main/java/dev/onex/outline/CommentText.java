package dev.onex.outline;

import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What comments say, and which of them stand beside an annotation. */
final class CommentText {

  private static final WordTable KEYWORDS = WordTable.ofKeywords();
  private static final String BLOCK = "/*";
  private static final String DOCUMENTS = "/**";
  private static final String DOCUMENTS_IN_MARKDOWN = "///";
  private static final String EMPTY = "/**/";

  private final SourceText text;
  private final LineTable lines;

  CommentText(SourceText text, LineTable lines) {
    this.text = text;
    this.lines = lines;
  }

  /** A comment by its bytes, the end exclusive. */
  private record Span(int from, int to) {}

  /** Whether a comment is Javadoc. */
  boolean documents(int from, int to) {
    String comment = text.text(from, to);
    return comment.startsWith(DOCUMENTS_IN_MARKDOWN)
        || comment.startsWith(DOCUMENTS) && !comment.equals(EMPTY);
  }

  /** A comment's text without its signs; white space in one blank each. */
  String text(int from, int to) {
    boolean block = text.text(from, from + 2).equals(BLOCK);
    String inside = text.text(from + 2, block ? to - 2 : to);
    return (block ? inside.replaceAll("(?m)^\\s*\\*", "") : inside).replaceAll("\\s+", " ").strip();
  }

  /**
   * The texts of comments within an annotation and close to it: each on the line of what it is
   * beside, or on the next one, and without code of its own beside it.
   *
   * @param annotation where the annotation starts
   * @param before where the token in front of it ends; negative if there is none
   */
  List<String> beside(int annotation, int before) {
    Cursor cursor = new Cursor(text, annotation, text.end(), KEYWORDS);
    try {
      cursor.skipAnnotation();
    } catch (Unsure e) {
      // It is in a part of the file that is broken, so nobody can say what stands beside it.
      return List.of();
    }
    List<Span> beside = new ArrayList<>(above(annotation, before));
    beside.addAll(within(annotation, cursor.lastEnd()));
    int line = lines.line(cursor.lastEnd() - 1);
    for (Span comment : between(cursor.lastEnd(), cursor.start())) {
      if (lines.line(comment.from()) <= line + 1) {
        beside.add(comment);
        line = lines.line(comment.to() - 1);
      }
    }
    return beside.stream()
        .filter(it -> !documents(it.from(), it.to()))
        .map(it -> text(it.from(), it.to()))
        .toList();
  }

  /** Comments directly in front of an annotation, but for one that belongs to the code before. */
  private List<Span> above(int annotation, int before) {
    int line = lines.line(annotation);
    int lineBefore = before < 0 ? 0 : lines.line(before - 1);
    List<Span> all = between(Math.max(before, text.start()), annotation);
    int first = all.size();
    while (first > 0) {
      Span comment = all.get(first - 1);
      boolean close = lines.line(comment.to() - 1) >= line - 1;
      boolean foreign = lines.line(comment.from()) == lineBefore && lineBefore != line;
      if (!close || foreign) {
        break;
      }
      line = lines.line(comment.from());
      first--;
    }
    return all.subList(first, all.size());
  }

  private List<Span> within(int from, int to) {
    List<Span> comments = new ArrayList<>();
    Lexer lexer = new Lexer(text, from, to, KEYWORDS);
    int last = from;
    while (last < to) {
      lexer.next();
      comments.addAll(between(last, lexer.start));
      last = lexer.pos;
    }
    return comments;
  }

  /** Comments where there is nothing but white space beside them. */
  private List<Span> between(int from, int to) {
    List<Span> comments = new ArrayList<>();
    byte[] bytes = text.bytes();
    for (int i = from; i < to; i++) {
      if (bytes[i] == '/') {
        int end = bytes[i + 1] == '*' ? afterBlock(i + 2) : endOfLine(i);
        comments.add(new Span(i, end));
        i = end - 1;
      }
    }
    return comments;
  }

  /**
   * Where the comments end that stand behind something on its last line, behind its comma too; its
   * own end if there are none.
   */
  int endBehind(int end) {
    int last = end;
    int at = end;
    while (at < text.end()) {
      byte b = text.bytes()[at];
      if (b == '/' && text.bytes()[at + 1] == '/') {
        return endOfLine(at);
      }
      if (b == '/' && text.bytes()[at + 1] == '*') {
        last = afterBlock(at + 2);
        at = last;
      } else if (b == ' ' || b == '\t' || b == ',') {
        at++;
      } else {
        break;
      }
    }
    return last;
  }

  private int afterBlock(int from) {
    int at = from;
    while (text.bytes()[at] != '*' || text.bytes()[at + 1] != '/') {
      at++;
    }
    return at + 2;
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < text.end() && text.bytes()[at] != '\n' && text.bytes()[at] != '\r') {
      at++;
    }
    return at;
  }
}
