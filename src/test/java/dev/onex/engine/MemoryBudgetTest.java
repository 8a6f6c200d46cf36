package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onex.engine.MemoryBudget.Lease;
import dev.onex.engine.MemoryBudget.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work is admitted while it fits; what never fits runs alone; nobody waits for nothing. */
@Timeout(20)
class MemoryBudgetTest {

  private static final int THREADS = 8;

  private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
  private final MemoryBudget budget = new MemoryBudget(100, 300);

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  /** Starts to acquire on another thread, and comes back when that waits. */
  private Future<Lease> waitingFor(long estimate) throws InterruptedException {
    long before = budget.usage().waits();
    Future<Lease> waiting = executor.submit(() -> budget.acquire(estimate));
    while (budget.usage().waits() == before) {
      Thread.sleep(1);
    }
    return waiting;
  }

  @Test
  void whatFitsIsAdmittedAtOnceUpToTheLastByte() throws InterruptedException {
    try (Lease one = budget.acquire(60);
        Lease other = budget.acquire(40)) {
      assertThat(one).isNotSameAs(other);
    }
    assertThat(budget.usage()).isEqualTo(new Usage(100, 100, 0, 0));
  }

  @Test
  void whatDoesNotFitWaitsUntilEnoughIsGivenBack() throws InterruptedException, ExecutionException {
    Lease first = budget.acquire(60);
    Lease second = budget.acquire(30);
    Future<Lease> waiting = waitingFor(50);
    second.close();
    assertThat(waiting).isNotDone();
    first.close();
    waiting.get().close();
    assertThat(budget.usage()).isEqualTo(new Usage(100, 90, 1, 0));
  }

  @Test
  void whatIsAboveTheBudgetRunsAloneAndIsCounted() throws InterruptedException, ExecutionException {
    Lease small = budget.acquire(1);
    Future<Lease> waitingLarge = waitingFor(101);
    small.close();
    Lease large = waitingLarge.get();
    Future<Lease> waitingSmall = waitingFor(1);
    assertThat(waitingSmall).isNotDone();
    large.close();
    waitingSmall.get().close();
    assertThat(budget.usage()).isEqualTo(new Usage(100, 101, 2, 1));
  }

  @Test
  void everybodyWhoFitsIsWokenByOneThatIsGivenBack()
      throws InterruptedException, ExecutionException {
    Lease all = budget.acquire(100);
    List<Future<Lease>> waiting = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      waiting.add(waitingFor(12));
    }
    all.close();
    for (Future<Lease> lease : waiting) {
      assertThat(lease.get()).isNotNull();
    }
    assertThat(budget.usage()).isEqualTo(new Usage(100, 100, THREADS, 0));
  }

  @Test
  void aLeaseThatIsClosedTwiceGivesBackOnce() throws InterruptedException {
    Lease first = budget.acquire(60);
    Lease second = budget.acquire(40);
    first.close();
    first.close();
    Future<Lease> waiting = waitingFor(61);
    assertThat(waiting).isNotDone();
    second.close();
  }

  @Test
  void whoIsInterruptedWhileWaitingTakesNothing() throws InterruptedException {
    Lease all = budget.acquire(100);
    Future<Lease> waiting = waitingFor(1);
    waiting.cancel(true);
    executor.shutdown();
    assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    all.close();
    budget.acquire(100).close();
    assertThat(budget.usage()).isEqualTo(new Usage(100, 100, 1, 0));
  }

  @Test
  void whatIsPossibleIsBoundedByTheLargestSinglePiece() {
    assertThat(budget.isPossible(300)).isTrue();
    assertThat(budget.isPossible(301)).isFalse();
    assertThat(budget.bytes()).isEqualTo(100);
  }

  @Test
  void whateverFitsTheBudgetIsPossible() {
    MemoryBudget smallHeap = new MemoryBudget(100, 50);
    assertThat(smallHeap.isPossible(100)).isTrue();
    assertThat(smallHeap.isPossible(101)).isFalse();
  }

  /** What threads hold together, as they see it themselves. */
  private static final class Held {

    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong oversize = new AtomicLong();

    void hold(MemoryBudget budget, long estimate) throws InterruptedException {
      try (Lease lease = budget.acquire(estimate)) {
        long together = bytes.addAndGet(estimate);
        if (estimate > 100) {
          oversize.incrementAndGet();
          assertThat(together).as("beside what is above the budget").isEqualTo(estimate);
        } else {
          assertThat(together).isLessThanOrEqualTo(100);
        }
        Thread.onSpinWait();
        bytes.addAndGet(-estimate);
        assertThat(lease).isNotNull();
      }
    }
  }

  @Test
  void threadsTogetherNeverHoldMoreThanTheBudgetAndAllOfThemFinish()
      throws InterruptedException, ExecutionException {
    Held held = new Held();
    CountDownLatch start = new CountDownLatch(1);
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      Random random = new Random(thread);
      tasks.add(
          () -> {
            start.await();
            for (int i = 0; i < 5_000; i++) {
              held.hold(budget, 1 + random.nextInt(random.nextInt(50) == 0 ? 300 : 70));
            }
            return true;
          });
    }
    List<Future<Boolean>> futures = tasks.stream().map(executor::submit).toList();
    start.countDown();
    for (Future<Boolean> future : futures) {
      assertThat(future.get()).isTrue();
    }
    Usage usage = budget.usage();
    assertThat(held.oversize).hasPositiveValue();
    assertThat(usage.oversizeChunks()).isEqualTo(held.oversize.get());
    assertThat(usage.peakAdmittedBytes()).isBetween(101L, 300L);
    assertThat(usage.waits()).isPositive();
    budget.acquire(300).close();
  }

  @Test
  void anInterruptedThreadThatHasToWaitIsTold() throws InterruptedException {
    try (Lease all = budget.acquire(100)) {
      assertThat(all).isNotNull();
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> budget.acquire(1)).isInstanceOf(InterruptedException.class);
    }
  }
}
