package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onex.TestRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

final class CheckstyleWriterTest {

  @TempDir Path root;

  private ParsedXml parsed(CheckReport report) throws Exception {
    ReportContext context = Sample.context(root.resolve("orders"), root);
    return ParsedXml.of(Sample.text(ReportFormat.CHECKSTYLE, report, context), "checkstyle.xsd");
  }

  private String messageOf(String message) throws Exception {
    return parsed(Sample.report(Sample.finding(message))).all("error", "message").get(0);
  }

  @Test
  void reportsOfRealRunsAreValidAndHaveEveryFinding() throws Exception {
    CheckReport report =
        RealRun.report(
            TestRun.ofAllRules().withoutGenerated(),
            new RealRun(root).sources(),
            Sample.ENVIRONMENT);
    assertThat(parsed(report).all("error", "message"))
        .containsExactlyElementsOf(report.findings().stream().map(it -> it.message()).toList());
  }

  @Test
  void aReportWithoutFindingsHasNoFiles() throws Exception {
    CheckReport empty = RealRun.report(TestRun.ofAllRules(), List.of(), Sample.ENVIRONMENT);
    assertThat(parsed(empty).all("file")).isEmpty();
  }

  @Test
  void eachFileHasItsFindingsBelowItsPathFromTheRootOfTheRepository() throws Exception {
    ParsedXml xml = parsed(Sample.hostile());
    assertThat(xml.all("file", "name"))
        .containsExactly("orders/src/main/java/a/Item.java", "orders/src/main/java/a/Order.java");
    assertThat(xml.all("file").get(1).getElementsByTagName("error").getLength()).isEqualTo(3);
    assertThat(xml.all("error", "line")).containsExactly("3", "1", "1", "12");
    assertThat(xml.all("error", "column")).containsExactly("5", "2", "2", "31");
  }

  @Test
  void readersKnowSeveritiesAndFindTheRuleBehindTheLastPoint() throws Exception {
    ParsedXml xml = parsed(Sample.report());
    assertThat(xml.all("error", "severity")).containsExactly("warning", "error");
    assertThat(xml.all("error", "source")).containsOnly("dev.onex.RawType");
  }

  @Test
  void hostileTextsComeBackAsFarAsXmlCanHaveThem() throws Exception {
    List<String> texts =
        List.of(
            "'single' \"double\" <b>&amp;&#65; ]]> </error><error line=\"1\"/>",
            "<!-- <![CDATA[ ]]> <?pi?> <!DOCTYPE x>",
            "\u202eright to left\u202c \u200f \u05d0 \u2028 \u0085 \u007f \ufeff",
            "\ud83d\ude00 \u00e9 " + "\ud83d\ude00".repeat(20_000));
    for (String text : texts) {
      assertThat(messageOf(text)).isEqualTo(text);
    }
    assertThat(messageOf("a\0b\u0001c\u001bd\uffffe\ufffef"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf");
    assertThat(messageOf("a\ud83d b\ude00")).isEqualTo("a\ufffd b\ufffd");
    assertThat(messageOf("two\nlines\r\nand\ttab")).isEqualTo("two lines  and tab");
  }

  @Test
  void theSchemaWouldFindWhatIsWrong() throws Exception {
    String xml = Sample.text(ReportFormat.CHECKSTYLE, Sample.report(), Sample.context(root));
    assertThatThrownBy(() -> ParsedXml.of(xml.replace("severity=", "level="), "checkstyle.xsd"))
        .isInstanceOf(SAXException.class);
  }
}
