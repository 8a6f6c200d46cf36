package dev.onex.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Something that was set, as a tree of names and texts.
 *
 * @param place where it stands
 * @param value its text, without blanks around it; empty if it has none
 * @param children what it encloses; the items of a list are called {@code [1]}, {@code [2]}, …
 */
record Setting(Place place, String value, List<Setting> children) {

  private static final String EXPRESSION = "${";

  /** A setting with its children. */
  Setting {
    children = List.copyOf(children);
  }

  static Setting text(Place place, String value) {
    return new Setting(place, value.strip(), List.of());
  }

  /** A parameter of the pom; empty if it was not configured. */
  static Optional<Setting> of(String name, @Nullable PlexusConfiguration xml) {
    if (xml == null || xml.getChildCount() == 0 && isExpression(xml.getValue(null))) {
      return Optional.empty();
    }
    return Optional.of(of(Place.of(Origin.POM, name), xml));
  }

  private static Setting of(Place place, PlexusConfiguration xml) {
    List<Setting> children = new ArrayList<>();
    for (PlexusConfiguration child : xml.getChildren()) {
      children.add(of(place.child(child.getName(), Origin.POM), child));
    }
    String value = xml.getValue(null);
    // Maven leaves the default value there even if the pom has children.
    return new Setting(place, value == null || isExpression(value) ? "" : value.strip(), children);
  }

  /** What stands there if nobody configured it: nothing, or the property's unevaluated name. */
  private static boolean isExpression(@Nullable String value) {
    return value == null || value.isBlank() || value.strip().startsWith(EXPRESSION);
  }

  /**
   * A nested parameter from its property: {@code Name=value} and {@code Name.option=value},
   * separated by commas, as {@code RawType=off,StringId.allowedNames=a;b}.
   */
  static Setting parse(Place place, String property) {
    Map<String, List<Setting>> nested = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    for (String item : property.split(",", -1)) {
      String[] sides = item.split("=", 2);
      String[] path = sides[0].strip().split("\\.", 2);
      String value = sides.length == 2 ? sides[1].strip() : "";
      Place at = place.child(path[0], place.origin());
      nested.computeIfAbsent(path[0], it -> new ArrayList<>());
      if (path.length == 2) {
        nested.get(path[0]).add(text(at.child(path[1], place.origin()), value.replace(';', ',')));
      } else {
        values.put(path[0], value.replace(';', ','));
      }
    }
    List<Setting> settings = new ArrayList<>();
    nested.forEach(
        (name, options) ->
            settings.add(
                new Setting(
                    place.child(name, place.origin()), values.getOrDefault(name, ""), options)));
    return new Setting(place, "", settings);
  }

  String name() {
    return place.name();
  }

  boolean isList() {
    return !children.isEmpty() && children.get(0).name().startsWith("[");
  }

  /** Its text; empty, and a problem, if it encloses something instead. */
  Optional<String> single(Consumer<String> problems) {
    if (children.isEmpty()) {
      return Optional.of(value);
    }
    problems.accept(
        place.shown() + ": one value is wanted here, not " + (isList() ? "a list" : "keys"));
    return Optional.empty();
  }

  /** Its items: those that it encloses, or those in its text, where commas part them. */
  List<String> items(Consumer<String> problems) {
    if (children.isEmpty()) {
      return split(value);
    }
    return children.stream().flatMap(it -> it.single(problems).stream()).toList();
  }

  /** The items of a text that is a list, without blanks around them. */
  static List<String> split(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
