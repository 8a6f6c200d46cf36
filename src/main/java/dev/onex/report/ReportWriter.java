package dev.onex.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes reports in one format. What it writes depends on the report and on what the context says,
 * on nothing else: two calls with the same give the same bytes. Texts of a report quote the checked
 * sources, so they are hostile until escaped.
 */
public interface ReportWriter {

  /**
   * Writes a report; whoever calls closes the stream.
   *
   * @throws IOException if the stream does not take it
   */
  void write(CheckReport report, ReportContext context, OutputStream out) throws IOException;
}
