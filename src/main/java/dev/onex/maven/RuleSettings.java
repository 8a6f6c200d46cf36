package dev.onex.maven;

import dev.onex.finding.Severity;
import dev.onex.rule.Nearest;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleSet;
import dev.onex.rule.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads {@code rules}: per rule {@code on}, {@code off}, a severity, or nested options. */
final class RuleSettings {

  /** What may be said of a rule in a word. */
  static final List<String> WORDS =
      List.of("critical", "error", "warning", RuleChoices.ON, RuleChoices.OFF);

  /** The parameter and the rules' option for packages whose models mirror a wire format. */
  static final String WIRE_PACKAGES = "wirePackages";

  private final AvailableRules available;
  private final Map<String, Rule> rules = new TreeMap<>();
  private final Consumer<String> problems;

  /** Reads settings of these rules; what is wrong with them goes to {@code problems}. */
  RuleSettings(AvailableRules available, Consumer<String> problems) {
    this.available = available;
    available.all().forEach(it -> this.rules.put(RuleSet.nameOf(it), it));
    this.problems = problems;
  }

  /** Adds what a preset says of the rules. */
  void add(Preset preset, RuleChoices choices) {
    Origin origin = Origin.preset(preset.name());
    rules.forEach(
        (name, rule) -> {
          RuleInfo info = RuleSet.infoOf(rule);
          // The version of a rule that is not ours says nothing about one of onex.
          Preset counting = available.jarOf(rule).isPresent() ? preset.unpinned() : preset;
          counting
              .isOn(info)
              .map(it -> it ? RuleChoices.ON : RuleChoices.OFF)
              .ifPresent(it -> choices.put(name, RuleChoices.STATE, it, origin));
          preset.options(info).forEach((key, it) -> choices.put(name, key, it, origin));
        });
  }

  /** Adds a list of packages as the value of the option of that name, of all rules that have it. */
  void addForAll(Setting packages, RuleChoices choices) {
    List<String> items = Names.packages(packages, problems);
    rules.forEach(
        (name, rule) -> {
          for (RuleOption option : RuleSet.infoOf(rule).options()) {
            if (option.name().equals(packages.name())) {
              choices.put(name, option.name(), String.join(",", items), packages.place().origin());
            }
          }
        });
  }

  /** Adds what one source of settings says. */
  void add(Setting parameter, RuleChoices choices) {
    if (!parameter.value().isEmpty() || parameter.isList()) {
      String name = parameter.name();
      String advice = "write an element per rule, as <" + name + "><RawType>off</RawType></" + name;
      problems.accept(
          parameter.place().with(parameter.value())
              + ": "
              + (parameter.place().origin().isFile()
                  ? "write a key per rule, as RawType: off"
                  : advice + ">"));
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Setting rule : parameter.children()) {
      if (available.unusable().contains(rule.name())) {
        // That its class cannot be used is said already, and what its options are is not known.
        continue;
      }
      Rule known = rules.get(rule.name());
      if (known == null) {
        problem(
            rule.place().shown(),
            "there is no such rule"
                + Nearest.to(rule.name(), rules.keySet())
                    .map(it -> "; did you mean " + it + "?")
                    .orElse("; mvn onex:rules lists them"));
      } else if (!seen.add(rule.name())) {
        problem(rule.place().shown(), "it is there twice; keep one");
      } else {
        add(rule, known, choices);
      }
    }
  }

  private void add(Setting rule, Rule known, RuleChoices choices) {
    RuleInfo info = RuleSet.infoOf(known);
    if (!rule.value().isEmpty()) {
      word(rule, rule.name(), info, choices);
    } else if (rule.isList()) {
      problem(rule.place().shown(), "it is a list; write " + allowed());
      return;
    } else if (rule.children().isEmpty()) {
      problem(rule.place().shown(), "it is empty; write " + allowed());
    } else {
      choices.put(rule.name(), RuleChoices.STATE, RuleChoices.ON, rule.place().origin());
    }
    for (Setting child : rule.children()) {
      if (child.name().equals(RuleChoices.SEVERITY)) {
        child.single(problems).ifPresent(it -> word(child, rule.name(), info, choices));
      } else {
        option(child, known)
            .ifPresent(it -> choices.put(rule.name(), child.name(), it, child.place().origin()));
      }
    }
  }

  private static String allowed() {
    return String.join(", ", WORDS) + ", or nested options";
  }

  /** Adds what one word says of a rule: its severity, or whether it is on. */
  private void word(Setting written, String rule, RuleInfo info, RuleChoices choices) {
    Origin origin = written.place().origin();
    String word = written.value().toLowerCase(Locale.ROOT);
    if (!WORDS.contains(word)) {
      problem(
          written.place().with(written.value()),
          "it is not a severity; allowed are "
              + String.join(", ", WORDS)
              + Nearest.question(word, WORDS));
    } else if (word.equals(RuleChoices.OFF) && info.scope() == Scope.ENGINE) {
      problem(
          written.place().with(written.value()),
          "it is about the check itself, so it cannot be switched off; write error or warning to"
              + " make it milder");
    } else {
      boolean off = word.equals(RuleChoices.OFF);
      choices.put(rule, RuleChoices.STATE, off ? RuleChoices.OFF : RuleChoices.ON, origin);
      Severity.parse(word)
          .ifPresent(it -> choices.put(rule, RuleChoices.SEVERITY, it.label(), origin));
    }
  }

  private Optional<String> option(Setting written, Rule rule) {
    List<String> names = new ArrayList<>();
    names.add(RuleChoices.SEVERITY);
    for (RuleOption option : RuleSet.infoOf(rule).options()) {
      names.add(option.name());
      if (option.name().equals(written.name())) {
        return value(written, Arrays.asList(option.allowed()))
            .filter(it -> isAccepted(written, rule, it));
      }
    }
    problem(
        written.place().shown(),
        "the rule has no such option; it has "
            + String.join(", ", names)
            + Nearest.question(written.name(), names));
    return Optional.empty();
  }

  private boolean isAccepted(Setting written, Rule rule, String value) {
    Optional<String> complaint = RuleSet.complaint(rule, written.name(), value);
    complaint.ifPresent(it -> problem(written.place().with(value), it));
    return complaint.isEmpty();
  }

  private Optional<String> value(Setting written, List<String> allowed) {
    if (allowed.isEmpty()) {
      return Optional.of(String.join(",", written.items(problems)));
    }
    Optional<String> value = written.single(problems);
    if (value.filter(it -> !allowed.contains(it)).isPresent()) {
      problem(
          written.place().with(written.value()),
          "allowed are " + String.join(", ", allowed) + Nearest.question(written.value(), allowed));
      return Optional.empty();
    }
    return value;
  }

  private void problem(String place, String text) {
    problems.accept(place + ": " + text);
  }
}
