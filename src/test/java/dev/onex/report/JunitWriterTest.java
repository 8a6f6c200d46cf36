package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onex.TestRun;
import dev.onex.report.CheckReport.FindingState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

final class JunitWriterTest {

  @TempDir Path root;

  private ParsedXml parsed(CheckReport report) throws Exception {
    ReportContext context = Sample.context(root.resolve("orders"), root);
    return ParsedXml.of(Sample.text(ReportFormat.JUNIT, report, context), "junit.xsd");
  }

  private String textOf(String message) throws Exception {
    return parsed(Sample.report(Sample.finding(message))).all("failure").get(0).getTextContent();
  }

  @Test
  void everyRuleIsATest() throws Exception {
    CheckReport report =
        RealRun.report(
            TestRun.ofAllRules().withoutGenerated(),
            new RealRun(root).sources(),
            Sample.ENVIRONMENT);
    List<String> enabled =
        report.rules().stream().filter(it -> it.enabled()).map(it -> it.rule()).toList();
    ParsedXml xml = parsed(report);
    assertThat(xml.all("testcase", "name")).hasSizeGreaterThan(30).isEqualTo(enabled);
    assertThat(xml.all("testcase", "classname")).containsOnly("onex.orders");
    assertThat(xml.all("testsuite", "tests")).containsExactly(Integer.toString(enabled.size()));
    assertThat(xml.all("testsuite", "failures"))
        .containsExactly(Integer.toString(xml.all("failure").size()));
  }

  @Test
  void rulesThatAreOffAreNoTests() throws Exception {
    assertThat(parsed(Sample.report()).all("testcase", "name")).containsExactly("RawType");
  }

  @Test
  void aTestFailsWithTheFindingsThatFailTheBuildAndPrintsTheOthers() throws Exception {
    ParsedXml xml = parsed(Sample.report());
    assertThat(xml.all("testsuite", "failures")).containsExactly("1");
    assertThat(xml.all("failure", "message")).containsExactly("1 finding");
    assertThat(xml.all("failure", "type")).containsExactly("RawType");
    assertThat(xml.all("failure").get(0).getTextContent())
        .isEqualTo(
            "orders/src/main/java/a/Order.java:12:31 critical: field 'orders' is a raw List; write"
                + " List<Order>");
    assertThat(xml.all("system-out").get(0).getTextContent())
        .isEqualTo("orders/src/main/java/a/Item.java:3:5 warning: \"<b>\" \u2192 \u05d0");
  }

  @Test
  void severalFindingsStandOnLinesOfTheirOwn() throws Exception {
    ParsedXml xml = parsed(Sample.hostile());
    assertThat(xml.all("failure", "message")).containsExactly("3 findings");
    assertThat(xml.all("failure").get(0).getTextContent().split("\n", -1)).hasSize(3);
  }

  @Test
  void knownFindingsFailNoTest() throws Exception {
    ParsedXml xml = parsed(Sample.report(FindingState.BASELINED));
    assertThat(xml.all("failure")).isEmpty();
    assertThat(xml.all("testsuite", "failures")).containsExactly("0");
    assertThat(xml.all("system-out").get(0).getTextContent().split("\n", -1)).hasSize(2);
  }

  @Test
  void hostileTextsComeBackAsFarAsXmlCanHaveThem() throws Exception {
    String place = "orders/src/main/java/a/Order.java:1:2 critical: ";
    for (String text : List.of("'\"<&>\" ]]> </failure>", "\u202e\u05d0\u2028 \ud83d\ude00")) {
      assertThat(textOf(text)).isEqualTo(place + text);
    }
    assertThat(textOf("a\0b\u001bc\ud83d d\uffff\re"))
        .isEqualTo(place + "a\ufffdb\ufffdc\ufffd d\ufffd\ne");
  }

  @Test
  void theSchemaWouldFindWhatIsWrong() throws Exception {
    String xml = Sample.text(ReportFormat.JUNIT, Sample.report(), Sample.context(root));
    assertThatThrownBy(() -> ParsedXml.of(xml.replace("classname=", "class="), "junit.xsd"))
        .isInstanceOf(SAXException.class);
  }
}
