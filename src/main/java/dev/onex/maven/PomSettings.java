package dev.onex.maven;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the pom says from what the command line says. Maven hands over one value for both, and
 * would let the pom win; here the command line does, for it is what somebody wants right now.
 */
final class PomSettings {

  private static final String PREFIX = "onex.";

  private final Properties user;
  private final Properties project;
  private final Map<String, Setting> commandLine = new LinkedHashMap<>();
  private final Map<String, Setting> pom = new LinkedHashMap<>();

  PomSettings(Properties user, Properties project) {
    this.user = user;
    this.project = project;
  }

  /** Adds a parameter that is a text; null if Maven has none. */
  PomSettings text(String name, @Nullable String value) {
    String typed = user.getProperty(PREFIX + name);
    if (typed != null) {
      commandLine.put(name, Setting.text(Place.of(Origin.COMMAND_LINE, name), typed));
    }
    // If the pom is silent, Maven hands over what was typed.
    if (value != null && !value.equals(typed)) {
      pom.put(name, Setting.text(Place.of(Origin.POM, name), value));
    }
    return this;
  }

  /** Adds a parameter that is a list; null or empty if Maven has none. */
  PomSettings list(String name, @Nullable List<@Nullable String> value) {
    String typed = user.getProperty(PREFIX + name);
    if (typed != null) {
      commandLine.put(name, Setting.text(Place.of(Origin.COMMAND_LINE, name), typed));
    }
    if (value == null || value.isEmpty()) {
      return this;
    }
    Place place = Place.of(Origin.POM, name);
    List<Setting> items =
        value.stream()
            .filter(it -> it != null)
            .map(it -> Setting.text(place.child("[item]", Origin.POM), it))
            .toList();
    List<String> texts = items.stream().map(Setting::value).toList();
    if (typed == null || !texts.equals(Setting.split(typed))) {
      pom.put(name, new Setting(place, "", items));
    }
    return this;
  }

  /** Adds a parameter with elements in it; null or an expression if the pom has none. */
  PomSettings nested(String name, @Nullable PlexusConfiguration xml) {
    String typed = user.getProperty(PREFIX + name);
    if (typed != null) {
      commandLine.put(name, Setting.parse(Place.of(Origin.COMMAND_LINE, name), typed));
    }
    String property = project.getProperty(PREFIX + name);
    Setting.of(name, xml)
        .ifPresentOrElse(
            it -> pom.put(name, it),
            () -> {
              if (property != null) {
                pom.put(name, Setting.parse(Place.of(Origin.POM, name), property));
              }
            });
    return this;
  }

  /** A property that other plugins read as well, as {@code maven.compiler.release}. */
  @Nullable String shared(String name) {
    return user.getProperty(name, project.getProperty(name));
  }

  /** What the command line says of a parameter, or else the pom. */
  Optional<Setting> strongest(String name) {
    return Optional.ofNullable(commandLine.getOrDefault(name, pom.get(name)));
  }

  /** What the pom says. */
  Map<String, Setting> pom() {
    return pom;
  }

  /** What the command line says. */
  Map<String, Setting> commandLine() {
    return commandLine;
  }
}
