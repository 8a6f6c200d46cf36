package dev.onex.page;

import dev.onex.aggregate.AggregateReport;
import dev.onex.report.ReportContext;
import dev.onex.report.ReportFile;
import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the page about a build: one HTML file, like the pages of the modules. */
public final class AggregatePageWriter {

  private AggregatePageWriter() {}

  /**
   * Writes the page, from which links lead to the modules' own.
   *
   * @param context with the directory of the build's root as {@code basedir}
   * @param directory where the file goes, as {@link AggregateReport#PAGE}
   * @throws IOException if the file cannot be written; the message names it
   */
  public static void write(AggregateReport report, ReportContext context, Path directory)
      throws IOException {
    Path place = directory.toAbsolutePath().normalize();
    AggregatePage page = AggregatePage.of(report, context, place);
    ReportFile.write(
        place.resolve(AggregateReport.PAGE), out -> PageOutput.write(out, it -> render(page, it)));
  }

  /** Without an interceptor: what is generated looks for null, but is not {@code NullMarked}. */
  @SuppressWarnings("NullAway")
  private static void render(AggregatePage page, HtmlTemplateOutput out) {
    JteaggregateGenerated.render(out, null, page);
  }
}
