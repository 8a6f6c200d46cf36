package dev.onex.maven;

import dev.onex.docs.MojoParameters;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleSet;
import dev.onex.rule.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON Schema of onex.yaml from the parameters' Javadoc and the rules' annotations. */
final class ConfigSchema {

  private static final List<String> FLAGS = List.of("true", "false");

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "preset", Preset.names(),
          "failOn", CheckConfiguration.FAIL_ON,
          "timing", CheckConfiguration.TIMINGS);

  private final MojoParameters parameters;

  /** A schema with the descriptions of these parameters. */
  ConfigSchema(MojoParameters parameters) {
    this.parameters = parameters;
  }

  /** The schema of a file with settings of these rules. */
  String render(List<Rule> rules) {
    Map<String, Object> properties = new LinkedHashMap<>();
    ConfigFiles.KEYS.forEach(it -> properties.put(it, property(it)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "Settings of onex-maven-plugin");
    schema.put(
        "description",
        "onex.yaml, in a module's directory or above it. Command line and pom count more.");
    schema.putAll(closed(properties));
    schema.put("definitions", Map.of("rules", rules(rules)));
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return JsonMapper.shared().writer().with(printer).writeValueAsString(schema) + "\n";
  }

  private Map<String, Object> property(String key) {
    if (WORDS.containsKey(key)) {
      return described(parameters.description(key), Map.of("enum", WORDS.get(key)));
    }
    return switch (key) {
      case "thresholds" ->
          described(parameters.description(key), closed(all(ThresholdSettings.NAMES, limit())));
      case "rules" -> described(parameters.description(key), Map.of("allOf", List.of(rulesRef())));
      case "tests" ->
          described(
              "Settings that count more for files of test roots.",
              closed(
                  Map.of(
                      "rules",
                      described(
                          parameters.description("testRules"),
                          Map.of("allOf", List.of(rulesRef()))))));
      case "models" ->
          described(parameters.description(key), closed(all(ModelParameter.KEYS, list())));
      case "formats" -> described(parameters.description(key), list(CheckConfiguration.FORMATS));
      case "wirePackages", "includes", "excludes" -> described(parameters.description(key), list());
      case "failOnPerformance", "includeGenerated", "includeTests" ->
          described(parameters.description(key), Map.of("type", "boolean"));
      case "threads", "release" ->
          described(parameters.description(key), Map.of("type", List.of("string", "number")));
      case "memoryBudget", "chunkSize", "encoding", "historyFile" ->
          described(parameters.description(key), Map.of("type", "string"));
      default -> throw new IllegalStateException("say what the key " + key + " may be");
    };
  }

  private static Map<String, Object> rulesRef() {
    return Map.of("$ref", "#/definitions/rules");
  }

  private static Map<String, Object> limit() {
    return Map.of("type", List.of("string", "number"));
  }

  /** A list of these words; as a text it may be anything, for commas part its items. */
  private static Map<String, Object> list(List<String> words) {
    Map<String, Object> schema = list();
    schema.put("items", Map.of("enum", words));
    return schema;
  }

  private static Map<String, Object> list() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", List.of("string", "array"));
    schema.put("items", Map.of("type", "string"));
    return schema;
  }

  private static Map<String, Object> all(List<String> names, Map<String, Object> schema) {
    Map<String, Object> properties = new LinkedHashMap<>();
    names.forEach(it -> properties.put(it, schema));
    return properties;
  }

  private static Map<String, Object> closed(Map<String, Object> properties) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    return schema;
  }

  private static Map<String, Object> described(String description, Map<String, Object> schema) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", description);
    described.putAll(schema);
    return described;
  }

  private static Map<String, Object> rules(List<Rule> rules) {
    Map<String, Object> properties = new LinkedHashMap<>();
    rules.stream()
        .sorted(Comparator.comparing(RuleSet::nameOf))
        .forEach(it -> properties.put(RuleSet.nameOf(it), rule(RuleSet.infoOf(it))));
    Map<String, Object> schema = closed(properties);
    schema.put("additionalProperties", ruleOfOthers());
    return schema;
  }

  /** Rules of jars beside the plugin, which a schema cannot know by name. */
  private static Map<String, Object> ruleOfOthers() {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("type", "object");
    options.put("properties", Map.of("severity", Map.of("enum", RuleSettings.WORDS)));
    return described(
        "No rule of onex, but one of a jar that is a dependency of the plugin.",
        Map.of("anyOf", List.of(Map.of("enum", RuleSettings.WORDS), options)));
  }

  private static Map<String, Object> rule(RuleInfo info) {
    List<String> severities = new ArrayList<>(RuleSettings.WORDS);
    if (info.scope() == Scope.ENGINE) {
      severities.remove(RuleChoices.OFF);
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("severity", Map.of("enum", severities));
    for (RuleOption option : info.options()) {
      properties.put(option.name(), option(option));
    }
    String off = info.optIn() ? " Off by default." : "";
    return described(
        info.summary() + "." + off,
        Map.of("anyOf", List.of(Map.of("enum", severities), closed(properties))));
  }

  private static Map<String, Object> option(RuleOption option) {
    List<String> allowed = Arrays.asList(option.allowed());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", option.description());
    if (allowed.isEmpty()) {
      schema.putAll(list());
      schema.put("default", option.defaultValue());
    } else if (allowed.equals(FLAGS)) {
      schema.put("type", "boolean");
      schema.put("default", Boolean.valueOf(option.defaultValue()));
    } else {
      schema.put("enum", allowed);
      schema.put("default", option.defaultValue());
    }
    return schema;
  }
}
