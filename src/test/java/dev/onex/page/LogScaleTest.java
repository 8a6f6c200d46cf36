package dev.onex.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LogScaleTest {

  @Test
  void reachesFromThePowerOfTenBelowToTheOneAbove() {
    assertThat(LogScale.of(0.17, 2_660)).isEqualTo(new LogScale(-1, 4));
    assertThat(LogScale.of(0.17, 2_660).powers()).containsExactly(-1, 0, 1, 2, 3, 4);
  }

  @Test
  void isNeverWithoutWidth() {
    assertThat(LogScale.of(10, 10)).isEqualTo(new LogScale(1, 2));
    assertThat(LogScale.of(0, 0)).isEqualTo(new LogScale(0, 1));
    assertThat(LogScale.of(Double.NaN, 1)).isEqualTo(new LogScale(0, 1));
  }

  @Test
  void placesValuesByTheirPowerOfTen() {
    LogScale scale = new LogScale(0, 2);
    assertThat(scale.position(1)).isZero();
    assertThat(scale.position(10)).isEqualTo(0.5);
    assertThat(scale.position(100)).isOne();
    assertThat(scale.position(1_000)).isOne();
    assertThat(scale.position(0)).isZero();
  }
}
