package shop.shapes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Shapes {

  // finding: the result is a List<? extends Shape>, so every caller must go on with a wildcard, and can add nothing; write the type itself
  public List<? extends Shape> shapes() {
    return List.of();
  }

  // finding: only the result of 'attribute' mentions T, so callers name any type and get a cast that nobody sees; take a Class<T>, or a key that knows its type
  <T> T attribute(String name) {
    return (T) attributes.get(name);
  }

  // finding: the type parameter 'T' of 'print' is used once, so it binds nothing; write its bound or ? in its place
  <T extends Shape> void print(List<T> shapes) {
    shapes.forEach(System.out::println);
  }

  // finding: the type parameter 'T' of 'clear' is used nowhere, so it binds nothing; remove it
  static <T> void clear() {}

  // finding: 'T' extends Object, as everything does, so readers look for a meaning; leave it out
  <T extends Object> List<T> twice(T one) {
    return List.of(one, one);
  }

  // finding: this type extends Object, as everything does, so readers look for a meaning; leave it out
  static class Nested extends Object {

    // finding: only the result of 'get' mentions S, so callers name any type and get a cast that nobody sees; take a Class<S>, or a key that knows its type
    protected <S extends Shape> S get(int index) {
      return (S) all.get(index);
    }
  }

  // finding: 'S' extends Object, as everything does, so readers look for a meaning; leave it out
  record Pair<S extends Object, T>(S one, T other) {}

  public interface Store {
    // finding: the result is a Map<String, ? extends Shape>, so every caller must go on with a wildcard, and can add nothing; write the type itself
    Map<String, ? extends Shape> all();

    // finding: the result is a Optional<? extends Shape>, so every caller must go on with a wildcard, and can add nothing; write the type itself
    default Optional<? extends Shape> first() {
      return Optional.empty();
    }

    // finding: only the result of 'load' mentions T, so callers name any type and get a cast that nobody sees; take a Class<T>, or a key that knows its type
    <T> T load(String id);
  }

  // finding: no member mentions the type parameter 'K', so it says nothing and every user must write it; remove it
  interface Repository<K, V> {
    V find(String id);

    void save(V value);
  }
}
