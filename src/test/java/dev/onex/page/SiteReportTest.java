package dev.onex.page;

import static dev.onex.page.SampleReport.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Severity;
import dev.onex.report.CheckReport.ReportedFinding;
import dev.onex.report.RuleTexts;
import dev.onex.rule.RuleSet;
import dev.onex.rules.BuiltInRules;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SiteReportTest {

  private static final ReportedFinding CRITICAL =
      finding(Severity.CRITICAL, "src/a/Order.java", 3, "field is a raw List; write List<Order>");

  private static String site(SampleReport report, String fullPage) {
    RuleTexts texts = new RuleTexts(RuleSet.of(BuiltInRules.all(), Map.of()));
    SinkText text = new SinkText();
    new SiteReport(report.report(), texts, fullPage).write(text.sink());
    return text.toString();
  }

  private static String cell(String text) {
    return "<tableCell>" + text + "<tableCell_>";
  }

  @Test
  void theVerdictComesFirstWithWhatBrokeItAndTheCounts() {
    assertThat(site(SampleReport.of(CRITICAL), null))
        .startsWith(
            "<head><title>onex: failed<title_><head_><body><section 1><sectionTitle 1>onex: failed"
                + "<sectionTitle_ 1><list><listItem>a text"
                + "<listItem_><list_><paragraph>3 files checked, 0 known from the cache, 2 skipped,"
                + " 1 failed, 2026-11-23 20:00 UTC. <paragraph_>")
        .contains(cell("1") + cell("0") + cell("0") + cell("1") + cell("0") + cell("1"))
        .endsWith("<section_ 1><body_><flush><close>");
  }

  @Test
  void findingsStandByFileAndLeadToTheirRuleAndToTheFullPage() {
    String site = site(SampleReport.of(CRITICAL), "onex-report.html");

    assertThat(site)
        .contains("<link onex-report.html>The full page<link_> has the source lines, filters")
        .contains("<section 3><sectionTitle 3>src/a/Order.java<sectionTitle_ 3><table>")
        .contains(
            cell("<link onex-report.html#f-" + CRITICAL.fingerprint() + ">3:3<link_>")
                + cell("critical")
                + cell("<link #rule-RawType>RawType<link_>")
                + cell("field is a raw List; write List<Order>"))
        .contains(
            "<anchor rule-RawType><anchor_><section 3><sectionTitle 3>RawType<sectionTitle_ 3>"
                + "<paragraph>error, 1 finding<paragraph_>"
                + "<paragraph>A generic type stands without its type arguments.<paragraph_>");
  }

  @Test
  void withoutAFullPageNothingLeadsThere() {
    assertThat(site(SampleReport.of(CRITICAL), null))
        .contains(cell("3:3") + cell("critical"))
        .doesNotContain("onex-report.html");
  }

  @Test
  void aCheckThatFoundNothingSaysSo() {
    assertThat(site(SampleReport.of(), null))
        .startsWith("<head><title>onex: passed<title_>")
        .contains("<paragraph>No findings.<paragraph_>")
        .doesNotContain("<list>", "<sectionTitle 2>Rules");
  }

  @Test
  void theMildestOfTooManyAreCounted() {
    ReportedFinding[] many =
        IntStream.rangeClosed(1, Page.MOST_FINDINGS + 2)
            .mapToObj(it -> finding(Severity.WARNING, "src/a/Order.java", it, "minor"))
            .toArray(ReportedFinding[]::new);

    assertThat(site(SampleReport.of(many), null))
        .contains("<paragraph>2 findings of the mildest are not on this page. The report in JSON");
  }

  @Test
  void charactersThatHideTextAreMadeVisible() {
    ReportedFinding hostile =
        finding(Severity.WARNING, "src/a/\u202eOrder.java", 1, "</td>\u202e\u0000");

    assertThat(site(SampleReport.of(hostile), null))
        .contains(cell(VisibleText.of("</td>\u202e\u0000")))
        .doesNotContain("\u202e", "\u0000");
  }

  @Test
  void performanceIsSummedUp() {
    assertThat(site(SampleReport.of(), null))
        .contains(
            "<sectionTitle 2>Performance<sectionTitle_ 2><paragraph>31.2 s of wall time, 12.5 files"
                + " a second, ")
        .contains(cell("read and decode") + cell("10.0 ms"));
  }
}
