package shop.orders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

class Orders {

  private final Supplier<List<Order>> supplier =
      new Supplier<List<Order>>() {
        @Override
        public List<Order> get() {
          // finding: 'get' returns null as its List<Order>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
          return null;
        }
      };

  List<Order> open(boolean closed) {
    if (closed) {
      // finding: 'open' returns null as its List<Order>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
      return null;
    }
    return new ArrayList<>();
  }

  String[] names() {
    // finding: 'names' returns null as its String[], so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
    return null;
  }

  int weights()[] {
    // finding: 'weights' returns null as its int[], so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
    return null;
  }

  Map<String, Order> byName(boolean sorted, Map<String, Order> map) {
    // finding: 'byName' returns null as its Map<String,Order>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
    return sorted ? (null) : map;
  }

  Collection<Order> kinds(int kind) {
    return switch (kind) {
      case 0 -> List.of();
      // finding: 'kinds' returns null as its Collection<Order>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
      case 1 -> null;
      default -> {
        // finding: 'kinds' returns null as its Collection<Order>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
        yield (Set<Order>) null;
      }
    };
  }

  /** In a private method it is a warning. */
  private java.util.concurrent.BlockingQueue<Order> queue() {
    // finding: 'queue' returns null as its java.util.concurrent.BlockingQueue<Order>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
    return null;
  }

  /** And so it is where a null is handed on. */
  Order[] copy(Order[] orders) {
    if (orders == null) {
      // finding: 'copy' returns null as its Order[], so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
      return null;
    }
    return orders.clone();
  }

  <T> List<T> sorted(List<T> items) {
    // finding: 'sorted' returns null as its List<T>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
    return items != null ? List.copyOf(items) : null;
  }

  Object nested() {
    class Walk implements Iterable<Order> {
      @Override
      public Iterator<Order> iterator() {
        // finding: 'iterator' returns null as its Iterator<Order>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
        return null;
      }
    }
    record Page(List<Order> orders) {
      Iterable<Order> all() {
        // finding: 'all' returns null as its Iterable<Order>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
        return null;
      }
    }
    return new Walk();
  }
}

record Order(String name) {
  Stream<Order> parts() {
    // finding: 'parts' returns null as its Stream<Order>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
    return null;
  }
}

interface Archive {
  default Set<Order> old() {
    // finding: 'old' returns null as its Set<Order>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
    return null;
  }
}

enum Source {
  NONE {
    @Override
    List<Order> load() {
      // finding: 'load' returns null as its List<Order>, so callers that loop over it fail with a NullPointerException; return an empty one, or mark the method @Nullable
      return null;
    }
  };

  abstract List<Order> load();
}
