package dev.onex.page;

import static dev.onex.page.SampleReport.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Severity;
import dev.onex.report.CheckReport.ReportedFinding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingListTest {

  private static final List<ReportedFinding> FINDINGS =
      List.of(
          finding(Severity.WARNING, "A.java", 1, "1"),
          finding(Severity.CRITICAL, "A.java", 2, "2"),
          finding(Severity.ERROR, "B.java", 1, "3"),
          finding(Severity.WARNING, "B.java", 2, "4"));

  private static FindingList list(int most) {
    Excerpts excerpts = new Excerpts(Path.of("gone"), StandardCharsets.UTF_8, new Room(3, 0));
    return FindingList.of(FINDINGS, most, excerpts);
  }

  private static List<String> messages(FindingList list) {
    return list.groups().stream()
        .flatMap(it -> it.findings().stream().map(one -> it.path() + " " + one.message()))
        .toList();
  }

  @Test
  void groupsFindingsByFileInTheOrderOfTheReport() {
    assertThat(messages(list(4))).containsExactly("A.java 1", "A.java 2", "B.java 3", "B.java 4");
    assertThat(list(4).leftOut()).isZero();
  }

  @Test
  void keepsTheWorstIfThereAreTooMany() {
    assertThat(messages(list(3))).containsExactly("A.java 1", "A.java 2", "B.java 3");
    assertThat(messages(list(2))).containsExactly("A.java 2", "B.java 3");
    assertThat(messages(list(1))).containsExactly("A.java 2");
    assertThat(list(1).leftOut()).isEqualTo(3);
    assertThat(list(1).shown()).isOne();
  }
}
