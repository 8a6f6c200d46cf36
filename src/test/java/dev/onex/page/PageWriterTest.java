package dev.onex.page;

import static dev.onex.page.SampleReport.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Severity;
import dev.onex.page.Trends.Band;
import dev.onex.page.Trends.Point;
import dev.onex.page.Trends.Trend;
import dev.onex.page.Trends.Unit;
import dev.onex.report.CheckReport.FindingState;
import dev.onex.report.CheckReport.ReportedFinding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageWriterTest {

  private static final ReportedFinding CRITICAL =
      finding(Severity.CRITICAL, "src/a/Order.java", 3, "field is a raw List; write List<Order>");
  private static final ReportedFinding WARNING =
      finding(Severity.WARNING, "src/a/Order.java", 4, "minor");
  private static final ReportedFinding KNOWN =
      finding(Severity.ERROR, "src/a/Item.java", 1, "old", FindingState.BASELINED);

  @TempDir Path basedir;

  private void source(String path, String text) throws IOException {
    Path file = basedir.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private PageText page(SampleReport report) throws Exception {
    return new PageText(report.page(basedir));
  }

  @Test
  void theVerdictComesFirstWithWhatBrokeIt() throws Exception {
    PageText page = page(SampleReport.of(CRITICAL, WARNING));
    assertThat(page.texts("/html/head/title")).containsExactly("failed: orders a text");
    assertThat(page.texts("/html/body/*[2]/h1")).containsExactly("orders a text failed");
    assertThat(page.texts("//ul[@class='breaches']/li")).containsExactly("a text");
    assertThat(page.texts("//p[@class='incomplete']"))
        .containsExactly(
            "Not everything was looked at: 1 file could not be judged to the end. Each has a"
                + " finding that says why.");
    assertThat(page.texts("//header//dl/div"))
        .containsExactly(
            "critical1", "error0", "warning1", "new2", "in the baseline0", "suppressed1");
    assertThat(page.texts("//header//dl/div/@class")).containsExactly("critical", "", "warning");
  }

  @Test
  void aCheckThatPassedSaysSo() throws Exception {
    PageText page = page(SampleReport.of());
    assertThat(page.texts("/html/body/*[2]/h1")).containsExactly("orders a text passed");
    assertThat(page.texts("//ul[@class='breaches'] | //p[@class='incomplete']")).isEmpty();
    assertThat(page.texts("//p[@class='none']")).containsExactly("No findings.");
  }

  @Test
  void findingsStandByFileWithTheirLines() throws Exception {
    source("src/a/Order.java", "package a;\n\n  List<Raw> it;\n  int x;\n");
    PageText page = page(SampleReport.of(CRITICAL, WARNING));
    assertThat(page.texts("//div[@id='new']/details/summary"))
        .containsExactly("Order.java src/a11");
    assertThat(page.texts("//details[@class='f critical']/summary/*"))
        .containsExactly("critical", "3:3", "RawType", "field is a raw List; write List<Order>");
    assertThat(page.texts("//details[@class='f critical']//pre"))
        .containsExactly("1 2 3 4", "package a; List<Raw> it; int x;");
    assertThat(page.texts("//details[@class='f critical']//mark")).containsExactly("List");
    assertThat(page.texts("//details[@class='f critical']/p/a[1]/@href"))
        .containsExactly("#rule-RawType");
  }

  @Test
  void aSourceThatIsGoneCostsItsLinesOnly() throws Exception {
    assertThat(page(SampleReport.of(WARNING)).texts("//details[@class='f warning']/p[1]"))
        .containsExactly(Excerpts.UNREADABLE);
    source("src/a/Order.java", "short\n");
    assertThat(page(SampleReport.of(WARNING)).texts("//details[@class='f warning']/p[1]"))
        .containsExactly(Excerpts.CHANGED);
  }

  @Test
  void whatIsInTheBaselineStandsApart() throws Exception {
    PageText page = page(SampleReport.of(KNOWN, WARNING));
    assertThat(page.texts("//section[@id='findings']//bdi")).containsExactly("minor");
    assertThat(page.texts("//section[@id='baselined']//bdi")).containsExactly("old");
    PageText without = page(SampleReport.of(WARNING));
    assertThat(without.texts("//section[@id='baselined']")).isEmpty();
  }

  @Test
  void whatIsSuppressedOrSkippedStandsApart() throws Exception {
    PageText page = page(SampleReport.of());
    assertThat(page.texts("//section[@id='suppressed']//td"))
        .containsExactly("StringId", "src/B.java:7", "a text", "a text", "for ever");
    assertThat(page.texts("//section[@id='skipped']/details"))
        .containsExactly("excluded: 1 file a text", "generated: 1 file gen/C.java");
  }

  @Test
  void rulesSayWhyAndWhatToDo() throws Exception {
    PageText page = page(SampleReport.of(WARNING));
    assertThat(page.texts("//details[@id='rule-RawType']/summary"))
        .containsExactly("RawTypewarning1");
    assertThat(page.texts("//details[@id='rule-RawType']/h3"))
        .containsExactly("Why, and what to do", "What it flags", "What it leaves alone");
    assertThat(page.texts("//section[@id='rules']/details[@class='more']"))
        .containsExactly("1 rule found nothing StringId", "1 rule switched off TodoMarker");
  }

  @Test
  void performanceHasTimesSharesAndBars() throws Exception {
    PageText page = page(SampleReport.of());
    assertThat(page.texts("//section[@id='performance']//table[1]//tr[1]/*"))
        .contains("read and decode", "10.0 ms", "", "25 %, 4.00 KB allocated");
    assertThat(page.texts("//section[@id='performance']//tr[1]//rect/@width"))
        .containsExactly("25.0", "100.0", "100.0");
    assertThat(page.texts("//section[@id='performance']//svg[@role='img']/@aria-label"))
        .containsExactly(
            "Half of the files took at most 0.100 ms, 90 % at most 0.250 ms, 99 % at most 3.00 ms,"
                + " the slowest one 1.23 s");
    assertThat(page.texts("//section[@id='memory']//tr[1]/*"))
        .containsExactly("budget used", "64.0 MB", "", "25 % of 256 MB");
    assertThat(page.texts("//section[@id='memory']//svg[@role='img']/@aria-label"))
        .containsExactly(
            "Work in flight, by estimate over 200 ms: largest sample 64.0 MB," + " limit 256 MB",
            "Heap in use, garbage included over 200 ms: largest sample 44.0 MB,"
                + " limit 1.00 GB");
  }

  @Test
  void trendsAreDrawnIfSomebodyKnowsThem() throws Exception {
    Point first = new Point(Instant.EPOCH, 10);
    Trend trend =
        new Trend(
            "wall <time>",
            Unit.MILLIS,
            List.of(first, new Point(Instant.EPOCH, 20)),
            new Band(5, 12),
            "regressed",
            true);
    Trends trends = new Trends("regressed", "why", List.of(trend));
    PageText page = new PageText(SampleReport.of().page(basedir, trends));
    assertThat(page.texts("//section[@id='trends']/h2")).containsExactly("Trends regressed");
    assertThat(page.texts("//figure[@class='alarming']/figcaption"))
        .containsExactly("wall <time> 20.0 ms regressed");
    assertThat(page.texts("//figure[@class='alarming']//polyline/@points"))
        .containsExactly(TrendView.of(trend).line());
    assertThat(page(SampleReport.of()).texts("//section[@id='trends']")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\"' onload='alert(1)' x=\"",
        "<!-- --> ]]> &amp; &#0; <![CDATA[",
        "\u202eesrever\u202c \u2066x\u2069",
        "\0\u0001\u001b\u0085\ud83d\ufffe\uffff",
        "${7*7} @if(true) {{x}}"
      })
  void hostileTextsStayTexts(String text) throws Exception {
    source("src/a/Order.java", "\n\n  " + text + "\n  x\n");
    ReportedFinding hostile =
        new ReportedFinding(
            text,
            Severity.CRITICAL,
            "src/a/Order.java",
            3,
            3,
            9,
            1,
            text,
            text,
            "f",
            FindingState.NEW);
    PageText page = page(new SampleReport(text, List.of(hostile)));
    String shown = VisibleText.of(text).replaceAll("[ \n]+", " ").strip();
    assertThat(page.texts("//details[@class='f critical']/summary/bdi")).containsExactly(shown);
    assertThat(page.texts("//details[@class='f critical']/summary/u")).containsExactly(shown);
    assertThat(page.texts("//ul[@class='alerts']/li")).containsExactly("high " + shown);
    assertThat(page.texts("//ul[@class='paths']/li")).contains(shown);
    assertThat(page.texts("//script")).hasSize(1);
    assertThat(page.texts("//img")).isEmpty();
    assertThat(page.texts("//@*[starts-with(name(), 'on')]")).isEmpty();
  }

  @Test
  void theBrowserRunsNoScriptAndNoStyleButOurs() throws Exception {
    PageText page = page(SampleReport.of());
    assertThat(page.texts("//meta[@http-equiv='Content-Security-Policy']/@content"))
        .containsExactly(
            "default-src 'none'; style-src '"
                + hash(page.inside("style"))
                + "'; script-src '"
                + hash(page.inside("script"))
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(page.texts("//@style | //@src | //link")).isEmpty();
    assertThat(page.texts("//@href")).allMatch(it -> it.startsWith("#"));
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void anchorsLeadSomewhere() throws Exception {
    PageText page = page(SampleReport.of(CRITICAL, WARNING, KNOWN));
    List<String> ids = page.texts("//@id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.texts("//@href")).allMatch(it -> ids.contains(it.substring(1)));
  }

  /** As many as kafka-clients has, with texts and lines as long as there. */
  @Test
  void fiveThousandFindingsAllHaveTheirLinesInFiveMegabytes() throws Exception {
    source("src/a/Order.java", ("  " + "x".repeat(58) + "\n").repeat(2_000));
    List<ReportedFinding> many =
        IntStream.range(0, 5_300)
            .mapToObj(
                it ->
                    finding(
                        Severity.ERROR,
                        "src/a/Order.java",
                        it % 1_990 + 1,
                        it + " " + "m".repeat(145)))
            .toList();
    String html = new SampleReport("a text", many).page(basedir);
    assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(4_000_000, 5_000_000);
    PageText page = new PageText(html);
    assertThat(page.texts("//details//mark")).hasSize(5_300).allMatch("xxxx"::equals);
    assertThat(page.texts("//section[@id='findings']/p[@class='note']"))
        .containsExactly(
            "To keep this page small with so many findings, each has 2 lines before and after it,"
                + " not 3.");
    assertThat(page.texts("(//div[@id='new']//details[@class='f error'])[9]//pre[1]"))
        .containsExactly("7 8 9 10 11");
  }

  @Test
  void fiveMegabytesAreBytesInEveryLanguage() throws Exception {
    source("src/a/Order.java", ("  // " + "\u8a02".repeat(58) + "\n").repeat(2_000));
    List<ReportedFinding> many =
        IntStream.range(0, 5_300)
            .mapToObj(it -> finding(Severity.ERROR, "src/a/Order.java", it % 1_990 + 1, "m" + it))
            .toList();
    String html = new SampleReport("a text", many).page(basedir);
    assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(4_000_000, 5_000_000);
  }

  @Test
  void aSmallPageIsKeptForManyFindings() throws Exception {
    source("src/a/Order.java", "  xxxx".repeat(40).concat("\n").repeat(2_000));
    List<ReportedFinding> many =
        IntStream.range(0, 10_100)
            .mapToObj(it -> finding(Severity.WARNING, "src/a/Order.java", it % 1_990 + 1, "m" + it))
            .toList();
    String html = new SampleReport("a text", many).page(basedir);
    PageText page = new PageText(html);
    assertThat(html.length()).isLessThan(6_500_000);
    assertThat(page.texts("//bdi")).hasSize(Page.MOST_FINDINGS);
    assertThat(page.texts("//section[@id='findings']/p[@class='note']"))
        .containsExactly(
            "To keep this page small with so many findings, each has no line before and after it,"
                + " not 3.",
            "100 findings of the mildest are not on this page. The report in JSON has all.");
    assertThat(page.texts("//details/p[@class='note'][1]"))
        .isNotEmpty()
        .allMatch(Excerpts.USED_UP::equals);
  }
}
