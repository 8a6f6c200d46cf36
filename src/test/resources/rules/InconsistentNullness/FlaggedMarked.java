package shop.orders;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
class Carts<T> {

  // finding: 'cart' is not null without that annotation, for the code is @NullMarked, and readers wonder about all that lacks it; drop it
  private @NonNull Cart cart;

  @NonNull
  // finding: 'find' is not null without that annotation, for the code is @NullMarked, and readers wonder about all that lacks it; drop it
  Cart find(@NonNull T key, @Nullable String name) {
    return cart;
  }

  class Inner {
    // finding: 'carts' is not null without that annotation, for the code is @NullMarked, and readers wonder about all that lacks it; drop it
    void put(@NonNull Cart... carts) {}
  }
}
