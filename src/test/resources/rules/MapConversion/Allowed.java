package shop.orders;

import java.util.Map;

public record Order(String name, int count) {

  public Map<String, String> toMap() {
    return Map.of("name", name);
  }

  static Order fromMap(Map<String, Integer> map) {
    return new Order("", map.get("count"));
  }

  Map<Integer, Object> asMap() {
    return Map.of();
  }

  /** What is turned into a map is something else. */
  Map<String, Object> toMap(Line line) {
    return Map.of();
  }

  Map<String, Object> attributes() {
    return Map.of();
  }

  void toMap(Map<String, Object> target, int depth) {}
}

record Line(int count, int number) implements Convertible {
  @Override
  public Map<String, Object> toMap() {
    return Map.of();
  }
}

interface Convertible {
  Map<String, Object> toMap();
}

class Mapper {
  Map<String, Object> toMap() {
    return Map.of();
  }
}
