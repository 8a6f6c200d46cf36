package dev.onex.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.history.Course.Normal;
import dev.onex.history.Course.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CourseTest {

  private static final RunRow NOW = Rows.at(Rows.ROW, Rows.START.plus(Duration.ofDays(1)));

  private static Course course(Measure measure, List<RunRow> earlier) {
    return Course.of(measure, new Retrospect(NOW, Compared.not(""), new Past(earlier, List.of())));
  }

  @Test
  void endsWithTheRunItself() {
    assertThat(course(Measure.PROCESSING_TIME, List.of(Rows.took(Rows.ROW, 2_000, 3_000))))
        .isEqualTo(new Course(List.of(new Step(Rows.START, 2), new Step(NOW.at(), 1)), null));
  }

  @Test
  void knowsWhatIsNormalFromEnoughRuns() {
    List<RunRow> earlier = Rows.times(RegressionDetector.ENOUGH, Rows.ROW);
    // Three times the least deviation, which is 3 % of the median.
    assertThat(course(Measure.MEMORY_USAGE, earlier).normal())
        .isEqualTo(new Normal(0.91 * (60 << 20), 1.09 * (60 << 20)));
    assertThat(course(Measure.MEMORY_USAGE, earlier.subList(1, 5)).normal()).isNull();
  }

  @Test
  void nothingNormalIsBelowNothing() {
    List<RunRow> earlier = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      earlier.add(Rows.took(Rows.ROW, i % 2 == 0 ? 1 : 10_000, 1));
    }
    assertThat(course(Measure.PROCESSING_TIME, earlier).normal().low()).isZero();
  }

  @Test
  void leavesRunsOutThatAreNotLikeThisOne() {
    RunRow elsewhere = Rows.onMachine("another");
    assertThat(course(Measure.PROCESSING_TIME, List.of(elsewhere, Rows.ROW)).steps())
        .extracting(Step::at)
        .containsExactly(Rows.START, NOW.at());
  }

  @Test
  void hasTheLatestRunsIfThereAreMany() {
    assertThat(course(Measure.PROCESSING_TIME, Rows.times(100, Rows.ROW)).steps()).hasSize(60);
  }
}
