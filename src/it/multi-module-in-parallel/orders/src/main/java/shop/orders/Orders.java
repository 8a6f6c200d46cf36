package shop.orders;

import java.util.Optional;

final class Orders {
  private Optional<String> name = Optional.empty();

  Optional<String> name() {
    return name;
  }
}
