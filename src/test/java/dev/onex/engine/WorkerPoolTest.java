package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tasks start in their order, on no more workers than there are, and none is left behind. */
@Timeout(20)
class WorkerPoolTest {

  @Test
  void resultsAreInTheOrderOfTheTasksWhateverFinishesFirst() throws InterruptedException {
    CountDownLatch second = new CountDownLatch(1);
    List<Callable<String>> tasks =
        List.of(
            () -> {
              second.await();
              return "first";
            },
            () -> {
              second.countDown();
              return "second";
            });
    assertThat(new WorkerPool(2).runAll(tasks)).containsExactly("first", "second");
  }

  @Test
  void tasksStartInTheOrderOfTheList() throws InterruptedException {
    List<Integer> started = Collections.synchronizedList(new ArrayList<>());
    List<Callable<Boolean>> tasks =
        IntStream.range(0, 50).<Callable<Boolean>>mapToObj(it -> () -> started.add(it)).toList();
    new WorkerPool(1).runAll(tasks);
    assertThat(started).containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
  }

  @Test
  void thereAreAsManyWorkersAsWantedAndNoMore() throws InterruptedException {
    WorkerPool pool = new WorkerPool(3);
    CyclicBarrier threeAtOnce = new CyclicBarrier(3);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Callable<Integer> task =
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          threeAtOnce.await();
          return running.decrementAndGet();
        };
    pool.runAll(Collections.nCopies(30, task));
    assertThat(most).hasValue(3);
    assertThat(pool.threads()).isEqualTo(3);
  }

  @Test
  void noTasksHaveNoResults() throws InterruptedException {
    assertThat(new WorkerPool(1).runAll(List.<Callable<String>>of())).isEmpty();
  }

  @Test
  void workersAreDaemonsWithDeepStacksAndTheirNamesSayWhoseTheyAre() throws InterruptedException {
    Callable<String> name = () -> Thread.currentThread().getName();
    Callable<String> daemon = () -> "daemon " + Thread.currentThread().isDaemon();
    Callable<String> depth = () -> "depth " + depth(100_000);
    assertThat(new WorkerPool(1).runAll(List.of(name, daemon, depth)))
        .containsExactly("onex-worker-1", "daemon true", "depth 100000");
  }

  private static int depth(int levels) {
    return levels == 0 ? 0 : 1 + depth(levels - 1);
  }

  @Test
  void aTaskThatThrowsIsReportedWithItsCauseAndThePoolGoesOn() throws InterruptedException {
    WorkerPool pool = new WorkerPool(1);
    AtomicInteger others = new AtomicInteger();
    List<Callable<Integer>> tasks = new ArrayList<>();
    tasks.add(
        () -> {
          throw new IllegalArgumentException("oops");
        });
    tasks.addAll(Collections.nCopies(5, others::incrementAndGet));
    assertThatThrownBy(() -> pool.runAll(tasks))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a worker failed: java.lang.IllegalArgumentException: oops")
        .hasCauseInstanceOf(IllegalArgumentException.class);
    assertThat(pool.runAll(List.<Callable<String>>of(() -> "next"))).containsExactly("next");
  }

  @Test
  void anInterruptionDropsWaitingTasksAndInterruptsThoseThatRun() throws InterruptedException {
    WorkerPool pool = new WorkerPool(1);
    CountDownLatch stopped = new CountDownLatch(1);
    AtomicInteger started = new AtomicInteger();
    Thread caller = Thread.currentThread();
    List<Callable<Integer>> tasks = new ArrayList<>();
    tasks.add(
        () -> {
          caller.interrupt();
          try {
            new CountDownLatch(1).await();
          } finally {
            stopped.countDown();
          }
          return 0;
        });
    tasks.addAll(Collections.nCopies(5, started::incrementAndGet));
    assertThatThrownBy(() -> pool.runAll(tasks)).isInstanceOf(InterruptedException.class);
    stopped.await();
    assertThat(pool.runAll(List.<Callable<String>>of(() -> "next"))).containsExactly("next");
    assertThat(started).hasValue(0);
  }

  @Test
  void workersThatAreFreeHelpTheThreadThatAsks() throws InterruptedException {
    CyclicBarrier twoAtOnce = new CyclicBarrier(2);
    Callable<String> task =
        () -> {
          twoAtOnce.await();
          return Thread.currentThread().getName();
        };
    assertThat(new WorkerPool(2).runBeside(Collections.nCopies(2, task)))
        .contains(Thread.currentThread().getName());
  }

  @Test
  void whatBusyWorkersDoNotBeginTheThreadThatAsksDoesInOrder() throws InterruptedException {
    WorkerPool pool = new WorkerPool(2);
    CountDownLatch busy = new CountDownLatch(2);
    CountDownLatch end = new CountDownLatch(1);
    Callable<Boolean> waiting =
        () -> {
          busy.countDown();
          return end.await(10, TimeUnit.SECONDS);
        };
    Thread other = new Thread(() -> runAll(pool, Collections.nCopies(2, waiting)));
    other.start();
    busy.await();
    String here = Thread.currentThread().getName();
    List<Callable<String>> tasks =
        IntStream.range(0, 3)
            .<Callable<String>>mapToObj(it -> () -> it + Thread.currentThread().getName())
            .toList();
    assertThat(pool.runBeside(tasks)).containsExactly("0" + here, "1" + here, "2" + here);
    end.countDown();
    other.join();
  }

  private static void runAll(WorkerPool pool, List<Callable<Boolean>> tasks) {
    try {
      pool.runAll(tasks);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aPoolOfOneLeavesAllToTheThreadThatAsks() throws InterruptedException {
    WorkerPool pool = new WorkerPool(1);
    Callable<Thread> self = Thread::currentThread;
    assertThat(pool.runBeside(Collections.nCopies(20, self))).containsOnly(Thread.currentThread());
    assertThat(pool.hasWorked()).isFalse();
  }

  @Test
  void aTaskThatThrowsBesideIsReportedAndTheOthersAreDone() {
    AtomicInteger others = new AtomicInteger();
    List<Callable<Integer>> tasks =
        new ArrayList<>(Collections.nCopies(5, others::incrementAndGet));
    tasks.add(
        1,
        () -> {
          throw new NoClassDefFoundError("oops");
        });
    assertThatThrownBy(() -> new WorkerPool(1).runBeside(tasks))
        .isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(NoClassDefFoundError.class);
    assertThat(others).hasValue(5);
  }

  @Test
  void workersThatHaveNothingToDoEnd() throws InterruptedException {
    Callable<Thread> self = Thread::currentThread;
    Thread worker = new WorkerPool(1).runAll(List.of(self)).get(0);
    worker.join();
    assertThat(worker.isAlive()).isFalse();
  }
}
