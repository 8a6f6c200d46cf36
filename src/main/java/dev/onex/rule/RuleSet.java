package dev.onex.rule;

import dev.onex.outline.Kind;
import dev.onex.outline.Outline;
import dev.onex.outline.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a run, each with what was set for it, and the words that trigger them. */
public final class RuleSet {

  private static final ActiveRule[] NONE = {};

  private final List<ActiveRule> active;
  private final List<ActiveRule> off;
  private final WordTable words;
  private final Models models;
  private final @Nullable RuleSet forTests;
  private final Map<Kind, ActiveRule[]> byKind = new EnumMap<>(Kind.class);
  private final List<ActiveRule> ofUnits;

  private RuleSet(
      Choice choice, WordTable words, ModelSettings models, @Nullable RuleSet forTests) {
    this.active = List.copyOf(choice.active());
    this.off = List.copyOf(choice.off());
    this.words = words;
    this.ofUnits = active.stream().filter(ActiveRule::judgesUnits).toList();
    this.models = new Models(models, forTests == null);
    this.forTests = forTests;
    for (Kind kind : Kind.values()) {
      byKind.put(kind, active.stream().filter(it -> it.wants(kind)).toArray(ActiveRule[]::new));
    }
  }

  /** Which rules are on, and which are not. */
  private record Choice(List<ActiveRule> active, List<ActiveRule> off) {

    static Choice of(List<Rule> sorted, Map<String, RuleSetting> settings, Triggers triggers) {
      Choice choice = new Choice(new ArrayList<>(), new ArrayList<>());
      for (Rule rule : sorted) {
        RuleInfo info = infoOf(rule);
        RuleSetting unset = info.optIn() ? RuleSetting.OFF : RuleSetting.DEFAULT;
        RuleSetting setting = settings.getOrDefault(nameOf(rule), unset);
        Rule configured = rule.with(RuleOptions.of(info, setting.options()));
        Interest interest = configured.interest();
        List<Triggers.Condition> conditions =
            setting.off() ? List.of() : triggers.compile(interest.triggers());
        (setting.off() ? choice.off : choice.active)
            .add(new ActiveRule(configured, info, interest, conditions, setting.severity()));
      }
      return choice;
    }
  }

  /** The rules with these settings in all files, ordered by name. */
  public static RuleSet of(List<Rule> rules, Map<String, RuleSetting> settings) {
    return of(rules, RuleConfiguration.of(settings));
  }

  /**
   * The rules with their settings, ordered by name.
   *
   * @param configuration settings of rules that are among {@code rules}
   */
  public static RuleSet of(List<Rule> rules, RuleConfiguration configuration) {
    Triggers triggers = new Triggers();
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparing(RuleSet::nameOf));
    Choice main = Choice.of(sorted, configuration.rules(), triggers);
    // One table of words for both: a file is scanned before anybody asks whose it is.
    Choice tests =
        configuration.testRules().equals(configuration.rules())
            ? main
            : Choice.of(sorted, configuration.testRules(), triggers);
    WordTable words = new WordTable(triggers.cues());
    ModelSettings models = configuration.models();
    return new RuleSet(main, words, models, new RuleSet(tests, words, models, null));
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

  /** What a rule has against a value of one of its options, in a line; empty if nothing. */
  public static Optional<String> complaint(Rule rule, String option, String value) {
    try {
      Rule configured = rule.with(RuleOptions.of(infoOf(rule), Map.of(option, value)));
      Objects.requireNonNull(configured, "rule");
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage()).lines().findFirst();
    }
  }

  /** The rules that are switched on, ordered by name. */
  public List<ActiveRule> active() {
    return active;
  }

  /** The rules that are switched off, ordered by name. */
  public List<ActiveRule> off() {
    return off;
  }

  /** The same rules as they are for files of test roots; what a scan looks out for is the same. */
  public RuleSet forTests() {
    return forTests == null ? this : forTests;
  }

  /** Tells models from other types. */
  Models models() {
    return models;
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
