// option: scope=everywhere
package shop.orders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

@SuppressWarnings("rawtypes")
// finding: bound of 'T' is a raw Comparable, so the compiler does not check what is put in or taken out; write its type arguments, as Comparable<...>
class OrderService<T extends Comparable> {
  // finding: field 'ALL' is a raw Set, so the compiler does not check what is put in or taken out; write its type arguments, as Set<...>
  static final Set ALL = Set.of();

  // finding: field 'orders' is a raw List, so the compiler does not check what is put in or taken out; write its type arguments, as List<...>
  // finding: new ArrayList(...) makes a raw ArrayList, so the compiler does not check what is put in or taken out; write new ArrayList<>(...)
  private List orders = new ArrayList();

  static {
    // finding: variable 'local' is a raw Map, so the compiler does not check what is put in or taken out; write its type arguments, as Map<..., ...>
    Map local = new HashMap<String, String>();
  }

  // finding: result of 'search' is a raw List, so the compiler does not check what is put in or taken out; write its type arguments, as List<...>
  // finding: parameter 'kinds' is a raw Class, so the compiler does not check what is put in or taken out; write its type arguments, as Class<...>
  private List search(Object any, Class... kinds) {
    // finding: new Map[...] makes an array of the raw type Map, so the compiler does not check what is put in or taken out; write its type arguments, as Map<..., ...>
    Map<String, String>[] maps = new Map[3];
    // finding: variable 'it' is a raw Set, so the compiler does not check what is put in or taken out; write its type arguments, as Set<...>
    if (any instanceof Set it && it.isEmpty()) {
      // finding: the raw type List stands here, so the compiler does not check what is put in or taken out; write its type arguments, as List<...>
      return this.<List>same(null);
    }
    // finding: variable 'each' is a raw Collection, so the compiler does not check what is put in or taken out; write its type arguments, as Collection<...>
    for (Collection each : List.<Collection<?>>of()) {
      // finding: parameter 'entry' is a raw Map.Entry, so the compiler does not check what is put in or taken out; write its type arguments, as Map.Entry<..., ...>
      // finding: variable 'f' uses the raw type Map.Entry, so the compiler does not check what is put in or taken out; write its type arguments, as Map.Entry<..., ...>
      Function<Map.Entry, Object> f = (Map.Entry entry) -> entry;
    }
    // finding: the raw type Set stands here, so the compiler does not check what is put in or taken out; write its type arguments, as Set<...>
    Object cast = (List<Set>) any;
    // finding: variable 'types' uses the raw type List, so the compiler does not check what is put in or taken out; write its type arguments, as List<...>
    List<Class<List>> types = List.of();
    // finding: variable 'bound' uses the raw type List, so the compiler does not check what is put in or taken out; write its type arguments, as List<...>
    Class<? extends List> bound = ArrayList.class;
    return orders;
  }

  private <S> S same(S value) {
    Runnable body = new Runnable() {
      @Override
      public void run() {
        // finding: variable 'row' is a raw List, so the compiler does not check what is put in or taken out; write its type arguments, as List<...>
        List row;
      }
    };
    class Local {
      // finding: variable 'held' is a raw Set, so the compiler does not check what is put in or taken out; write its type arguments, as Set<...>
      Set held;
    }
    return value;
  }

  enum Level {
    // finding: new ArrayList(...) makes a raw ArrayList, so the compiler does not check what is put in or taken out; write new ArrayList<>(...)
    LOW(new ArrayList());

    // finding: parameter 'values' is a raw Collection, so the compiler does not check what is put in or taken out; write its type arguments, as Collection<...>
    Level(Collection values) {}
  }

  @interface Marked {
    // finding: result of 'value' is a raw Class, so the compiler does not check what is put in or taken out; write its type arguments, as Class<...>
    Class value();
  }

  // finding: bound of 'K' is a raw Comparable, so the compiler does not check what is put in or taken out; write its type arguments, as Comparable<...>
  private <K extends Comparable> void sort(K key) {}
}
