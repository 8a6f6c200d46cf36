package shop.payment;

import java.util.Optional;

final class Payment {
  private Optional<String> name = Optional.empty();

  Optional<String> name() {
    return name;
  }
}
