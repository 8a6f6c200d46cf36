package dev.onex.rules;

import dev.onex.rule.TypeContext;
import java.util.Set;

/** Tells classes that a framework makes empty and then fills, so that they cannot be immutable. */
final class FilledModels {

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "ConfigurationProperties",
          "Document",
          "Embeddable",
          "Entity",
          "MappedEntity",
          "MappedSuperclass",
          "MongoEntity",
          "PersistenceCapable",
          "RedisHash",
          "Table",
          "TableName");

  private FilledModels() {}

  /** Whether a type is one, or lies in one. */
  static boolean contain(TypeContext type) {
    return type.facts().annotations().stream()
            .map(it -> it.substring(it.lastIndexOf('.') + 1))
            .anyMatch(it -> ANNOTATIONS.contains(it) || it.startsWith("Xml"))
        || type.enclosing().filter(FilledModels::contain).isPresent();
  }
}
