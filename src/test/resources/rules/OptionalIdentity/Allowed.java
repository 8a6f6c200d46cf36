package shop.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Without an id, as long as there is none. */
record NewOrder(String article, int count, @Nullable TenantId tenantId) {}

public record Order(OrderId id, TenantId tenantId, @Nullable String comment) {

  private static final @Nullable OrderId NONE = null;

  static Optional<Order> find(@Nullable OrderId id) {
    OrderId orderId = null;
    return Optional.empty();
  }

  @Nullable TenantId userId() {
    return null;
  }
}

/** Other ids may well be missing. */
record Category(
    CategoryId id,
    @Nullable CategoryId parentId,
    @Nullable CategoryId previousId,
    @Nullable CategoryId lastId,
    Optional<CategoryId> parentCategoryId,
    @Nullable Idea idea) {}

@Entity
class Customer {

  @Id @GeneratedValue private @Nullable Long id = null;

  private String name;
}

record CreateOrder(@Nullable OrderId id, int count) {}

record DraftOrder(@Nullable OrderId id, int count) {}

record OrderFilter(@Nullable OrderId id, @Nullable TenantId tenantId) {}

record OrderQuery(@Nullable OrderId id, Optional<TenantId> tenantId) {}

record TenantId(@Nullable String id) {}

class OrderService {

  private @Nullable String tenantId = null;

  void run() {
    record Local(@Nullable String id, int n) {}
    String text = """
        record Order(@Nullable String id) {}
        """;
  }
}

class PaymentEvent {

  private String correlationId = "null";

  private String id = find(null);

  static String find(@Nullable String hint) {
    return "1";
  }
}
