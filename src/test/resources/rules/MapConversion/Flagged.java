package shop.orders;

import java.util.LinkedHashMap;
import java.util.Map;

public record Order(String name, int count) {

  // finding: 'toMap' turns the model into an untyped map, so misspelt keys and wrong types show up only at run time; write a record for the shape, or let the mapper write the model itself
  public Map<String, Object> toMap() {
    return Map.of("name", name, "count", count);
  }

  // finding: 'fromMap' makes the model of an untyped map, so misspelt keys and wrong types show up only at run time; write a record for the shape, or let the mapper read the model itself
  static Order fromMap(Map<String, ?> map) {
    return new Order((String) map.get("name"), (Integer) map.get("count"));
  }

  // finding: 'asMap' turns the model into an untyped map, so misspelt keys and wrong types show up only at run time; write a record for the shape, or let the mapper write the model itself
  LinkedHashMap<java.lang.String, java.lang.Object> asMap() {
    return new LinkedHashMap<>(toMap());
  }
}

class CustomerDto {
  // finding: 'fromMap' makes the model of an untyped map, so misspelt keys and wrong types show up only at run time; write a record for the shape, or let the mapper read the model itself
  void fromMap(java.util.Map<String, ? extends Object> map, int depth) {}
}
