package dev.onex.maven;

import dev.onex.maven.RuleChoices.Choice;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Says how rules are set, and by whom. */
final class RuleListing {

  private static final String INDENT = "    ";

  private final AvailableRules available;
  private final Map<String, Rule> rules = new TreeMap<>();
  private final RuleChoices choices;
  private final RuleChoices forTests;
  private final Choice preset;

  /**
   * A listing.
   *
   * @param choices what was chosen for the rules
   * @param forTests the same for files of test roots
   * @param preset the name of the preset that they started from, and who chose it
   */
  RuleListing(AvailableRules available, RuleChoices choices, RuleChoices forTests, Choice preset) {
    this.available = available;
    available.all().forEach(it -> rules.put(RuleSet.nameOf(it), it));
    this.choices = choices;
    this.forTests = forTests;
    this.preset = preset;
  }

  /** The names of the rules, in their order. */
  Collection<String> names() {
    return rules.keySet();
  }

  /** All rules. */
  String all() {
    List<String> lines = new ArrayList<>();
    long on = names().stream().filter(it -> choices.isOn(it, info(it))).count();
    lines.add("onex: " + rules.size() + " rules, " + on + " of them on");
    lines.add("");
    lines.add("preset " + said(preset));
    names().forEach(it -> lines.addAll(lines(it)));
    lines.add("");
    lines.add("A severity that is nobody's choice may be another in some places.");
    lines.add("What a rule is about: mvn onex:rules -Donex.rule=" + names().iterator().next());
    return String.join("\n", lines);
  }

  /** One rule. */
  String one(String rule) {
    return "How it is set here (preset " + said(preset) + ")\n\n" + String.join("\n", lines(rule));
  }

  /** What a rule is about. */
  String page(String name) {
    Rule rule = rule(name);
    return available
        .jarOf(rule)
        .map(it -> RulePage.of(rule, it))
        .orElseGet(() -> RulePage.of(rule));
  }

  private Rule rule(String name) {
    return Objects.requireNonNull(rules.get(name));
  }

  private RuleInfo info(String rule) {
    return RuleSet.infoOf(rule(rule));
  }

  private List<String> lines(String rule) {
    RuleInfo info = info(rule);
    List<String> lines = new ArrayList<>();
    String state = choices.isOn(rule, info) ? RuleChoices.ON : RuleChoices.OFF;
    lines.add(
        "  "
            + rule
            + ": "
            + said(choices.of(rule, RuleChoices.STATE), state)
            + ", "
            + said(choices.of(rule, RuleChoices.SEVERITY), info.severity().label())
            + available.jarOf(rule(rule)).map(it -> ", of " + it).orElse(""));
    for (RuleOption option : info.options()) {
      lines.addAll(option(option.name(), choices.of(rule, option.name()), option.defaultValue()));
    }
    forTests
        .of(rule)
        .forEach(
            (key, choice) -> {
              if (!choices.of(rule, key).equals(Optional.of(choice))) {
                String name = key.equals(RuleChoices.STATE) ? "in tests" : "in tests " + key;
                lines.addAll(option(name, Optional.of(choice), ""));
              }
            });
    return lines;
  }

  private static List<String> option(String name, Optional<Choice> choice, String byDefault) {
    String value = choice.map(Choice::value).orElse(byDefault);
    // After commas, lines may be broken.
    String items = value.isEmpty() ? "empty" : value.replaceAll(",\\s*", ", ");
    String origin = choice.map(Choice::origin).orElse(Origin.DEFAULT).label();
    return TerminalText.wrapped(
        name + " = " + items + " (" + origin + ")", INDENT, INDENT + INDENT);
  }

  private static String said(Optional<Choice> choice, String otherwise) {
    return said(choice.orElse(new Choice(otherwise, Origin.DEFAULT)));
  }

  private static String said(Choice choice) {
    return choice.value() + " (" + choice.origin().label() + ")";
  }
}
