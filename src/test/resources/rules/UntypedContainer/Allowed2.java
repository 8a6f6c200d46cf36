package shop.imports.model;

import java.util.Map;

/** Types of the project's own that are no trees. */
class JsonNode {}

class Properties {}

class Document {}

abstract class Page extends java.util.AbstractMap<String, Object> implements Cloneable {
  private JsonNode node;
  private Properties properties;
  private Document document;

  @Override
  public java.util.Set<Map.Entry<String, Object>> entrySet() {
    return java.util.Set.of();
  }

  /** Overrides that of a supertype, though it does not say so. */
  public void putAll(Map<? extends String, ? extends Object> other) {}
}
