package dev.onex.gate;

import dev.onex.engine.RunMetrics;
import dev.onex.engine.RunResult;
import java.util.Locale;

/** What a run is measured by. */
public enum Metric {
  /** Wall time of the run, in seconds. */
  PROCESSING_TIME {
    @Override
    public double of(RunResult run) {
      return run.metrics().wallMillis() / MILLIS_PER_SECOND;
    }
  },
  /** The most heap in use, in bytes; see {@link RunMetrics.Memory#peakHeapBytes()}. */
  MEMORY_USAGE {
    @Override
    public double of(RunResult run) {
      return run.metrics().memory().peakHeapBytes();
    }
  },
  /** The share of files that could not be judged to the end, from 0 to 1; 0 without files. */
  ERROR_RATE {
    @Override
    public double of(RunResult run) {
      int files = files(run);
      return files == 0 ? 0 : (double) run.failedFiles() / files;
    }
  },
  /** Files a second, those that failed included; 0 if no time was measured. */
  THROUGHPUT {
    @Override
    public double of(RunResult run) {
      double seconds = PROCESSING_TIME.of(run);
      return seconds > 0 ? files(run) / seconds : 0;
    }
  },
  /** How many processors the workers kept busy on average; see {@link RunMetrics#efficiency()}. */
  CONCURRENT_EFFICIENCY {
    @Override
    public double of(RunResult run) {
      return run.metrics().efficiency();
    }
  };

  private static final double MILLIS_PER_SECOND = 1000;

  /** The value for a run, in the metric's unit. */
  public abstract double of(RunResult run);

  /** The files that the run looked into, whether it came to their end or not. */
  static int files(RunResult run) {
    return run.checkedFiles() + run.failedFiles();
  }

  /** The name that users read: as {@code processing_time}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
