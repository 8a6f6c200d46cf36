package dev.onex.page;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Where a page's templates print to: UTF-8, each value escaped for its place.
 *
 * <p>Templates print many small pieces. They are put together and encoded many at once, for which
 * the JVM has the code ready in a cold start; each piece for itself would go through two buffers.
 */
final class PageOutput implements TemplateOutput {

  private static final int ENOUGH = 1 << 16;

  private final OutputStream out;
  private final StringBuilder pieces = new StringBuilder(ENOUGH + (ENOUGH >> 2));

  private PageOutput(OutputStream out) {
    this.out = out;
  }

  /** Writes what the template prints, and leaves the stream open. */
  static void write(OutputStream out, Consumer<HtmlTemplateOutput> template) throws IOException {
    PageOutput output = new PageOutput(out);
    try {
      template.accept(new OwaspHtmlTemplateOutput(output));
      output.flush();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void writeContent(String content) {
    pieces.append(content);
    flushIfEnough();
  }

  @Override
  public void writeContent(String content, int start, int end) {
    pieces.append(content, start, end);
    flushIfEnough();
  }

  /** Not between the halves of a pair, which are one character together. */
  private void flushIfEnough() {
    int length = pieces.length();
    if (length >= ENOUGH && !Character.isHighSurrogate(pieces.charAt(length - 1))) {
      flush();
    }
  }

  private void flush() {
    try {
      out.write(pieces.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pieces.setLength(0);
  }
}
