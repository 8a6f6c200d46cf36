package dev.onex.bench;

/** What is measured of a trial. */
public enum Measure {
  /** Wall time. */
  SECONDS("wall time", "s"),
  /** Sources a second of wall time. */
  FILES_PER_SECOND("throughput", "files/s"),
  /** The most heap that was in use after a collection. */
  PEAK_MEGABYTES("peak heap", "MB"),
  /** How many processors were busy on average. */
  BUSY_PROCESSORS("processors busy", ""),
  /** How much more heap the last three repetitions kept than the first three, on average. */
  GROWTH_MEGABYTES("growth", "MB"),
  /** How much more heap each repetition kept than the one before. */
  SLOPE_MEGABYTES("growth", "MB a batch");

  private static final double MILLIS = 1000;
  private static final double MEGABYTE = 1 << 20;

  private final String label;
  private final String unit;

  Measure(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  /** What it is called. */
  public String label() {
    return label;
  }

  /** What it is measured in; empty if it is a mere number. */
  public String unit() {
    return unit;
  }

  /** Its value. */
  public double of(Measured measured) {
    return switch (this) {
      case SECONDS -> measured.wallMillis() / MILLIS;
      case FILES_PER_SECOND -> measured.files() * MILLIS / measured.wallMillis();
      case PEAK_MEGABYTES -> peak(measured);
      case BUSY_PROCESSORS -> measured.efficiency();
      case GROWTH_MEGABYTES -> new Trend(measured.heapMegabytes()).growth(3);
      case SLOPE_MEGABYTES -> new Trend(measured.heapMegabytes()).slope();
    };
  }

  private static double peak(Measured measured) {
    return measured.heapMegabytes().isEmpty()
        ? measured.peakHeapBytes() / MEGABYTE
        : new Trend(measured.heapMegabytes()).peak();
  }
}
