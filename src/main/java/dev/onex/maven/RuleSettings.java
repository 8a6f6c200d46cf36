package dev.onex.maven;

import dev.onex.finding.Severity;
import dev.onex.rule.Nearest;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.rule.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads {@code <rules>}: per rule {@code off}, a severity, or nested options. */
final class RuleSettings {

  private static final String OFF = "off";
  private static final String SEVERITY = "severity";
  private static final List<String> SEVERITIES = List.of("critical", "error", "warning");

  private final Map<String, Rule> rules = new TreeMap<>();
  private final Consumer<String> problems;

  /** Reads settings of these rules; what is wrong with them goes to {@code problems}. */
  RuleSettings(List<Rule> rules, Consumer<String> problems) {
    rules.forEach(it -> this.rules.put(RuleSet.nameOf(it), it));
    this.problems = problems;
  }

  Map<String, RuleSetting> read(Setting parameter) {
    Map<String, RuleSetting> settings = new LinkedHashMap<>();
    if (!parameter.value().isEmpty()) {
      problems.accept(
          "<rules>"
              + parameter.value()
              + "</rules>: write an element per rule, as <rules><RawType>off</RawType></rules>");
    }
    for (Setting rule : parameter.children()) {
      Rule known = rules.get(rule.name());
      if (known == null) {
        problems.accept(
            "<rules><"
                + rule.name()
                + ">: there is no such rule"
                + Nearest.orElse(rule.name(), rules.keySet(), "the rules are"));
      } else if (settings.put(rule.name(), setting(rule, RuleSet.infoOf(known))) != null) {
        problems.accept("<rules><" + rule.name() + ">: it is there twice; keep one");
      }
    }
    return settings;
  }

  private RuleSetting setting(Setting rule, RuleInfo info) {
    boolean off = false;
    Severity severity = null;
    if (rule.value().equalsIgnoreCase(OFF)) {
      off = true;
    } else if (!rule.value().isEmpty()) {
      severity = severity(rule.name(), rule.value());
    } else if (rule.children().isEmpty()) {
      problems.accept("<rules><" + rule.name() + ">: it is empty; write " + allowedValues());
    }
    Map<String, String> options = new LinkedHashMap<>();
    for (Setting child : rule.children()) {
      if (child.name().equals(SEVERITY)) {
        off |= child.value().equalsIgnoreCase(OFF);
        severity = off ? null : severity(rule.name() + "><severity", child.value());
      } else {
        option(rule, child, info).ifPresent(it -> options.put(child.name(), it));
      }
    }
    return new RuleSetting(off && isSwitchable(rule, info), severity, options);
  }

  private static String allowedValues() {
    return OFF + ", " + String.join(", ", SEVERITIES) + ", or nested options";
  }

  private boolean isSwitchable(Setting rule, RuleInfo info) {
    if (info.scope() != Scope.ENGINE) {
      return true;
    }
    problems.accept(
        "<rules><"
            + rule.name()
            + ">off: it is about the check itself, so it cannot be switched off; write error or"
            + " warning to make it milder");
    return false;
  }

  private @Nullable Severity severity(String element, String value) {
    Optional<Severity> severity = Severity.parse(value);
    if (severity.isEmpty()) {
      List<String> allowed = new ArrayList<>(SEVERITIES);
      allowed.add(OFF);
      problems.accept(
          "<rules><"
              + element
              + ">"
              + value
              + ": it is not a severity; allowed are "
              + String.join(", ", allowed)
              + Nearest.question(value, allowed));
    }
    return severity.orElse(null);
  }

  private Optional<String> option(Setting rule, Setting child, RuleInfo info) {
    List<String> names = new ArrayList<>();
    names.add(SEVERITY);
    for (RuleOption option : info.options()) {
      names.add(option.name());
      if (option.name().equals(child.name())) {
        return valueOf(rule, child, option);
      }
    }
    problems.accept(
        "<rules><"
            + rule.name()
            + "><"
            + child.name()
            + ">: the rule has no such option; it has "
            + String.join(", ", names)
            + Nearest.question(child.name(), names));
    return Optional.empty();
  }

  private Optional<String> valueOf(Setting rule, Setting child, RuleOption option) {
    List<String> allowed = Arrays.asList(option.allowed());
    if (allowed.isEmpty() || allowed.contains(child.value())) {
      return Optional.of(child.value());
    }
    problems.accept(
        "<rules><"
            + rule.name()
            + "><"
            + child.name()
            + ">"
            + child.value()
            + ": allowed are "
            + String.join(", ", allowed)
            + Nearest.question(child.value(), allowed));
    return Optional.empty();
  }
}
