package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.engine.RunMetrics.MemorySample;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MemoryCourseTest {

  private static final long MILLI = 1_000_000;

  private final AtomicLong admitted = new AtomicLong(1);
  private final AtomicLong heap = new AtomicLong(100);
  private final MemoryCourse course = new MemoryCourse(7 * MILLI, admitted::get, heap::get);

  @Test
  void takesSamplesSinceTheStart() {
    course.sample(7 * MILLI);
    admitted.set(2);
    heap.set(200);
    course.sample(13 * MILLI);
    assertThat(course.samples())
        .containsExactly(new MemorySample(0, 1, 100), new MemorySample(6, 2, 200));
  }

  @Test
  void takesNoneRightAfterTheLastOne() {
    course.sample(7 * MILLI);
    course.sample(11 * MILLI);
    assertThat(course.samples()).hasSize(1);
  }

  @Test
  void keepsFewSamplesThatAreEvenlySpread() {
    for (int i = 0; i < 10_000; i++) {
      course.sample((7 + i) * MILLI);
    }
    assertThat(course.samples()).hasSizeBetween(MemoryCourse.MOST / 2, MemoryCourse.MOST);
    for (int i = 1; i < course.samples().size(); i++) {
      double step = course.samples().get(i).millis() - course.samples().get(i - 1).millis();
      assertThat(step).isEqualTo(160);
    }
  }
}
