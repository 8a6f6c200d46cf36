package dev.onex.page;

import static dev.onex.page.SampleBuild.read;
import static dev.onex.page.SampleBuild.unread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.onex.aggregate.ModuleReport;
import dev.onex.aggregate.ModuleState;
import dev.onex.finding.Severity;
import dev.onex.report.CheckReport.FindingState;
import dev.onex.report.CheckReport.ReportedFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AggregatePageWriterTest {

  private static final ReportedFinding CRITICAL =
      SampleReport.finding(Severity.CRITICAL, "src/Order.java", 1, "raw List<Order>");
  private static final ReportedFinding KNOWN =
      SampleReport.finding(
          Severity.ERROR, "src/Item.java", 1, "</script>\u202e", FindingState.BASELINED);

  @TempDir private Path root;

  private Path write(ModuleReport... modules) throws IOException {
    return SampleBuild.write(root, List.of(modules));
  }

  private PageText page(ModuleReport... modules) throws Exception {
    return new PageText(Files.readString(write(modules)));
  }

  @Test
  void namesWhatFailedAndWhatWasNotRead() throws Exception {
    PageText page =
        page(read("orders", CRITICAL), unread("stock", ModuleState.MISSING, "it is <gone>"));

    assertThat(page.texts("/html/head/title")).containsExactly("failed: all 1.0");
    assertThat(page.texts("/html/body/*[2]/h1")).containsExactly("all 1.0 failed");
    assertThat(page.texts("//ul[@class='breaches']/li"))
        .containsExactly("stock was not read: it is <gone>", "orders: a text");
    assertThat(page.texts("//header//dl/div"))
        .containsExactly(
            "critical1", "error0", "warning0", "new1", "in the baseline0", "suppressed1");
    assertThat(page.texts("//p[@class='scope']"))
        .containsExactly(
            "2 modules: 0 passed, 1 failed, 1 not read. 3 files checked, 2 skipped, 1 failed");
    assertThat(page.texts("//p[@class='incomplete']")).hasSize(1);
  }

  @Test
  void leadsToThePageOfEachModule() throws Exception {
    PageText page =
        page(
            read("orders", CRITICAL),
            unread("docs", ModuleState.NO_SOURCES, null),
            unread("stock", ModuleState.OUTDATED, "old"),
            unread("it", ModuleState.LEFT_OUT, "not built"),
            unread("old", ModuleState.SKIPPED, "by skip"));

    assertThat(page.texts("//section[@id='modules']//a/@href"))
        .containsExactly("../orders/target/onex%20report.html");
    assertThat(page.texts("//section[@id='modules']//tbody/tr"))
        .containsExactly(
            "orders ordersfailed1142026-11-23 20:00 UTC31.2 s",
            "docs docsno sources",
            "stock stocknot read",
            "it itleft out",
            "old oldskipped");
    assertThat(page.texts("//p[@class='scope']"))
        .containsExactly(
            "5 modules: 0 passed, 1 failed, 1 not read, 1 skipped, 1 without sources, 1 left out of"
                + " the build. 3 files checked, 2 skipped, 1 failed");
    assertThat(page.texts("//ul[@class='breaches']/li"))
        .containsExactly("stock was not read: old", "orders: a text");
  }

  @Test
  void manyReasonsLeaveRoomForTheNumbers() throws Exception {
    ModuleReport[] nine =
        IntStream.range(0, 9)
            .mapToObj(it -> unread("m" + it, ModuleState.MISSING, "gone"))
            .toArray(ModuleReport[]::new);

    PageText page = page(nine);
    assertThat(page.texts("/html/body/header/ul/li"))
        .containsExactlyElementsOf(
            IntStream.range(0, 6).mapToObj(it -> "m" + it + " was not read: gone").toList());
    assertThat(page.texts("/html/body/header/details/summary")).containsExactly("and 3 more");
    assertThat(page.texts("/html/body/header/details//li"))
        .containsExactly("m6 was not read: gone", "m7 was not read: gone", "m8 was not read: gone");

    PageText seven = page(Arrays.copyOf(nine, 7));
    assertThat(seven.texts("/html/body/header/ul/li")).hasSize(7);
    assertThat(seven.texts("/html/body/header/details")).isEmpty();
  }

  @Test
  void theSameFileOfTwoModulesIsTwoFilesWithTheirLines() throws Exception {
    for (String name : List.of("orders", "stock")) {
      Path source = root.resolve(name).resolve("src/Order.java");
      Files.createDirectories(source.getParent());
      Files.writeString(source, "  List " + name + ";\n");
    }

    PageText page = page(read("orders", CRITICAL), read("stock", CRITICAL));

    assertThat(page.texts("//div[@id='new']/details/summary"))
        .containsExactly("Order.java orders/src1", "Order.java stock/src1");
    assertThat(page.texts("//details[@class='f critical']//code"))
        .contains("List orders;", "List stock;");
    assertThat(page.texts("//details[@class='f critical']/@id")).doesNotHaveDuplicates();
    assertThat(page.texts("//details[@id='rule-RawType']/summary"))
        .containsExactly("RawTypecritical2");
  }

  @Test
  void whatIsInABaselineStandsApartAndIsEscaped() throws Exception {
    PageText page = page(read("orders", KNOWN));

    assertThat(page.texts("/html/body/*[2]/h1")).containsExactly("all 1.0 passed");
    assertThat(page.texts("//section[@id='baselined']//bdi"))
        .containsExactly(VisibleText.of("</script>\u202e"));
    assertThat(page.texts("//p[@class='none']"))
        .containsExactly("No new findings in the modules that were read.");
  }

  @Test
  void aBuildWithoutFindingsSaysSo() throws Exception {
    PageText page = page(read("orders"));

    assertThat(page.texts("//p[@class='none']"))
        .containsExactly("No findings in the modules that were read.");
    assertThat(page.texts("//section/@id")).containsExactly("modules", "findings");
  }

  @Test
  void aPageThatCannotBeWrittenIsNamed() throws Exception {
    Files.writeString(root.resolve("target"), "in the way");

    assertThatIOException()
        .isThrownBy(() -> write(read("orders")))
        .withMessageContaining("onex-aggregate.html");
  }
}
