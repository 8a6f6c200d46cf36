package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.engine.RunMetrics.Bucket;
import org.junit.jupiter.api.Test;

final class BucketsTest {

  @Test
  void countsFromTheSmallestToTheLargestWithoutAGap() {
    assertThat(Buckets.of(new double[] {0.1, 0.15, 0.2, 0.7, 1.99}))
        .containsExactly(
            new Bucket(0.1, 0.2, 2),
            new Bucket(0.2, 0.5, 1),
            new Bucket(0.5, 1, 1),
            new Bucket(1, 2, 1));
    assertThat(Buckets.of(new double[] {3, 60}))
        .containsExactly(
            new Bucket(2, 5, 1),
            new Bucket(5, 10, 0),
            new Bucket(10, 20, 0),
            new Bucket(20, 50, 0),
            new Bucket(50, 100, 1));
  }

  @Test
  void theFirstStepIsZero() {
    assertThat(Buckets.of(new double[] {0, 0.0009})).containsExactly(new Bucket(0, 0.001, 2));
    assertThat(Buckets.of(new double[] {0.001})).containsExactly(new Bucket(0.001, 0.002, 1));
  }

  @Test
  void nothingHasNone() {
    assertThat(Buckets.of(new double[0])).isEmpty();
  }
}
