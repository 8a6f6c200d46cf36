package dev.onex.page;

import dev.onex.report.CheckReport;
import dev.onex.report.ReportContext;
import dev.onex.report.ReportWriter;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as one HTML file that needs nothing else: no network, no other file. What quotes
 * sources is escaped for the place where it stands, and the page allows no script but its own.
 */
public final class PageWriter implements ReportWriter {

  private static final int BUFFER = 1 << 16;

  private final @Nullable Trends trends;

  /**
   * A writer.
   *
   * @param trends how earlier runs went; null if nobody knows
   */
  public PageWriter(@Nullable Trends trends) {
    this.trends = trends;
  }

  @Override
  public void write(CheckReport report, ReportContext context, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    try {
      render(Page.of(report, context, trends), writer);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    writer.flush();
  }

  /** Without an interceptor: what is generated looks for null, but is not {@code NullMarked}. */
  @SuppressWarnings("NullAway")
  private static void render(Page page, Writer writer) {
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, page);
  }
}
