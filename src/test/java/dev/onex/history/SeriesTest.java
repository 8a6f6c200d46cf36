package dev.onex.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class SeriesTest {

  private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

  @Test
  void knowsMeanMaximumAndMedian() {
    Series odd = new Series(3, 1, 8);
    assertThat(odd.mean()).isEqualTo(4);
    assertThat(odd.max()).isEqualTo(8);
    assertThat(odd.median()).isEqualTo(3);
    assertThat(new Series(4, 1, 3, 2).median()).isEqualTo(2.5);
  }

  @Test
  void aWildValueHardlyChangesTheMedianDeviation() {
    // Distances from the median 10: 0, 1, 1, 2, 90.
    Series wild = new Series(9, 10, 11, 12, 100);
    assertThat(wild.median()).isEqualTo(11);
    assertThat(wild.medianDeviation()).isEqualTo(1);
    assertThat(wild.robustDeviation()).isCloseTo(1.4826 * 5 / 4.2, EXACTLY);
  }

  @Test
  void variesByTheMeanSquareOfTheDistanceToTheMean() {
    assertThat(new Series(2, 4, 4, 4, 5, 5, 7, 9).variance()).isEqualTo(4);
  }

  @Test
  void growsAlongTheLineOfLeastSquares() {
    assertThat(new Series(1, 3, 5, 7).growth()).isCloseTo(2, EXACTLY);
    assertThat(new Series(7, 5, 3, 1).growth()).isCloseTo(-2, EXACTLY);
    // By hand: sum of (i - 1.5)(y - 3) is 5, sum of squares 5.
    assertThat(new Series(1, 4, 2, 5).growth()).isCloseTo(1, EXACTLY);
  }

  @Test
  void saysZeroOfNothing() {
    Series none = new Series();
    assertThat(none.mean()).isZero();
    assertThat(none.max()).isZero();
    assertThat(none.median()).isZero();
    assertThat(none.robustDeviation()).isZero();
    assertThat(none.variance()).isZero();
    assertThat(none.growth()).isZero();
    assertThat(new Series(5).growth()).isZero();
    assertThat(new Series(5).robustDeviation()).isZero();
  }
}
