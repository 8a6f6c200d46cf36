package dev.onex.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML for files: UTF-8, two spaces a level, LF on every system, and a line break at the end. What
 * XML cannot have is replaced.
 *
 * <p>Elements, attributes and text are all that it has, so it is written out here: the JDK's writer
 * is two dozen classes more to load in a cold JVM.
 */
final class IndentedXml {

  private static final int REPLACEMENT = 0xFFFD;

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  /** What ends the tag that was begun last; empty if it is ended. */
  private String tagEnd = "";

  private boolean isInline;

  private IndentedXml(Writer out) {
    this.out = out;
  }

  /** What stands in a document. */
  @FunctionalInterface
  interface Body {
    void writeTo(IndentedXml xml) throws IOException;
  }

  /** Writes a document, and leaves the stream open. */
  static void write(OutputStream out, Body body) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    body.writeTo(new IndentedXml(writer));
    writer.write("\n");
    writer.flush();
  }

  /** Opens an element. */
  IndentedXml start(String name) throws IOException {
    begin(name, ">");
    open.push(name);
    isInline = true;
    return this;
  }

  /** Writes an element that has nothing in it, but may get attributes. */
  IndentedXml empty(String name) throws IOException {
    begin(name, "/>");
    isInline = false;
    return this;
  }

  private void begin(String name, String end) throws IOException {
    line();
    out.write('<');
    out.write(name);
    tagEnd = end;
  }

  /** Adds an attribute to the element that was begun last; line breaks in it become blanks. */
  IndentedXml attribute(String name, String value) throws IOException {
    String line = value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    write(name, escaped(line).replace("\"", "&quot;"));
    return this;
  }

  /** Adds a number as an attribute. */
  IndentedXml attribute(String name, long value) throws IOException {
    write(name, Long.toString(value));
    return this;
  }

  private void write(String name, String escaped) throws IOException {
    out.write(' ');
    out.write(name);
    out.write("=\"");
    out.write(escaped);
    out.write('"');
  }

  /** Writes text into the open element. */
  IndentedXml text(String text) throws IOException {
    endTag();
    out.write(escaped(text.replace("\r\n", "\n").replace('\r', '\n')));
    return this;
  }

  /** Closes the open element. */
  void end() throws IOException {
    String name = open.pop();
    if (isInline) {
      endTag();
    } else {
      line();
    }
    out.write("</");
    out.write(name);
    out.write('>');
    isInline = false;
  }

  private void line() throws IOException {
    endTag();
    out.write("\n" + "  ".repeat(open.size()));
  }

  private void endTag() throws IOException {
    out.write(tagEnd);
    tagEnd = "";
  }

  private static String escaped(String text) {
    return legal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String legal(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(it -> isLegal(it) ? it : REPLACEMENT).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /**
   * Whether nothing in a text can be illegal: it is ASCII without control characters other than LF
   * and tab. A loop over an array is cheap before it is compiled, calls of {@code charAt} are not.
   * Half a surrogate pair becomes a question mark in bytes, so these are compared with the text.
   */
  private static boolean isAscii(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (byte one : bytes) {
      if (one < ' ' && one != '\n' && one != '\t') {
        return false;
      }
    }
    return text.equals(new String(bytes, StandardCharsets.UTF_8));
  }

  /** Whether XML 1.0 can have a character. Source: its production 2, Char. */
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
