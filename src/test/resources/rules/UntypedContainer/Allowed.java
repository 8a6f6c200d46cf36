package shop.catalog.model;

import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.w3c.dom.Document;

record Product(String name, Map<AttributeKey, AttributeValue> attributes) {}

record AttributeKey(String group, String name) {}

sealed interface AttributeValue permits Size, Color {}

record Size(int width, int height) implements AttributeValue {}

record Color(int red, int green, int blue) implements AttributeValue {
  static final Map<String, Object> NAMES = Map.of();
  private static final String TEXT =
      """
      Map<String, Object> attributes; // List<?>
      """;
}

class Shelf<T extends Comparable<?>> {
  private final Class<?> type = String.class;
  private Constructor<?> constructor;
  private Future<?> running;
  private Map<Class<?>, Object> services;
  private Function<Class<?>, Object> resolver;
  private List<Class<?>> types;
  private List<? super Size> sinks;
  private Comparator<Object> order;
  private List<T> items;
  private Document page;
  private Object[] raw;

  public void visit(Consumer<Object> visitor, Predicate<Object> filter) {
    Map<String, Object> local = Map.of();
    List<?> other = List.copyOf(local.keySet());
    class Row {
      Map<String, Object> cells;
    }
    new Shelf<String>() {
      Map<String, Object> cells;
    };
  }

  public boolean isEmpty(Collection<?> items) {
    return items.isEmpty();
  }

  public int count(Iterable<? extends Object> items, Map<?, Size> sizes) {
    return sizes.size();
  }

  Map<String, Object> hidden(List<Object> any) {
    return Map.of();
  }
}

interface Hidden {
  Map<String, Object> any();
}

enum Level {
  LOW,
  HIGH;

  private Map<String, Object> hints;

  public Map<String, Object> hints() {
    return hints;
  }
}

/** What reads and writes files of properties. */
public interface PropertyFiles {
  void load(Properties into, java.io.InputStream from);

  void store(Properties from, java.io.Writer into);
}
