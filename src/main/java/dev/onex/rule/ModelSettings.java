package dev.onex.rule;

import java.util.List;

/**
 * What makes a type a model, beside being a record that others can see.
 *
 * @param annotations simple names of annotations
 * @param names regular expressions that match whole simple names of types
 * @param packages segments of package names, as {@code model}, or packages with those below them,
 *     as {@code com.acme.api}; a type there must be data as well
 * @param baseClasses qualified names of types that it extends, directly or not
 */
public record ModelSettings(
    List<String> annotations, List<String> names, List<String> packages, List<String> baseClasses) {

  /** What makes a type a model if nobody says otherwise. */
  public static final ModelSettings DEFAULT =
      new ModelSettings(
          List.of(
              "OnexModel",
              "Entity",
              "Embeddable",
              "MappedSuperclass",
              "Document",
              "MappedEntity",
              "MongoEntity",
              "PersistenceCapable",
              "RedisHash",
              "Table",
              "Data",
              "Value"),
          List.of("Model[A-Z].*", ".*(Dto|DTO|Request|Response|Event|Command|Payload|Entity)"),
          List.of("model", "models", "dto", "domain", "entity", "event", "events"),
          List.of("dev.onex.validation.ValidatedModel"));

  /** Settings with copies of the lists. */
  public ModelSettings {
    annotations = List.copyOf(annotations);
    names = List.copyOf(names);
    packages = List.copyOf(packages);
    baseClasses = List.copyOf(baseClasses);
  }
}
