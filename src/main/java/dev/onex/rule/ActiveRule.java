package dev.onex.rule;

import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.Mask;
import dev.onex.outline.Outline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that is switched on, with what was set for it. */
public final class ActiveRule {

  private static final long ALL = -1L;

  private final Rule rule;
  private final RuleInfo info;
  private final Interest interest;
  private final Triggers.Condition[] conditions;
  private final @Nullable Severity severity;

  ActiveRule(
      Rule rule,
      RuleInfo info,
      Interest interest,
      List<Triggers.Condition> conditions,
      @Nullable Severity severity) {
    this.rule = rule;
    this.info = info;
    this.interest = interest;
    this.conditions = conditions.toArray(new Triggers.Condition[0]);
    this.severity = severity;
  }

  /** Its name. */
  public String name() {
    return rule.getClass().getSimpleName();
  }

  /** What it says of itself. */
  public RuleInfo info() {
    return info;
  }

  /** The rule. */
  public Rule rule() {
    return rule;
  }

  /** Whether it looks into bodies. */
  public boolean needsBody() {
    return interest.bodies();
  }

  /** The severity of a finding that the rule would give that severity: a set one counts more. */
  public Severity severityFor(Severity given) {
    return severity == null ? given : severity;
  }

  /** The severity that was set, or the one that the rule says of itself. */
  public Severity severity() {
    return severityFor(info.severity());
  }

  /** Whether it looks at declarations of a kind at all. */
  boolean wants(Kind kind) {
    return info.scope() != Scope.ENGINE && !judgesUnits() && interest.kinds().contains(kind);
  }

  /** Whether it judges files as a whole. */
  boolean judgesUnits() {
    return info.scope() == Scope.UNIT || info.scope() == Scope.PROJECT;
  }

  /** Whether, going by its cues and its outline, it could object to a file as a whole. */
  boolean couldObjectTo(Outline outline) {
    Mask file = outline.triggers();
    boolean met = conditions.length == 0;
    for (Triggers.Condition condition : conditions) {
      met |= condition.holds(file, file, file);
    }
    return met && rule.suspects(outline);
  }

  /**
   * Which conditions a declaration of a wanted kind meets, going by its tokens: a bit for each in
   * their order; all if there are no conditions or they do not count.
   */
  long conditionsMet(Sighted sighted, boolean ignoreTriggers) {
    if (ignoreTriggers || conditions.length == 0) {
      return ALL;
    }
    Mask seen = interest.bodies() ? sighted.anywhere() : sighted.header();
    long met = 0;
    for (int i = 0; i < conditions.length; i++) {
      if (conditions[i].holds(sighted.header(), seen, sighted.file())) {
        met |= 1L << i;
      }
    }
    return met;
  }

  /** Whether it looks at declarations of such a type. */
  boolean looksInto(TypeContext type) {
    return switch (interest.where()) {
      case EVERYWHERE -> true;
      case MODELS -> type.role() == Role.MODEL;
      case MODELS_AND_PUBLIC_INTERFACES -> type.role() != Role.OTHER;
    };
  }
}
