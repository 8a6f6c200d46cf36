package shop.orders;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class Orders implements Source {

  private List<Order> cache = null;

  private final Supplier<List<Order>> supplier =
      () -> {
        return null;
      };

  List<Order> open(boolean closed) {
    if (closed) {
      return List.of();
    }
    return cache == null ? List.of() : cache;
  }

  @Nullable List<Order> maybe() {
    return null;
  }

  java.util.@Nullable List<Order> later() {
    return null;
  }

  Order @Nullable [] array() {
    return null;
  }

  /** Nothing comes of nothing. */
  byte[] serialize(String topic, Void nothing) {
    return null;
  }

  @javax.annotation.CheckForNull
  byte[] content() {
    return null;
  }

  /** The override of a nullable contract. */
  @Override
  public @Nullable Map<String, Order> byName() {
    return null;
  }

  /** What a lambda or a nested type returns is not what the method returns. */
  List<Order> scopes(List<Order> orders) {
    Callable<Order> anonymous =
        new Callable<>() {
          @Override
          public Order call() {
            return null;
          }
        };
    class Local {
      Order order() {
        return null;
      }
    }
    Function<Order, List<Order>> lambda =
        (Order it) -> {
          return null;
        };
    return orders.stream()
        .map(
            it -> {
              return it.name() == null ? null : it;
            })
        .toList();
  }

  Order first() {
    return null;
  }

  String[] names(String name) {
    String text = """
        List<Order> open() { return null; }
        """;
    return new String[] {name, null, text};
  }

  Iterator<Order> iterator() {
    return find(null).iterator();
  }

  List<Order> find(@Nullable String name) {
    return switch (name) {
      case null -> List.of();
      default -> {
        String none = switch (name) {
          default -> null;
        };
        yield List.of(new Order(none));
      }
    };
  }
}

record Order(@Nullable String name) {

  Order {
    name = name == null ? null : name.strip();
  }
}

interface Source {
  @Nullable Map<String, Order> byName();
}

/** A type of its own, a type variable, and a type that is more than a collection. */
class Own<Set, C extends Iterable<Order>> {

  List<Order> list() {
    return null;
  }

  Set set() {
    return null;
  }

  C sequence() {
    return null;
  }

  java.nio.file.Path path() {
    return null;
  }

  java.util.jar.Attributes attributes() {
    return null;
  }

  static class List<T> {}
}
