package shop.orders;

import org.jspecify.annotations.Nullable;
// finding: this is an annotation of JSR 305, and most of the project takes those of JSpecify, which tools may read in another way; import one of JSpecify
import javax.annotation.Nonnull;
import javax.annotation.CheckForNull;

class Orders {

  @CheckForNull String name;

  void rename(@Nonnull String name) {}

  @Nullable
  String name() {
    return name;
  }
}
