package shop.catalogue;

import java.util.Optional;

final class Catalogue {
  private Optional<String> name = Optional.empty();

  Optional<String> name() {
    return name;
  }
}
