package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** The keys that a schema knows, and those that a file has, in the same form. */
public final class SchemaPaths {

  private SchemaPaths() {}

  /** Visits every schema of an object's property, with its path. */
  public static void eachProperty(
      String path, JsonNode node, BiConsumer<String, JsonNode> visitor) {
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      String name = path + "/" + property.getKey();
      visitor.accept(name, property.getValue());
      eachProperty(name, property.getValue(), visitor);
      eachProperty(name + "[]", property.getValue().path("items"), visitor);
    }
  }

  /** The paths of all keys in a report, in their order, each once, in the form of the schema's. */
  public static void eachKey(String path, JsonNode node, List<String> paths) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = path + "/" + property.getKey();
      paths.add(name);
      eachKey(name, property.getValue(), paths);
      assertThat(property.getValue().isArray() && property.getValue().isEmpty()).as(name).isFalse();
      if (property.getValue().isArray() && property.getValue().get(0).isObject()) {
        eachKey(name + "[]", property.getValue().get(0), paths);
      }
    }
  }
}
