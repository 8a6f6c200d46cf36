package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema of ours, and what is true of each of them. */
public final class PublishedSchema {

  private final Schema schema;

  /** The schema of that text. */
  public PublishedSchema(String text) {
    SchemaRegistryConfig strict =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, it -> it.schemaRegistryConfig(strict))
            .getSchema(text, InputFormat.JSON);
  }

  /** What is wrong with a file; empty if it is valid. */
  public List<String> errors(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /**
   * Holds that the schema knows the keys of a file in their order and no other, requires each,
   * describes each and allows others to follow.
   *
   * @param full a file in which every list has an element and nothing is null that has keys
   */
  public void describesEachKeyOf(String full) {
    List<String> known = new ArrayList<>();
    eachProperty(
        "",
        schema.getSchemaNode(),
        (path, it) -> {
          known.add(path);
          assertThat(it.path("description").asString("")).as(path).endsWith(".");
          isOpenAndComplete(path, it);
          isOpenAndComplete(path, it.path("items"));
        });
    isOpenAndComplete("", schema.getSchemaNode());
    List<String> written = new ArrayList<>();
    eachKey("", JsonMapper.shared().readTree(full), written);
    assertThat(known).hasSizeGreaterThan(20).isEqualTo(written);
  }

  private static void isOpenAndComplete(String path, JsonNode object) {
    if (object.has("properties")) {
      List<String> required = new ArrayList<>();
      object.path("required").forEach(it -> required.add(it.asString()));
      assertThat(required)
          .as(path)
          .isEqualTo(List.copyOf(object.path("properties").propertyNames()));
      assertThat(object.path("additionalProperties").asBoolean()).as(path).isTrue();
    }
  }

  /** Visits every schema of an object's property, with its path. */
  private static void eachProperty(
      String path, JsonNode node, BiConsumer<String, JsonNode> visitor) {
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      String name = path + "/" + property.getKey();
      visitor.accept(name, property.getValue());
      eachProperty(name, property.getValue(), visitor);
      eachProperty(name + "[]", property.getValue().path("items"), visitor);
    }
  }

  /** The paths of all keys in a file, in their order, each once, in the form of the schema's. */
  private static void eachKey(String path, JsonNode node, List<String> paths) {
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
