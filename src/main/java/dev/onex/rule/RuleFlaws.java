package dev.onex.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with a rule before it has seen a source: what it says of itself cannot be used, or
 * it would never be asked.
 */
public final class RuleFlaws {

  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";

  /** Conditions that a declaration meets are bits of a {@code long}. */
  private static final int MOST_TRIGGERS = 64;

  private final Rule rule;
  private final Set<String> flaws = new LinkedHashSet<>();

  private RuleFlaws(Rule rule) {
    this.rule = rule;
  }

  /** The flaws, each in a line without the rule's name; empty if there are none. */
  public static List<String> of(Rule rule) {
    RuleFlaws found = new RuleFlaws(rule);
    try {
      found.look();
    } catch (RuntimeException | LinkageError e) {
      found.flaws.add("cannot be read: " + e);
    }
    return List.copyOf(found.flaws);
  }

  private void look() {
    RuleInfo info = rule.getClass().getAnnotation(RuleInfo.class);
    if (info == null) {
      flaws.add("has no @RuleInfo; annotate the class with summary, severity and scope");
      return;
    }
    if (!RuleSet.nameOf(rule).matches(NAME)) {
      flaws.add("has a name that cannot be an element of a pom; write letters and digits only");
    }
    if (info.summary().isBlank()) {
      flaws.add("has an empty summary; say in a few words what it flags");
    }
    inspection(info);
    options(info);
    if (flaws.isEmpty()) {
      configured(RuleOptions.of(info, Map.of()), "its default options");
      configured(RuleOptions.of(info, strict(info)), "its strict options");
    }
  }

  /** A rule that is asked by a method that it does not have finds nothing, and nobody notices. */
  private void inspection(RuleInfo info) {
    boolean ofUnits = info.scope() == Scope.UNIT || info.scope() == Scope.PROJECT;
    Class<?> judged = ofUnits ? Unit.class : Declaration.class;
    try {
      boolean isMissing =
          rule.getClass()
              .getMethod("inspect", judged, Reporter.class)
              .getDeclaringClass()
              .equals(Rule.class);
      if (info.scope() != Scope.ENGINE && isMissing) {
        flaws.add(
            "has scope "
                + info.scope()
                + " and would find nothing; override inspect("
                + judged.getSimpleName()
                + ", Reporter)");
      }
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("the interface has it", e);
    }
  }

  private void options(RuleInfo info) {
    Set<String> names = new HashSet<>();
    for (RuleOption option : info.options()) {
      String name = option.name();
      if (!name.matches(NAME) || name.equals("severity")) {
        flaws.add("has an option '" + name + "'; its name must be a word other than severity");
      }
      if (!names.add(name)) {
        flaws.add("has two options '" + name + "'; rename one");
      }
      List<String> allowed = Arrays.asList(option.allowed());
      String strict = option.strictValue();
      if (!allowed.isEmpty()
          && !(allowed.contains(option.defaultValue())
              && (strict.isEmpty() || allowed.contains(strict)))) {
        flaws.add("has an option '" + name + "' whose default or strict value is not allowed");
      }
    }
  }

  private static Map<String, String> strict(RuleInfo info) {
    Map<String, String> values = new HashMap<>();
    for (RuleOption option : info.options()) {
      if (!option.strictValue().isEmpty()) {
        values.put(option.name(), option.strictValue());
      }
    }
    return values;
  }

  private void configured(RuleOptions options, String which) {
    try {
      Rule configured = rule.with(options);
      if (configured == null) {
        flaws.add("returns null from with() for " + which + "; return a rule");
      } else if (!configured.getClass().equals(rule.getClass())) {
        flaws.add("returns another class from with() for " + which + "; return one of its own");
      } else {
        triggers(configured.interest());
      }
    } catch (RuntimeException | LinkageError e) {
      flaws.add("fails in with() or interest() for " + which + ": " + e);
    }
  }

  private void triggers(Interest interest) {
    List<String> triggers = interest.triggers();
    if (triggers.size() > MOST_TRIGGERS) {
      flaws.add("has more than " + MOST_TRIGGERS + " triggers; join some with |");
    }
    for (String trigger : triggers) {
      for (String term : trigger.strip().split("\\s+", -1)) {
        if (isBroken(term)) {
          flaws.add("has a trigger with a broken term: '" + trigger + "'");
        }
      }
    }
  }

  private static boolean isBroken(String term) {
    String group = term.startsWith("!") || term.startsWith("~") ? term.substring(1) : term;
    return Arrays.stream(group.split("\\|", -1))
        .anyMatch(
            it ->
                it.isEmpty()
                    || it.length() > 1 && it.endsWith("+")
                    || it.startsWith("'") && !it.matches("'[^']+'"));
  }
}
