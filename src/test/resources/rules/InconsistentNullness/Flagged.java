package shop.orders;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

// finding: 'Order' says of some components whether they may be null, but not of 'id', 'buyer', 'note', so readers guess; mark the package @NullMarked, or say it of each
record Order(OrderId id, @Nullable Voucher voucher, @NonNull Address to, Buyer buyer, Note note, int count) {

  // finding: 'first' returns null and does not say so, though the project has @Nullable for it, so callers do not ask; mark it @Nullable
  public Line first() {
    if (count == 0) {
      return null;
    }
    return new Line(buyer, note);
  }
}

class Orders {

  // finding: 'count' is of type int, which has no null, so the annotation promises a case that never comes; drop it, or declare the boxed type
  private @Nullable int count = 0, total = 0;

  @Nullable
  // finding: 'sum' is of type long, which has no null, so the annotation promises a case that never comes; drop it, or declare the boxed type
  // finding: 'limit' is of type int, which has no null, so the annotation promises a case that never comes; drop it, or declare the boxed type
  long sum(String count, @Nullable final int limit) {
    return limit;
  }

  // finding: 'name' may be null and may not, so readers and tools believe one or the other; keep the annotation that holds
  void rename(@Nullable @NonNull String name, String other) {}
}
