package shop.model;

import java.util.List;

/** An order as it is stored. */
public record Order(OrderNumber number, List<OrderLine> lines) {

  /** An order whose lines nobody changes. */
  public Order {
    lines = List.copyOf(lines);
  }
}
