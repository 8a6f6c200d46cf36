package dev.onex.rule;

import dev.onex.outline.Outline;

/**
 * Judges one declaration at a time, the header of a type or a member; or, if its {@link
 * RuleInfo#scope()} is {@link Scope#UNIT} or {@link Scope#PROJECT}, one file at a time. What it is
 * handed never depends on how the file was cut into chunks, so neither do its findings.
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
  default void inspect(Declaration declaration, Reporter reporter) {}

  /**
   * Looks at a file and reports what it objects to; asked of rules of scope unit or project only.
   *
   * @param unit one in which the rule's triggers occur, whether in declarations or in comments
   * @param reporter takes the findings, in any order
   */
  default void inspect(Unit unit, Reporter reporter) {}

  /**
   * Whether a declaration could offend, going by facts and tokens: asked of one that meets the
   * triggers, before it is parsed. Where this says no, {@link #inspect(Declaration, Reporter)} must
   * find nothing.
   */
  default boolean suspects(Candidate candidate) {
    return true;
  }

  /**
   * Whether a file could offend as a whole, going by its outline, when not all types are known yet.
   * Where this says no, {@link #inspect(Unit, Reporter)} must find nothing.
   */
  default boolean suspects(Outline outline) {
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
