package dev.onex.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.onex.bench.Statistics.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the benchmark calculates from its measurements. */
class StatisticsTest {

  @Test
  void aMedianIsTheMiddleOrTheMeanOfTheMiddleTwo() {
    assertThat(Statistics.median(new double[] {9, 1, 4})).isEqualTo(4);
    assertThat(Statistics.median(new double[] {9, 1, 4, 5})).isEqualTo(4.5);
    assertThat(Statistics.median(new double[] {})).isNaN();
  }

  @Test
  void aRatioThatNeverVariesIsSure() {
    double[] theirs = {10, 20, 15, 12, 11};
    double[] ours = Arrays.stream(theirs).map(it -> it / 5).toArray();
    Interval interval = Statistics.ratio(ours, theirs);
    assertThat(interval.low()).isCloseTo(0.2, within(1e-12));
    assertThat(interval.high()).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void aRatioThatVariesHasAnIntervalAroundIt() {
    double[] ours = {1.0, 1.2, 0.9, 1.1, 1.05, 0.95, 1.15};
    double[] theirs = {10, 11, 9, 12, 9.5, 10.5, 10.2};
    Interval interval = Statistics.ratio(ours, theirs);
    double ratio = Statistics.median(ours) / Statistics.median(theirs);
    assertThat(interval.low()).isBetween(0.08, ratio);
    assertThat(interval.high()).isBetween(ratio, 0.13);
    assertThat(interval.low()).isLessThan(interval.high());
  }

  @Test
  void fewerThanThreeRoundsSayNothing() {
    assertThat(Statistics.ratio(new double[] {1, 2}, new double[] {1, 2}).low()).isNaN();
  }

  @Test
  void aDifferenceIsTakenWithinRounds() {
    Interval interval =
        Statistics.difference(new double[] {11, 102, 51, 33}, new double[] {10, 101, 50, 32});
    assertThat(interval).isEqualTo(new Interval(1, 1));
  }

  @Test
  void aSlopeIsThatOfTheLineThatFitsBest() {
    Random random = new Random(1);
    List<Double> rising =
        IntStream.range(0, 100)
            .mapToObj(it -> 50 + 0.25 * it + random.nextGaussian() / 10)
            .toList();
    assertThat(new Trend(rising).slope()).isCloseTo(0.25, within(0.01));
    assertThat(new Trend(List.of(5.0, 5.0, 5.0)).slope()).isZero();
    assertThat(new Trend(List.of(5.0)).slope()).isZero();
  }

  @Test
  void growthIsThatOfTheMeansOfTheFirstAndTheLast() {
    Trend trend = new Trend(List.of(1.0, 2.0, 3.0, 50.0, 11.0, 12.0, 13.0));
    assertThat(trend.growth(3)).isEqualTo(10);
    assertThat(trend.peak()).isEqualTo(50);
  }
}
