package dev.onex.engine;

/**
 * Hears how far a run is. It is called by the thread that waits for the workers, so it need not be
 * safe for several threads, and what it takes costs the workers nothing.
 */
public interface Progress {

  /** For runs that nobody watches. */
  Progress UNWATCHED = (step, done, of) -> {};

  /** What a run does to files, in this order. */
  enum Step {
    /** All files are read and scanned. */
    SCAN,
    /** Those that could offend are judged. */
    JUDGE
  }

  /**
   * Some files are done with.
   *
   * @param done how many have been through this step; each call says one more
   * @param of how many there are for this step
   */
  void reached(Step step, int done, int of);

  /** Nothing more comes: the run is over, or was interrupted. */
  default void ended() {}
}
