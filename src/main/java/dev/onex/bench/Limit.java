package dev.onex.bench;

/**
 * What the scenarios that this project began with demand of a measure.
 *
 * @param measure what is measured
 * @param bound on which side of the value it has to stay
 * @param value the value, in the measure's unit; a measure that equals it keeps it only if the
 *     bound says so
 */
public record Limit(Measure measure, Bound bound, double value) {

  private static final int MIN_FILES = 20;

  /** On which side of a value a measure has to stay. */
  public enum Bound {
    /** Less than the value. */
    BELOW("<"),
    /** More than the value. */
    ABOVE(">"),
    /** The value or more. */
    AT_LEAST("≥");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }

    /** The bound as mathematicians write it. */
    public String sign() {
      return sign;
    }
  }

  /**
   * Whether it means anything for a trial: a few files take as long as the JVM to warm up, and one
   * processor cannot be kept busy by two workers.
   */
  public boolean isJudged(Measured measured) {
    return switch (measure) {
      case FILES_PER_SECOND -> measured.files() >= MIN_FILES;
      case BUSY_PROCESSORS -> measured.files() >= MIN_FILES && measured.cores() > 1;
      default -> true;
    };
  }

  /** Whether a trial kept it, or did not have to. */
  public boolean isKept(Measured measured) {
    double found = measure.of(measured);
    boolean kept =
        switch (bound) {
          case BELOW -> found < value;
          case ABOVE -> found > value;
          case AT_LEAST -> found >= value;
        };
    return kept || !isJudged(measured);
  }
}
