package shop.catalog.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.bson.Document;

record Product(
    String name,
    // finding: component 'attributes' is declared as Map<String, Object>, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
    Map<String, Object> attributes) {}

record Offer(
    long cents,
    // finding: component 'rows' is declared as List<Map<String, ?>>, with Map<String, ?> in it, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
    List<Map<String, ?>> rows,
    // finding: component 'body' is declared as JsonNode, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
    JsonNode body) {

  Offer {
    Map<String, Object> local = Map.of();
    rows = List.copyOf(rows);
  }
}

class Shelf<T> {
  // finding: field 'items' is declared as List<?>[], so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  private List<?>[] items;

  // finding: field 'bounded' is declared as Map<T, ? extends Object>, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  Map<T, ? extends @Deprecated Object> bounded;

  // finding: field 'settings' is declared as java.util.Properties, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  private final java.util.Properties settings = new java.util.Properties();

  // finding: field 'documents' is declared as Map<String, List<Document>>, with Document in it, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  Map<String, List<Document>> documents;

  // finding: field 'rows' is declared as Optional<Object[]>, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  Optional<Object[]> rows;

  @JsonAnySetter
  // finding: field 'unknown' is declared as Map<String, Object>, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  private Map<String, Object> unknown;

  public Shelf(java.util.Properties settings) {
    items = null;
  }

  // finding: result of 'find' is declared as Future<Map<?, ?>>, with Map<?, ?> in it, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  public Future<Map<?, ?>> find(
      // finding: parameter 'filter' is declared as Function<T, Object>, so nothing says what its Object stands for; write the type that is meant, or a sealed interface if there are several
      Function<T, Object> filter) {
    return null;
  }

  // finding: result of 'all' is declared as Collection<?>, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  protected Collection<?> all() {
    return List.of();
  }

  // finding: parameter 'options' is declared as Map<String, ?>, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  public <K> void apply(Map<String, ?> options, Map<?, K> lookup) {}

  public List<?>[] getItems() {
    return items;
  }
}

public interface Importer {
  // finding: parameter 'settings' is declared as Properties, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  void configure(Properties settings);

  // finding: result of 'entries' is declared as Iterator<Map.Entry<String, Object>>, with Map.Entry<String, Object> in it, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  Iterator<Map.Entry<String, Object>> entries();
}

public interface Uploads {
  // finding: parameter 'attributes' is declared as Map<String, Object>, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
  void upload(java.io.InputStream from, Map<String, Object> attributes);
}
