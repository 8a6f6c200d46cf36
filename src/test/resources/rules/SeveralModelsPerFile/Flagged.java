package shop.orders;

import java.util.List;

public record Flagged(OrderId id, List<OrderLine> lines) {}

// finding: 'OrderLine' stands in the file of 'Flagged', where nobody looks for it; move it to a file of its own
record OrderLine(ArticleId article, int count) {}

// finding: 'OrderStage' stands in the file of 'Flagged', where nobody looks for it; move it to a file of its own
enum OrderStage {
  OPEN,
  PAID
}

// finding: 'OrderRules' stands in the file of 'Flagged', where nobody looks for it; move it to a file of its own
final class OrderRules {

  boolean isComplete(Flagged order) {
    return !order.lines().isEmpty();
  }
}
