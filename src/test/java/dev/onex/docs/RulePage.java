package dev.onex.docs;

import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Interest;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleSet;
import dev.onex.rule.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the page of one rule from its source, its annotation and its fixtures. */
final class RulePage {

  private static final Set<Kind> TYPES =
      Set.of(Kind.CLASS, Kind.INTERFACE, Kind.ENUM, Kind.RECORD, Kind.ANNOTATION);

  private final Rule rule;
  private final String name;
  private final RuleInfo info;
  private final RuleSource source;
  private final Fixtures fixtures;

  RulePage(Rule rule, RuleSource source, Fixtures fixtures) {
    this.rule = rule;
    this.name = RuleSet.nameOf(rule);
    this.info = RuleSet.infoOf(rule);
    this.source = source;
    this.fixtures = fixtures;
  }

  /** The page in Markdown. */
  String render() {
    List<String> parts = new ArrayList<>();
    parts.add("<!-- Written by RulePagesTest from the rule and its fixtures. Do not edit. -->");
    parts.add("# " + name);
    parts.add(info.summary() + ".");
    parts.add(facts());
    parts.add("## What it flags\n\n" + source.flags());
    parts.add("## Why, and what to do\n\n" + source.why());
    parts.add("## What it leaves alone\n\n" + source.leaves());
    parts.add(example("Flagged"));
    parts.add(example("Allowed"));
    if (info.options().length > 0) {
      parts.add(options());
    }
    parts.add(configuration(name, info));
    List<NearestChecks> nearest = RuleFamily.of(name).nearest();
    if (!nearest.isEmpty()) {
      parts.add(nearest(nearest));
    }
    parts.add(
        "[All rules](README.md) · [source](../../src/main/java/dev/onex/rules/"
            + name
            + ".java) · [fixtures](../../"
            + Fixtures.ROOT
            + "/"
            + name
            + ")");
    return String.join("\n\n", parts) + "\n";
  }

  private String facts() {
    return """
    | severity | scope | looks at |
    |---|---|---|
    | %s | %s | %s |\
    """
        .formatted(severities(), scope(info), place());
  }

  /** The severities of its findings, the highest first. */
  String severities() {
    String own =
        fixtures.severities().stream().map(RulePage::word).collect(Collectors.joining(", "));
    return info.optIn() ? own + " (off by default)" : own;
  }

  static String scope(RuleInfo info) {
    return switch (info.scope()) {
      case HEADER -> "header of a type";
      case MEMBER -> "member";
      case TYPE -> "type";
      case UNIT -> "file";
      case PROJECT -> "project";
      case ENGINE -> "engine";
    };
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private String place() {
    if (info.scope() == Scope.ENGINE) {
      return "every file";
    }
    Interest interest = rule.interest();
    String where =
        switch (interest.where()) {
          case EVERYWHERE -> "";
          case MODELS -> " of [models](README.md#models)";
          case MODELS_AND_PUBLIC_INTERFACES ->
              " of [models](README.md#models) and public interfaces";
        };
    return kinds(interest) + where + (interest.bodies() ? ", with their bodies" : "");
  }

  private static String kinds(Interest interest) {
    List<String> names = new ArrayList<>();
    if (interest.kinds().containsAll(TYPES)) {
      names.add("type headers");
    }
    for (Kind kind : Kind.values()) {
      boolean named = TYPES.contains(kind) && interest.kinds().containsAll(TYPES);
      if (interest.kinds().contains(kind) && !named && kind != Kind.IMPLICIT_CLASS) {
        names.add(plural(kind));
      }
    }
    if (names.size() == Kind.values().length - TYPES.size()) {
      return "all declarations";
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String plural(Kind kind) {
    return switch (kind) {
      case CLASS, IMPLICIT_CLASS -> "class headers";
      case INTERFACE -> "interface headers";
      case ENUM -> "enum headers";
      case RECORD -> "record headers";
      case ANNOTATION -> "annotation headers";
      case FIELD -> "fields";
      case METHOD -> "methods";
      case CONSTRUCTOR -> "constructors";
      case COMPACT_CONSTRUCTOR -> "compact constructors";
      case INITIALIZER -> "initializers";
      case ENUM_CONSTANT -> "enum constants";
    };
  }

  private String example(String kind) {
    return "## %s\n\n```java\n%s\n```".formatted(kind, fixtures.example(kind + ".java"));
  }

  private String options() {
    List<String> rows = new ArrayList<>();
    rows.add("## Options\n\n| option | default | allowed | meaning |\n|---|---|---|---|");
    for (RuleOption option : info.options()) {
      String value = option.defaultValue().isEmpty() ? "empty" : items(option.defaultValue());
      String allowed =
          Arrays.stream(option.allowed()).map(RulePage::code).collect(Collectors.joining(", "));
      rows.add(
          "| %s | %s | %s | %s |"
              .formatted(
                  code(option.name()),
                  value.replace("|", "\\|"),
                  allowed.isEmpty() ? "any" : allowed,
                  option.description() + strict(option)));
    }
    return String.join("\n", rows);
  }

  private static String strict(RuleOption option) {
    return option.strictValue().isEmpty()
        ? ""
        : " In the preset `strict` it is " + items(option.strictValue()) + ".";
  }

  private static String items(String list) {
    return Arrays.stream(list.split(",", -1)).map(RulePage::code).collect(Collectors.joining(", "));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  /** How to set a rule. */
  static String configuration(String name, RuleInfo info) {
    StringBuilder text = new StringBuilder("## Configuration\n\n");
    if (info.scope() == Scope.ENGINE) {
      text.append("It is about the check itself, so it cannot be switched off. To make it milder:");
      text.append(snippet("<%s>warning</%s>".formatted(name, name)));
      return text.toString();
    }
    String state = info.optIn() ? "on" : "off";
    text.append(info.optIn() ? "It is off by default. " : "").append("To switch it ").append(state);
    text.append(", or to give all its findings one severity (`critical`, `error`,");
    text.append(" `warning`):").append(snippet("<%s>%s</%s>".formatted(name, state, name)));
    text.append("\n\nOn the command line: `-Donex.rules=").append(name).append("=");
    text.append(state).append("`.");
    if (info.options().length > 0) {
      RuleOption option =
          Arrays.stream(info.options())
              .filter(it -> it.allowed().length > 1)
              .findFirst()
              .orElse(info.options()[0]);
      text.append("\n\nTo set options:");
      text.append(
          snippet(
              "<%s>\n    <severity>warning</severity>\n    <%s>%s</%s>\n  </%s>"
                  .formatted(name, option.name(), otherValue(option), option.name(), name)));
    }
    return text.toString();
  }

  private static String nearest(List<NearestChecks> checks) {
    return "## Nearest checks of other tools\n\n"
        + NearestChecks.render(checks)
        + ".\n\nThey [may report the same places](README.md#nearest-checks).";
  }

  /** A value to show in an example: another than the default, or one item of a list. */
  private static String otherValue(RuleOption option) {
    return Arrays.stream(option.allowed())
        .filter(it -> !it.equals(option.defaultValue()))
        .findFirst()
        .orElse(option.defaultValue().split(",", -1)[0]);
  }

  private static String snippet(String rule) {
    return "\n\n```xml\n<rules>\n  " + rule + "\n</rules>\n```";
  }
}
