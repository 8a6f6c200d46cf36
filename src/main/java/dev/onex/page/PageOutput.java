package dev.onex.page;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Where a page's templates print to: UTF-8, each value escaped for its place. */
final class PageOutput {

  private static final int BUFFER = 1 << 16;

  private PageOutput() {}

  static void write(OutputStream out, Consumer<HtmlTemplateOutput> template) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    try {
      template.accept(new OwaspHtmlTemplateOutput(new WriterOutput(writer)));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    writer.flush();
  }
}
