package dev.onex.engine;

/**
 * Admits work while its estimated heap fits. Work that would not fit even alone is admitted when
 * nothing else is, and counted. One budget serves a whole build; safe for use by several threads.
 */
public final class MemoryBudget {

  private final long bytes;
  private final long mostPossible;
  private long admitted;
  private long peak;
  private long waits;
  private long oversize;

  /**
   * A budget.
   *
   * @param bytes how much work in flight may take together
   * @param mostPossible how much a single piece of work may take that runs alone; more is refused
   */
  public MemoryBudget(long bytes, long mostPossible) {
    this.bytes = bytes;
    this.mostPossible = Math.max(bytes, mostPossible);
  }

  /** Memory that was admitted, until it is given back. */
  public final class Lease implements AutoCloseable {

    private long estimate;

    private Lease(long estimate) {
      this.estimate = estimate;
    }

    /** Gives the memory back; a second time does nothing. */
    @Override
    public void close() {
      release(this);
    }
  }

  /** How much work in flight may take together, in bytes. */
  public long bytes() {
    return bytes;
  }

  /** How much is admitted now, in bytes. */
  synchronized long admittedBytes() {
    return admitted;
  }

  /** Whether work of that size could ever be admitted. */
  public boolean isPossible(long estimate) {
    return estimate <= mostPossible;
  }

  /**
   * Waits until work of that size fits, and admits it.
   *
   * @throws InterruptedException if the thread was interrupted while it waited
   */
  public synchronized Lease acquire(long estimate) throws InterruptedException {
    if (estimate > bytes) {
      oversize++;
    }
    if (!fits(estimate)) {
      waits++;
      do {
        wait();
      } while (!fits(estimate));
    }
    admitted += estimate;
    peak = Math.max(peak, admitted);
    return new Lease(estimate);
  }

  private boolean fits(long estimate) {
    return admitted == 0 || estimate <= bytes - admitted;
  }

  private synchronized void release(Lease lease) {
    admitted -= lease.estimate;
    lease.estimate = 0;
    notifyAll();
  }

  /**
   * What the budget saw so far.
   *
   * @param budgetBytes the budget
   * @param peakAdmittedBytes the most that was admitted at once
   * @param waits how often work had to wait
   * @param oversizeChunks how often work was above the budget, so that it ran alone
   */
  public record Usage(long budgetBytes, long peakAdmittedBytes, long waits, long oversizeChunks) {}

  /** What the budget saw so far, in all of the build's modules. */
  public synchronized Usage usage() {
    return new Usage(bytes, peak, waits, oversize);
  }
}
