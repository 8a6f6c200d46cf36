package dev.onex.finding;

/** Findings for tests: all alike, but for what a test is about. */
final class FindingSamples {

  static final Finding SAMPLE =
      new Finding(
          "RawType",
          Severity.ERROR,
          "src/Order.java",
          Location.at(3, 7),
          "a.Order#lines",
          "List",
          "write List<Line>",
          "");

  private FindingSamples() {}

  static Finding of(Severity severity, int line) {
    return new Finding(
        SAMPLE.rule(),
        severity,
        SAMPLE.path(),
        Location.at(line, 1),
        SAMPLE.symbol(),
        SAMPLE.details(),
        SAMPLE.message(),
        "");
  }

  static Finding at(Location location) {
    return new Finding(
        SAMPLE.rule(),
        SAMPLE.severity(),
        SAMPLE.path(),
        location,
        SAMPLE.symbol(),
        SAMPLE.details(),
        SAMPLE.message(),
        "");
  }

  /** A finding with these texts at the place of the sample. */
  static Finding of(String rule, String path, String symbol, String details, String message) {
    return new Finding(
        rule, SAMPLE.severity(), path, SAMPLE.location(), symbol, details, message, "");
  }
}
