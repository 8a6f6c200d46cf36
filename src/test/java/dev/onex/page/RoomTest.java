package dev.onex.page;

import static dev.onex.page.SampleReport.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Severity;
import dev.onex.report.CheckReport.ReportedFinding;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RoomTest {

  private static final ReportedFinding FINDING =
      finding(Severity.ERROR, "A.java", 1, "m".repeat(150));

  private static Room room(int fresh, int known) {
    return Room.beside(Collections.nCopies(fresh, FINDING), Collections.nCopies(known, FINDING));
  }

  @Test
  void aFewFindingsHaveThreeLinesBeforeAndAfter() {
    assertThat(room(1_000, 0).context()).isEqualTo(Room.USUAL);
    assertThat(room(1_000, 0).isShort()).isFalse();
    assertThat(room(0, 0).context()).isEqualTo(Room.USUAL);
  }

  @Test
  void theMoreFindingsTheFewerLines() {
    assertThat(List.of(5_000, 6_000, 7_000))
        .extracting(it -> room(it, 0).context())
        .containsExactly(2, 1, 0);
    assertThat(room(7_000, 0).isShort()).isTrue();
    assertThat(room(6_000, 0).lines()).isEqualTo("1 line");
    assertThat(room(7_000, 0).lines()).isEqualTo("no line");
  }

  @Test
  void newOnesAndKnownOnesShareThePage() {
    assertThat(room(3_000, 3_000)).isEqualTo(room(6_000, 0));
  }

  @Test
  void findingsThatAreNotOnThePageTakeNoRoom() {
    assertThat(room(20_000, 0)).isEqualTo(room(10_000, 0));
    assertThat(room(20_000, 0).bytes()).isEqualTo(1_000_000);
  }
}
