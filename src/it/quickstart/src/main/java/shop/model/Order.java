package shop.model;

import java.util.List;
import java.util.Optional;

/**
 * An order as it is stored.
 *
 * @param customerId who ordered
 * @param createdAt when
 * @param voucher what makes it cheaper
 * @param lines what was ordered
 */
public record Order(
    String customerId, String createdAt, Optional<String> voucher, List<String> lines) {

  /** An order whose lines nobody else can change. */
  public Order {
    lines = List.copyOf(lines);
  }
}
