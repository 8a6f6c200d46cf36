package dev.onex.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML for files: UTF-8, two spaces a level, LF on every system, and a line break at the end. What
 * XML cannot have is replaced.
 */
final class IndentedXml {

  private static final int REPLACEMENT = 0xFFFD;

  private final XMLStreamWriter xml;
  private final Writer writer;
  private int depth;
  private boolean isInline;

  private IndentedXml(XMLStreamWriter xml, Writer writer) {
    this.xml = xml;
    this.writer = writer;
  }

  /** What stands in a document. */
  @FunctionalInterface
  interface Body {
    void writeTo(IndentedXml xml) throws XMLStreamException;
  }

  /** Writes a document, and leaves the stream open. */
  static void write(OutputStream out, Body body) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      // The JDK's own: what else lies on the class path must not change the bytes.
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
      IndentedXml document = new IndentedXml(xml, writer);
      xml.writeStartDocument("UTF-8", "1.0");
      body.writeTo(document);
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      document.writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element. */
  IndentedXml start(String name) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    depth++;
    isInline = true;
    return this;
  }

  /** Writes an element that has nothing in it, but may get attributes. */
  IndentedXml empty(String name) throws XMLStreamException {
    line();
    xml.writeEmptyElement(name);
    isInline = false;
    return this;
  }

  /** Adds an attribute to the element that was begun last; line breaks in it become blanks. */
  IndentedXml attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ')));
    return this;
  }

  IndentedXml attribute(String name, long value) throws XMLStreamException {
    return attribute(name, Long.toString(value));
  }

  /** Writes text into the open element. */
  IndentedXml text(String text) throws XMLStreamException {
    xml.writeCharacters(legal(text.replace("\r\n", "\n").replace('\r', '\n')));
    return this;
  }

  /** Closes the open element. */
  void end() throws XMLStreamException {
    depth--;
    if (!isInline) {
      line();
    }
    xml.writeEndElement();
    isInline = false;
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String legal(String text) {
    if (isPlain(text)) {
      return text;
    }
    return text.codePoints()
        .map(it -> isLegal(it) ? it : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Whether nothing in a text can be illegal: it is ASCII without control characters other than LF
   * and tab. A loop over an array is cheap before it is compiled, calls of {@code charAt} are not.
   * Half a surrogate pair becomes a question mark in bytes, so these are compared with the text.
   */
  private static boolean isPlain(String text) {
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
