package dev.onex.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A nested parameter as a tree of names and texts.
 *
 * @param name the XML element
 * @param value its text, without blanks around it; empty if it has none
 * @param children what it encloses
 */
record Setting(String name, String value, List<Setting> children) {

  private static final String EXPRESSION = "${";

  /** A setting with its children. */
  Setting {
    children = List.copyOf(children);
  }

  /**
   * A parameter as Maven hands it over.
   *
   * @param xml the parameter; null if neither pom nor plugin has it
   * @param property the value of its user property, as {@code RawType=off,StringId.allow=a;b}; null
   *     if it is not set. As everywhere in Maven, it counts if the pom is silent.
   */
  static Setting of(String name, @Nullable PlexusConfiguration xml, @Nullable String property) {
    if (xml != null && (xml.getChildCount() > 0 || !isExpression(xml.getValue(null)))) {
      return new Setting(name, value(xml), children(xml));
    }
    return new Setting(name, "", property == null ? List.of() : parse(property));
  }

  /** What stands there if nobody configured it: nothing, or the property's unevaluated name. */
  private static boolean isExpression(@Nullable String value) {
    return value == null || value.isBlank() || value.strip().startsWith(EXPRESSION);
  }

  private static List<Setting> children(PlexusConfiguration xml) {
    List<Setting> children = new ArrayList<>();
    for (PlexusConfiguration child : xml.getChildren()) {
      children.add(new Setting(child.getName(), value(child), children(child)));
    }
    return children;
  }

  private static String value(PlexusConfiguration xml) {
    String value = xml.getValue(null);
    // Maven leaves the default value there even if the pom has children.
    return value == null || isExpression(value) ? "" : value.strip();
  }

  /** Settings from {@code Name=value} and {@code Name.option=value}, separated by commas. */
  private static List<Setting> parse(String property) {
    Map<String, List<Setting>> nested = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    for (String item : property.split(",", -1)) {
      String[] sides = item.split("=", 2);
      String[] path = sides[0].strip().split("\\.", 2);
      String value = sides.length == 2 ? sides[1].strip() : "";
      nested.computeIfAbsent(path[0], it -> new ArrayList<>());
      if (path.length == 2) {
        nested.get(path[0]).add(new Setting(path[1], value.replace(';', ','), List.of()));
      } else {
        values.put(path[0], value);
      }
    }
    List<Setting> settings = new ArrayList<>();
    nested.forEach(
        (name, options) -> settings.add(new Setting(name, values.getOrDefault(name, ""), options)));
    return settings;
  }
}
