package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The peak is the most that a collection left; garbage counts only where nothing else is known. */
class HeapSamplerTest {

  private final AtomicLong used = new AtomicLong(70);
  private final AtomicLong left = new AtomicLong();
  private final HeapSampler sampler = new HeapSampler(used::get, left::get);

  @Test
  void theBaselineIsWhatWasInUseAtTheStart() {
    used.set(90);
    assertThat(sampler.baseline()).isEqualTo(70);
    assertThat(sampler.now()).isEqualTo(90);
  }

  @Test
  void thePeakIsTheMostThatWasLeft() {
    left.set(30);
    sampler.sample();
    left.set(50);
    sampler.sample();
    left.set(40);
    sampler.sample();
    used.set(90);
    assertThat(sampler.peak()).isEqualTo(50);
  }

  @Test
  void whatNobodySampledIsNoPeak() {
    left.set(30);
    sampler.sample();
    left.set(60);
    assertThat(sampler.peak()).isEqualTo(30);
  }

  @Test
  void withoutACollectionThePeakIsWhatIsInUse() {
    sampler.sample();
    used.set(90);
    assertThat(sampler.peak()).isEqualTo(90);
  }

  @Test
  void byDefaultItWatchesThisJvm() {
    HeapSampler real = new HeapSampler();
    assertThat(real.baseline()).isBetween(1L, Runtime.getRuntime().maxMemory());
    assertThat(real.now()).isBetween(1L, Runtime.getRuntime().maxMemory());
  }
}
