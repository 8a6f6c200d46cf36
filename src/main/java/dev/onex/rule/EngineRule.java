package dev.onex.rule;

/** The rules about the check itself, which the engine reports. */
public enum EngineRule {
  /** A source that is not text in the encoding, or not Java at the level. */
  UNPARSABLE_SOURCE("UnparsableSource"),
  /** A source, or a part of one, that could not be judged to the end. */
  INCOMPLETE_ANALYSIS("IncompleteAnalysis"),
  /** A marker that is not as it should be, and so suppresses nothing. */
  BAD_SUPPRESSION("BadSuppression"),
  /** A marker that suppresses nothing, or nothing any more. */
  STALE_SUPPRESSION("StaleSuppression");

  private final String ruleName;

  EngineRule(String ruleName) {
    this.ruleName = ruleName;
  }

  /** The rule's name. */
  public String ruleName() {
    return ruleName;
  }
}
