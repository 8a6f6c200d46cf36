package shop.orders.model;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

@Entity
class Customer {
  // finding: field 'orders' is a raw List, so the compiler does not check what is put in or taken out; write its type arguments, as List<...>
  private List orders;

  // finding: field 'names' is a raw java.util.Map, so the compiler does not check what is put in or taken out; write its type arguments, as java.util.Map<..., ...>
  // finding: new HashMap(...) makes a raw HashMap, so the compiler does not check what is put in or taken out; write new HashMap<>(...)
  private final java.util.Map names = new HashMap();

  // finding: field 'tags' uses the raw type List, so the compiler does not check what is put in or taken out; write its type arguments, as List<...>
  private Map<String, List> tags = new HashMap<>();

  // finding: new ArrayList(...) makes a raw ArrayList, so the compiler does not check what is put in or taken out; write new ArrayList<>(...)
  private final List<String> notes = new ArrayList(List.of("List"));

  // finding: field 'first' is a raw List, so the compiler does not check what is put in or taken out; write its type arguments, as List<...>
  // finding: field 'rest' uses the raw type List, so the compiler does not check what is put in or taken out; write its type arguments, as List<...>
  List first, rest[];

  // finding: new Comparator(...) makes a raw Comparator, so the compiler does not check what is put in or taken out; write new Comparator<...>(...) {...}
  private Comparator<String> order = new Comparator() {
    List body = new ArrayList();

    @Override
    public int compare(Object one, Object other) {
      List local = new ArrayList();
      return local.size();
    }
  };

  private Supplier<List<String>> lazy = () -> new ArrayList();

  // finding: parameter 'source' uses the raw type Class, so the compiler does not check what is put in or taken out; write its type arguments, as Class<...>
  public Customer(List orders, Class[] source) {
    this.orders = orders;
  }

  // finding: result of 'find' is a raw List, so the compiler does not check what is put in or taken out; write its type arguments, as List<...>
  // finding: parameter 'kind' is a raw Class, so the compiler does not check what is put in or taken out; write its type arguments, as Class<...>
  public List find(Class kind) {
    List local = orders;
    return local;
  }

  // finding: parameter 'more' is a raw Iterable, so the compiler does not check what is put in or taken out; write its type arguments, as Iterable<...>
  protected <T> T merge(T into, Iterable... more) {
    return into;
  }

  public List getOrders() {
    return orders;
  }
}

// finding: the supertype ArrayList is raw, so the compiler does not check what is put in or taken out; write its type arguments, as ArrayList<...>
class OrderListDto extends ArrayList
    // finding: the supertype Comparable is raw, so the compiler does not check what is put in or taken out; write its type arguments, as Comparable<...>
    implements Comparable {
  @Override
  public int compareTo(Object other) {
    return 0;
  }
}

// finding: component 'left' is a raw Pair, so the compiler does not check what is put in or taken out; write its type arguments, as Pair<..., ...>
record Pair<A, B extends Comparable>(Pair left, B right) {
  // Which type a bound is, only scope=everywhere asks.
}

// finding: the supertype Comparable is raw, so the compiler does not check what is put in or taken out; write its type arguments, as Comparable<...>
public interface Finder extends Comparable {
  // finding: result of 'find' uses the raw type Pair, so the compiler does not check what is put in or taken out; write its type arguments, as Pair<..., ...>
  List<? extends Pair> find(Map<String, Integer> keys);
}
