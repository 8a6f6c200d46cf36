package dev.onex.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What runs are compared by. */
public enum Measure {
  /** Files looked into. */
  FILES("files", "", 1),
  /** Bytes of source read. */
  BYTES("bytes of source", "", 1),
  /** Declarations found. */
  DECLARATIONS("declarations", "", 1),
  /** Declarations parsed. */
  PARSED_DECLARATIONS("parsed declarations", "", 1),
  /** Chunks parsed. */
  PARSED_CHUNKS("parsed chunks", "", 1),
  /** How often a rule was given something to look at. */
  RULE_CALLS("calls of rules", "", 1),
  /** Bytes that the workers allocated. */
  ALLOCATED_BYTES("memory allocated", " MB", 1 << 20),
  /** Wall time, in seconds. */
  PROCESSING_TIME("wall time", " s", 1),
  /** Processor time of the workers, in seconds. */
  CPU_TIME("processor time", " s", 1),
  /** The most heap that a collection left in use, in bytes. */
  MEMORY_USAGE("heap in use", " MB", 1 << 20),
  /** Files a second of wall time; 0 if no time was measured. The only one where more is better. */
  THROUGHPUT("throughput", " files/s", 1);

  private static final double MILLIS_PER_SECOND = 1000;
  private static final int DECIMALS = 2;

  private final String words;
  private final String unit;
  private final double scale;

  Measure(String words, String unit, double scale) {
    this.words = words;
    this.unit = unit;
    this.scale = scale;
  }

  /** The value of a run: in seconds, bytes, files a second, or a count. */
  double of(RunRow row) {
    return switch (this) {
      case FILES -> row.work().files().all();
      case BYTES -> row.work().bytes();
      case DECLARATIONS -> row.work().declarations();
      case PARSED_DECLARATIONS -> row.work().parsedDeclarations();
      case PARSED_CHUNKS -> row.work().parsedChunks();
      case RULE_CALLS -> row.work().ruleCalls();
      case ALLOCATED_BYTES -> row.work().allocatedBytes();
      case PROCESSING_TIME -> row.times().wallMillis() / MILLIS_PER_SECOND;
      case CPU_TIME -> row.times().cpuMillis() / MILLIS_PER_SECOND;
      case MEMORY_USAGE -> row.heap().peakBytes();
      case THROUGHPUT -> throughput(row);
    };
  }

  private static double throughput(RunRow row) {
    double seconds = PROCESSING_TIME.of(row);
    return seconds > 0 ? FILES.of(row) / seconds : 0;
  }

  /** Whether a higher value is a worse one. */
  boolean isWorseHigher() {
    return this != THROUGHPUT;
  }

  /** What is measured, in words. */
  String words() {
    return words;
  }

  /** A value with its unit, for people to read. */
  String text(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value / scale).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString() + unit;
  }

  /** The name that users read: as {@code processing_time}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
