package dev.onex.report;

import dev.onex.finding.Severity;
import dev.onex.report.CheckReport.ReportedFinding;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes findings the way Checkstyle does, which Jenkins, reviewdog and many others read. Paths are
 * relative to the root of the repository. What was suppressed is left out.
 */
final class CheckstyleWriter implements ReportWriter {

  /** Of the format: readers know this one. */
  private static final String VERSION = "4.3";

  /** Readers take what follows the last point for the rule, and what is before it for its group. */
  private static final String SOURCE = "dev.onex.";

  @Override
  public void write(CheckReport report, ReportContext context, OutputStream out)
      throws IOException {
    IndentedXml.write(out, xml -> write(report, context, xml));
  }

  private static void write(CheckReport report, ReportContext context, IndentedXml xml)
      throws XMLStreamException {
    xml.start("checkstyle").attribute("version", VERSION);
    String open = "";
    for (ReportedFinding finding : report.findings()) {
      if (!finding.path().equals(open)) {
        if (!open.isEmpty()) {
          xml.end();
        }
        open = finding.path();
        xml.start("file").attribute("name", context.fromRoot(open));
      }
      xml.empty("error")
          .attribute("line", finding.line())
          .attribute("column", finding.column())
          .attribute("severity", finding.severity() == Severity.WARNING ? "warning" : "error")
          .attribute("message", finding.message())
          .attribute("source", SOURCE + finding.rule());
    }
    if (!open.isEmpty()) {
      xml.end();
    }
    xml.end();
  }
}
