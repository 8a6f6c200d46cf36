package dev.onex.page;

import dev.onex.report.CheckReport;
import dev.onex.report.ReportContext;
import dev.onex.report.ReportWriter;
import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as one HTML file that needs nothing else: no network, no other file. What quotes
 * sources is escaped for the place where it stands, and the page allows no script but its own.
 */
public final class PageWriter implements ReportWriter {

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
    Page page = Page.of(report, context, trends);
    PageOutput.write(out, it -> render(page, it));
  }

  /** Without an interceptor: what is generated looks for null, but is not {@code NullMarked}. */
  @SuppressWarnings("NullAway")
  private static void render(Page page, HtmlTemplateOutput out) {
    JtepageGenerated.render(out, null, page);
  }
}
