package dev.onex.rule;

/** The rules that the engine itself reports when it cannot do its work. */
public enum EngineRule {
  /** A source that is not text in the encoding, or not Java at the level. */
  UNPARSABLE_SOURCE("UnparsableSource"),
  /** A source, or a part of one, that could not be judged to the end. */
  INCOMPLETE_ANALYSIS("IncompleteAnalysis");

  private final String ruleName;

  EngineRule(String ruleName) {
    this.ruleName = ruleName;
  }

  /** The rule's name. */
  public String ruleName() {
    return ruleName;
  }
}
