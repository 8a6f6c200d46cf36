package dev.onex.report;

import dev.onex.report.CheckReport.FindingState;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.ReportedFinding;
import dev.onex.report.CheckReport.ReportedRule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a report as results of tests: each rule is a test, so that it has the same name in every
 * build and CI servers can tell since when it fails. It fails if findings of it fail the build;
 * those that are tolerated are its output. What was suppressed is left out.
 */
final class JunitWriter implements ReportWriter {

  @Override
  public void write(CheckReport report, ReportContext context, OutputStream out)
      throws IOException {
    Map<String, List<ReportedFinding>> byRule =
        report.findings().stream().collect(Collectors.groupingBy(ReportedFinding::rule));
    Predicate<ReportedFinding> fails =
        it -> it.state() == FindingState.NEW && context.failing().contains(it.severity());
    List<ReportedRule> rules =
        report.rules().stream().filter(it -> it.enabled() || it.findings() > 0).toList();
    IndentedXml.write(
        out,
        xml -> {
          Project project = report.project();
          long failures =
              byRule.values().stream().filter(it -> it.stream().anyMatch(fails)).count();
          xml.start("testsuites");
          xml.start("testsuite")
              .attribute(
                  "name", "onex " + project.groupId().value() + ":" + project.artifactId().value())
              .attribute("tests", rules.size())
              .attribute("failures", failures)
              .attribute("errors", 0)
              .attribute("skipped", 0);
          for (ReportedRule rule : rules) {
            xml.start("testcase")
                .attribute("classname", "onex." + project.artifactId().value())
                .attribute("name", rule.rule());
            write(byRule.getOrDefault(rule.rule(), List.of()), fails, context, xml);
            xml.end();
          }
          xml.end();
          xml.end();
        });
  }

  private static void write(
      List<ReportedFinding> findings,
      Predicate<ReportedFinding> fails,
      ReportContext context,
      IndentedXml xml)
      throws XMLStreamException {
    List<ReportedFinding> failures = findings.stream().filter(fails).toList();
    List<ReportedFinding> tolerated = findings.stream().filter(fails.negate()).toList();
    if (!failures.isEmpty()) {
      String count = failures.size() == 1 ? "1 finding" : failures.size() + " findings";
      xml.start("failure")
          .attribute("message", count)
          .attribute("type", failures.get(0).rule())
          .text(lines(failures, context))
          .end();
    }
    if (!tolerated.isEmpty()) {
      xml.start("system-out").text(lines(tolerated, context)).end();
    }
  }

  private static String lines(List<ReportedFinding> findings, ReportContext context) {
    return findings.stream()
        .map(
            it ->
                context.fromRoot(it.path())
                    + ":"
                    + it.line()
                    + ":"
                    + it.column()
                    + " "
                    + it.severity().label()
                    + ": "
                    + it.message())
        .collect(Collectors.joining("\n"));
  }
}
