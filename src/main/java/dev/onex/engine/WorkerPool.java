package dev.onex.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * A bounded pool of workers that several runs may share. Its threads are daemons and end when they
 * have had nothing to do for a while, so nobody needs to shut it down.
 */
public final class WorkerPool {

  /** Parsers recurse; the stack is reserved, not used, until they do. */
  private static final long STACK_BYTES = 64L << 20;

  private static final long IDLE_SECONDS = 2;

  private final int threads;
  private final ThreadPoolExecutor executor;

  /** A pool of so many workers. */
  public WorkerPool(int threads) {
    this.threads = threads;
    AtomicInteger count = new AtomicInteger();
    this.executor =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              String name = "onex-worker-" + count.incrementAndGet();
              Thread thread = new Thread(null, work, name, STACK_BYTES, false);
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
  }

  /** How many workers there are. */
  public int threads() {
    return threads;
  }

  /** Whether tasks were given to it before, so that the JVM knows such work. */
  public boolean hasWorked() {
    return executor.getTaskCount() > 0;
  }

  /** Has a worker do something that nobody waits for, and whose failure nobody misses. */
  void start(Runnable work) {
    Future<?> unused = executor.submit(work);
  }

  /** Runs the tasks as {@link #runAll(List, IntConsumer)} does, and tells nobody. */
  public <T> List<T> runAll(List<? extends Callable<T>> tasks) throws InterruptedException {
    return runAll(tasks, done -> {});
  }

  /**
   * Runs the tasks, in the order of the list as workers get free, and waits for all of them.
   *
   * @param done gets 1, 2, 3 and so on as the first, the second, the third of the list is done with
   * @return their results, in the order of the list
   * @throws InterruptedException if this thread was interrupted while it waited; tasks that have
   *     not started are dropped
   * @throws IllegalStateException if a task threw
   */
  public <T> List<T> runAll(List<? extends Callable<T>> tasks, IntConsumer done)
      throws InterruptedException {
    List<Future<T>> futures = new ArrayList<>(tasks.size());
    for (Callable<T> task : tasks) {
      futures.add(executor.submit(task));
    }
    return results(futures, done);
  }

  /**
   * Runs the tasks on this thread and on free workers, all together no more than there are workers,
   * and waits for all of them. Whatever else the workers have to do, it keeps nobody waiting: what
   * none of them has begun, this thread does.
   *
   * @return their results, in the order of the list
   * @throws InterruptedException if this thread was interrupted while it waited
   * @throws IllegalStateException if a task threw
   */
  public <T> List<T> runBeside(List<? extends Callable<T>> tasks) throws InterruptedException {
    List<FutureTask<T>> futures = new ArrayList<>(tasks.size());
    for (Callable<T> task : tasks) {
      futures.add(new FutureTask<>(task));
    }
    // Whoever comes second to one of these finds it begun, and goes on to the next.
    Runnable all = () -> futures.forEach(FutureTask::run);
    for (int i = 1; i < Math.min(threads, tasks.size()); i++) {
      executor.execute(all);
    }
    all.run();
    return results(futures, done -> {});
  }

  private static <T> List<T> results(List<? extends Future<T>> futures, IntConsumer done)
      throws InterruptedException {
    List<T> results = new ArrayList<>(futures.size());
    try {
      for (Future<T> future : futures) {
        results.add(future.get());
        done.accept(results.size());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed: " + e.getCause(), e.getCause());
    } finally {
      futures.forEach(it -> it.cancel(true));
    }
    return results;
  }
}
