package shop.orders;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.Resource;
import lombok.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullMarked
record Order(OrderId id, @Nullable Voucher voucher, Buyer buyer) {

  public @Nullable Line first() {
    return null;
  }

  public Map.@Nullable Entry entry() {
    return null;
  }

  @Override
  public Order clone() {
    return null;
  }

  public Void call() {
    return null;
  }

  public <T> T any() {
    return null;
  }

  public Supplier<Line> lines() {
    return () -> {
      return null;
    };
  }

  public Comparator<Line> order() {
    return new Comparator<>() {
      public Integer of(Line line) {
        return null;
      }
    };
  }

  public boolean isEmpty() {
    return buyer == null;
  }

  Line second() {
    return null;
  }

  public Line third() {
    return buyer == null ? new Line(null) : new Line(buyer);
  }

  @NullUnmarked
  public Line legacy() {
    return null;
  }
}

class Orders {

  @Nullable Integer count;

  @NonNull String name;

  @Nullable int[] counts() {
    return counts;
  }

  @Nullable
  Line first() {
    return null;
  }

  public Line last() {
    return null;
  }
}

record OnlyNullable(@Nullable Voucher voucher, @Nullable Buyer buyer, int count) {}

record Nothing(Voucher voucher, Buyer buyer) {}

record Validated(@Nullable Voucher voucher, @NotNull Buyer buyer, @NonNull Note note) {}

@NullUnmarked
record Old(int count, int total) {
  public Line first() {
    return null;
  }
}
