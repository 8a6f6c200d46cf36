package shop.orders;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record Order(boolean paid, @Nullable Boolean shipped, @NotNull Boolean open) {

  private static final Boolean DEFAULT = true;

  public @Nullable Boolean isShipped() {
    return shipped;
  }

  public org.jspecify.annotations.@Nullable Boolean last() {
    return shipped;
  }

  public Optional<Boolean> isGift() {
    return Optional.empty();
  }

  private Boolean isSecret() {
    return DEFAULT;
  }

  void set(Boolean value, List<Boolean> values) {}
}

record Callback(int count, int size) implements java.util.concurrent.Callable<Boolean> {
  @Override
  public Boolean call() {
    return true;
  }
}

class Service {
  private Boolean active;

  public Boolean isActive() {
    return active;
  }

  static class Boolean {}

  record Own(Boolean own, int count) {}
}
