package dev.onex.rule;

/**
 * Judges one declaration at a time: the header of a type, or a member. What it is handed never
 * depends on how the file was cut into chunks, so neither do its findings.
 *
 * <p>A rule is a final class without state that changes, annotated with {@link RuleInfo}; its
 * simple name is the rule's name everywhere. One instance serves all threads.
 */
public interface Rule {

  /**
   * Looks at a declaration and reports what it objects to.
   *
   * @param declaration one that the rule's {@link #interest()} lets through
   * @param reporter takes the findings, in any order
   */
  void inspect(Declaration declaration, Reporter reporter);

  /**
   * Whether a declaration could offend, going by what its header says: asked of one that meets the
   * triggers, before it is parsed. Where this says no, {@link #inspect} must find nothing.
   */
  default boolean suspects(Candidate candidate) {
    return true;
  }

  /**
   * The same rule with those options.
   *
   * @param options all options that {@link RuleInfo#options()} declares, each with a valid value
   * @return a rule that follows them; this one if there are none to follow
   */
  default Rule with(RuleOptions options) {
    return this;
  }

  /** What the rule wants to see; by default what its {@link RuleInfo} says. */
  default Interest interest() {
    return Interest.of(RuleSet.infoOf(this));
  }
}
