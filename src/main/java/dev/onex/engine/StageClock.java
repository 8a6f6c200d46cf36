package dev.onex.engine;

import java.lang.management.ManagementFactory;

/**
 * Measures where a worker's time and memory go, stage by stage: all that happens from one {@link
 * #enter} to the next counts for the stage that was entered. For one thread.
 */
@SuppressWarnings("EnumOrdinal") // arrays by stage: this runs for every chunk
final class StageClock {

  private static final Stage[] STAGES = Stage.values();

  private final com.sun.management.ThreadMXBean thread;
  private final long[] nanos = new long[STAGES.length];
  private final long[] bytes = new long[STAGES.length];
  private final long startNanos = System.nanoTime();
  private final long startCpu;
  private long markNanos = startNanos;
  private long markBytes;
  private long cpuNanos;
  private Stage stage = Stage.READ;

  StageClock() {
    thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    startCpu = thread.getCurrentThreadCpuTime();
    markBytes = thread.getCurrentThreadAllocatedBytes();
  }

  /** Ends the current stage and starts another. */
  void enter(Stage next) {
    long now = System.nanoTime();
    long allocated = thread.getCurrentThreadAllocatedBytes();
    nanos[stage.ordinal()] += now - markNanos;
    bytes[stage.ordinal()] += allocated - markBytes;
    markNanos = now;
    markBytes = allocated;
    stage = next;
  }

  /** Ends the last stage. */
  void stop() {
    enter(stage);
    cpuNanos = thread.getCurrentThreadCpuTime() - startCpu;
  }

  /** Time in a stage so far. */
  long nanos(Stage of) {
    return nanos[of.ordinal()];
  }

  /** Bytes allocated in a stage so far. */
  long allocatedBytes(Stage of) {
    return bytes[of.ordinal()];
  }

  /** Processor time from the start to the stop. */
  long cpuNanos() {
    return cpuNanos;
  }

  /** Wall time from the start to the end of the last stage. */
  long wallNanos() {
    return markNanos - startNanos;
  }
}
