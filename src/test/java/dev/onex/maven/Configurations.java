package dev.onex.maven;

import dev.onex.TestRun;
import dev.onex.rules.BuiltInRules;
import dev.onex.validation.ValidationError;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Configurations of checks in tests, each made of layers. */
final class Configurations {

  /** Our rules only. */
  static final AvailableRules OURS =
      new AvailableRules(BuiltInRules.all(), Map.of(), List.of(), Set.of());

  private Configurations() {}

  /** What was typed, as {@code failOn=error} in the form {@code of("failOn", "error")}. */
  static CheckConfiguration typed(String... namesAndValues) {
    return layered(List.of(), layer(Origin.COMMAND_LINE, namesAndValues));
  }

  /** Settings of these layers, the weakest first, with problems that files had. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static CheckConfiguration layered(List<String> problems, Map<String, Setting>... layers) {
    return new CheckConfiguration(
        new RawConfiguration(new Layers(List.of(layers)), problems, project(null, null, null)),
        OURS);
  }

  static RawConfiguration.Project project(
      @Nullable String release, @Nullable String source, @Nullable String encoding) {
    return new RawConfiguration.Project(
        Path.of("base"),
        Path.of("base/target"),
        List.of(Path.of("src/main/java")),
        List.of(Path.of("src/test/java")),
        Path.of("repo/history.jsonl"),
        release,
        source,
        encoding,
        TestRun.TODAY);
  }

  static Map<String, Setting> layer(Origin origin, String... namesAndValues) {
    Map<String, Setting> layer = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = namesAndValues[i];
      Place place = Place.of(origin, name);
      boolean nested = List.of("rules", "testRules", "thresholds", "models").contains(name);
      layer.put(
          name,
          nested
              ? Setting.parse(place, namesAndValues[i + 1])
              : Setting.text(place, namesAndValues[i + 1]));
    }
    return layer;
  }

  static List<String> problems(CheckConfiguration configuration) {
    configuration.performValidation();
    return configuration.validation().errors().stream().map(ValidationError::message).toList();
  }
}
