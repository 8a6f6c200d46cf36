package shop.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class Cache<V> {

  private final Map<String, Object> cache;

  // finding: nothing tests this cast to V, so a wrong value fails elsewhere with a ClassCastException; let a Class cast, or keep the type where the value comes from
  private final V first = (V) load();

  private final Supplier<List<Order>> all =
      // finding: nothing tests this cast to List<Order>, so a wrong value fails elsewhere with a ClassCastException; let a Class cast, or keep the type where the value comes from
      () -> (List<Order>) load("all");

  List<Order> orders(String k) {
    // finding: nothing tests this cast to List<Order>, so a wrong value fails elsewhere with a ClassCastException; let a Class cast, or keep the type where the value comes from
    return (List<Order>) cache.get(k);
  }

  <T> T find(String k) {
    Object found = cache.get(k);
    // finding: nothing tests this cast to T, so a wrong value fails elsewhere with a ClassCastException; let a Class cast, or keep the type where the value comes from
    return (T) found;
  }

  V[] array(Object values) {
    // finding: nothing tests this cast to V[], so a wrong value fails elsewhere with a ClassCastException; let a Class cast, or keep the type where the value comes from
    V[] all = (V[]) values;
    // finding: nothing tests this cast to Map<String, ? extends V>, so a wrong value fails elsewhere with a ClassCastException; let a Class cast, or keep the type where the value comes from
    return ((Map<String, ? extends V>) cache.get("all")).values().toArray(all);
  }

  // finding: this annotation silences the warnings of all of 'several', and with them those of casts that are added later; put it on the one local variable that needs it, and write behind it why it is safe
  @SuppressWarnings("unchecked")
  List<Order> several(String k) {
    Object found = cache.get(k);
    return (List<Order>) found;
  }

  // finding: this annotation silences the warnings of all of 'Cache', and with them those of casts that are added later; put it on the one local variable that needs it, and write behind it why it is safe
  @SuppressWarnings({"rawtypes", "serial"})
  Cache(Map raw) {
    cache = raw;
    load();
  }

  V notSelf() {
    // finding: nothing tests this cast to V, so a wrong value fails elsewhere with a ClassCastException; let a Class cast, or keep the type where the value comes from
    return (V) this;
  }

  // finding: this annotation silences the warnings of this type, and with them those of casts that are added later; put it on the one local variable that needs it, and write behind it why it is safe
  @SuppressWarnings(value = "all")
  static class Nested {
    List<Order> orders(Cache<?> of) {
      return (List<Order>) of.cache.get("orders");
    }
  }

  Object local() {
    // finding: this annotation silences the warnings of this type, and with them those of casts that are added later; put it on the one local variable that needs it, and write behind it why it is safe
    @SuppressWarnings("unchecked")
    class Local {
      List<V> values() {
        return (List<V>) cache.get("values");
      }
    }
    return new Object() {
      <E> E element(Object of) {
        // finding: nothing tests this cast to E, so a wrong value fails elsewhere with a ClassCastException; let a Class cast, or keep the type where the value comes from
        return (E) of;
      }
    };
  }
}
