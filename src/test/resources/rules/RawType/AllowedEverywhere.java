// option: scope=everywhere
package shop.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

class OrderService {
  static final Class<List> TYPE = List.class;
  private Class<Map>[] types;

  sealed interface Shape permits Box, Dot {}

  record Box<T>(T content, int size) implements Shape {}

  record Dot(int x, int y) implements Shape {}

  Object search(Object any) throws IllegalStateException {
    if (any instanceof List && !(any instanceof Map[])) {
      return (List) any;
    }
    Supplier<List<String>> make = ArrayList::new;
    Function<Integer, List<String>[]> array = List[]::new;
    Function<List<String>, Integer> size = List::size;
    Class<?> type = Map.Entry.class;
    List<String> copy = List.copyOf(new ArrayList<>(List.<String>of()));
    Object both = (Comparable & java.io.Serializable) any;
    if (any instanceof Box(var content, int length)) {
      return content;
    }
    class Set {
      Set next;
    }
    return new Set();
  }

  @SuppressWarnings("unchecked")
  <T, List> List generic(T value, List other, Set<?> set) {
    return other;
  }
}
