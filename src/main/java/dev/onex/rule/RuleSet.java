package dev.onex.rule;

import dev.onex.outline.Kind;
import dev.onex.outline.Outline;
import dev.onex.outline.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules of a run, each with what was set for it, and the words that trigger them. */
public final class RuleSet {

  private static final ActiveRule[] NONE = {};

  private final List<ActiveRule> active;
  private final List<ActiveRule> off;
  private final WordTable words;
  private final Map<Kind, ActiveRule[]> byKind = new EnumMap<>(Kind.class);
  private final List<ActiveRule> ofUnits;

  private RuleSet(List<ActiveRule> active, List<ActiveRule> off, WordTable words) {
    this.active = List.copyOf(active);
    this.off = List.copyOf(off);
    this.words = words;
    this.ofUnits = active.stream().filter(ActiveRule::judgesUnits).toList();
    for (Kind kind : Kind.values()) {
      byKind.put(kind, active.stream().filter(it -> it.wants(kind)).toArray(ActiveRule[]::new));
    }
  }

  /**
   * The rules with their settings, ordered by name.
   *
   * @param settings by rule name, for rules that are among {@code rules}; those left out have their
   *     defaults, and are off if they are opt-in
   */
  public static RuleSet of(List<Rule> rules, Map<String, RuleSetting> settings) {
    Triggers triggers = new Triggers();
    List<ActiveRule> active = new ArrayList<>();
    List<ActiveRule> off = new ArrayList<>();
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparing(RuleSet::nameOf));
    for (Rule rule : sorted) {
      RuleInfo info = infoOf(rule);
      RuleSetting unset = info.optIn() ? RuleSetting.OFF : RuleSetting.DEFAULT;
      RuleSetting setting = settings.getOrDefault(nameOf(rule), unset);
      Rule configured = rule.with(RuleOptions.of(info, setting.options()));
      Interest interest = configured.interest();
      List<Triggers.Condition> conditions =
          setting.off() ? List.of() : triggers.compile(interest.triggers());
      ActiveRule entry = new ActiveRule(configured, info, interest, conditions, setting.severity());
      (setting.off() ? off : active).add(entry);
    }
    return new RuleSet(active, off, new WordTable(triggers.cues()));
  }

  /** A rule's name: the simple name of its class. */
  public static String nameOf(Rule rule) {
    return rule.getClass().getSimpleName();
  }

  /**
   * A rule's annotation.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static RuleInfo infoOf(Rule rule) {
    RuleInfo info = rule.getClass().getAnnotation(RuleInfo.class);
    if (info == null) {
      throw new IllegalArgumentException(rule.getClass().getName() + " lacks @RuleInfo");
    }
    return info;
  }

  /** The rules that are switched on, ordered by name. */
  public List<ActiveRule> active() {
    return active;
  }

  /** The rules that are switched off, ordered by name. */
  public List<ActiveRule> off() {
    return off;
  }

  /** The rules that look at declarations of a kind, ordered by name. */
  ActiveRule[] of(Kind kind) {
    return byKind.getOrDefault(kind, NONE);
  }

  /**
   * The rules that a file could offend as a whole, ordered by name.
   *
   * @param ignoreTriggers whether neither cues nor suspicions count
   */
  public List<ActiveRule> ofUnits(Outline outline, boolean ignoreTriggers) {
    if (ignoreTriggers || ofUnits.isEmpty()) {
      return ofUnits;
    }
    return ofUnits.stream().filter(it -> it.couldObjectTo(outline)).toList();
  }

  /** What a scan must look out for. */
  public WordTable words() {
    return words;
  }

  /** The active rule that the engine reports under. */
  public ActiveRule engineRule(EngineRule rule) {
    return active.stream()
        .filter(it -> it.name().equals(rule.ruleName()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(rule.ruleName() + " is not among the rules"));
  }
}
