package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a collection left in use is known once there was one, and includes what is still held. */
class HeapGaugeTest {

  private static final int MEGABYTE = 1 << 20;

  /** Allocates until a collection has run. */
  private static long afterACollection(HeapGauge gauge) {
    long garbage = 0;
    long left = gauge.getAsLong();
    while (left == 0) {
      garbage += new byte[MEGABYTE].length;
      assertThat(garbage).as("garbage without a collection").isLessThan(1L << 36);
      left = gauge.getAsLong();
    }
    return left;
  }

  @Test
  void collectionsBeforeItWasMadeDoNotCount() {
    HeapGauge earlier = new HeapGauge();
    assertThat(afterACollection(earlier)).isPositive();
    assertThat(new HeapGauge().getAsLong()).isZero();
  }

  @Test
  void whatIsStillHeldIsAmongWhatACollectionLeft() {
    byte[][] held = new byte[32][MEGABYTE];
    HeapGauge gauge = new HeapGauge();
    long left = afterACollection(gauge);
    assertThat(held.length).isEqualTo(32);
    assertThat(left).isBetween(32L * MEGABYTE, Runtime.getRuntime().maxMemory());
  }
}
