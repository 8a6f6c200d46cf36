package shop.cache;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class Cache<V> extends Base<V> {

  private final Map<String, Object> cache;

  @SuppressWarnings("unchecked")
  private final V first = (V) load();

  <T> T find(Key<T> key) {
    return key.type().cast(cache.get(key.name()));
  }

  <T> T[] array(int n) {
    T[] made = (T[]) new Object[n];
    return n > 0 ? made : (T[]) java.lang.reflect.Array.newInstance(Object.class, n);
  }

  List<?> anything(String k) {
    Map<?, ?> all = (Map<?, ?>) cache.get("all");
    return (List<?>) cache.get(k);
  }

  Object others(Object value) {
    Supplier<V> none = (Supplier<V>) () -> null;
    Supplier<V> loads = (Supplier<V>) this::load;
    V nothing = (V) null;
    String text = (String) value;
    int[] numbers = (int[]) cache.get("numbers");
    int sum = (int) 3.5 + (cache.size()) + numbers.length;
    return (value) instanceof String ? text : nothing;
  }

  /** The compiler may well prove these. */
  List<V> downcasts(java.util.Collection<V> values) {
    List<V> all = (List<V>) values;
    ArrayList<V> copy = (ArrayList<V>) Lists.of(values);
    return all.isEmpty() ? (List<V>) super.get(1) : (List<V>) loadAll();
  }

  @SuppressWarnings("unchecked")
  List<Order> one(String k) {
    return (List<Order>) cache.get(k);
  }

  @SuppressWarnings("unchecked") // only put() writes, and it checks
  List<Order> explained(String k) {
    Object found = cache.get(k);
    return (List<Order>) found;
  }

  List<Order> narrow(String k) {
    load();
    @SuppressWarnings("unchecked")
    List<Order> orders = (List<Order>) cache.get(k);
    return orders;
  }

  @SuppressWarnings("deprecation")
  void otherWarning() {
    load();
    load();
  }
}

@SuppressWarnings({"serial", "deprecation"})
abstract class Builder<B extends Builder<B>> {

  B self() {
    return (B) this;
  }

  B getThis() {
    return (B) this;
  }
}
