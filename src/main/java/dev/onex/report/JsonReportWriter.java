package dev.onex.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes reports as JSON: the whole record, key by key. */
final class JsonReportWriter implements ReportWriter {

  @Override
  public void write(CheckReport report, ReportContext context, OutputStream out)
      throws IOException {
    RecordJson.write(report, out);
  }
}
