package dev.onex.bench;

import dev.onex.engine.MemoryBudget.Usage;
import java.util.List;
import java.util.Map;

/** What trials in tests come to: every value has a default, each test changes what it is about. */
public final class Measurements {

  private static final long MEGABYTE = 1 << 20;

  private Measurements() {}

  /** Of twenty files with three findings, in so many seconds. */
  public static Measured seconds(double seconds) {
    return of(seconds, 100 * MEGABYTE, Map.of("RawType", 3), new Usage(MEGABYTE, 0, 0, 0));
  }

  /** With that peak of heap, and that use of the budget. */
  public static Measured memory(double peakMegabytes, Usage usage) {
    return of(1, (long) (peakMegabytes * MEGABYTE), Map.of("RawType", 3), usage);
  }

  /** Of so many files, on so many processors. */
  static Measured files(int files, int cores) {
    return of(files, 1, MEGABYTE, cores, Map.of(), new Usage(MEGABYTE, 0, 0, 0));
  }

  static Measured of(double seconds, long peak, Map<String, Integer> findings, Usage usage) {
    return of(20, seconds, peak, 2, findings, usage);
  }

  private static Measured of(
      int files, double seconds, long peak, int cores, Map<String, Integer> findings, Usage usage) {
    return new Measured(
        files,
        0,
        2,
        findings,
        "hash",
        1000 * seconds,
        900 * seconds,
        1.25,
        2,
        cores,
        7,
        peak,
        1024 * MEGABYTE,
        usage,
        List.of());
  }
}
