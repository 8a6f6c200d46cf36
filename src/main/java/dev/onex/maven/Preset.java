package dev.onex.maven;

import dev.onex.gate.FailOn;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What settings start from: a choice of rules, how demanding they are and what fails the build.
 *
 * @param kind what it is about
 * @param pinned the version of the plugin whose rules it has; null for all that there are
 */
record Preset(Kind kind, @Nullable String pinned) {

  /** The versions of the plugin that brought new rules, the oldest first. */
  static final List<String> VERSIONS = List.of("0.1");

  /** What settings start from if nobody says another. */
  static final Preset DEFAULT = new Preset(Kind.RECOMMENDED, null);

  /** What presets are about. */
  enum Kind {
    /** Rules that are right often enough for everybody, each as it comes. */
    RECOMMENDED,
    /** The same rules at their most demanding; errors fail the build as well as criticals. */
    STRICT,
    /** All rules, those too that are off until somebody asks for them. */
    ALL;

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The names of all presets. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      names.add(kind.label());
      VERSIONS.forEach(it -> names.add(kind.label() + "-" + it));
    }
    return names;
  }

  /**
   * The preset of that name, as {@code strict} or {@code recommended-0.1}; empty if none has it.
   */
  static Optional<Preset> parse(String name) {
    String written = name.strip().toLowerCase(Locale.ROOT);
    for (Kind kind : Kind.values()) {
      for (String version : VERSIONS) {
        if (written.equals(kind.label() + "-" + version)) {
          return Optional.of(new Preset(kind, version));
        }
      }
      if (written.equals(kind.label())) {
        return Optional.of(new Preset(kind, null));
      }
    }
    return Optional.empty();
  }

  /** The same preset with all rules that there are. */
  Preset unpinned() {
    return new Preset(kind, null);
  }

  String name() {
    return pinned == null ? kind.label() : kind.label() + "-" + pinned;
  }

  FailOn failOn() {
    return kind == Kind.STRICT ? FailOn.ERROR : FailOn.CRITICAL;
  }

  /** Whether it switches a rule on or off; empty if it leaves it as it comes. */
  Optional<Boolean> isOn(RuleInfo rule) {
    if (isNewer(rule)) {
      return Optional.of(false);
    }
    return kind == Kind.ALL && rule.optIn() ? Optional.of(true) : Optional.empty();
  }

  /** A rule of the engine says what was not checked, so no preset is without it. */
  private boolean isNewer(RuleInfo rule) {
    return pinned != null
        && rule.scope() != Scope.ENGINE
        && !VERSIONS.subList(0, VERSIONS.indexOf(pinned) + 1).contains(rule.since());
  }

  /** The options of a rule that it sets, by name. */
  Map<String, String> options(RuleInfo rule) {
    Map<String, String> options = new TreeMap<>();
    for (RuleOption option : rule.options()) {
      if (kind == Kind.STRICT && !option.strictValue().isEmpty()) {
        options.put(option.name(), option.strictValue());
      }
    }
    return options;
  }
}
