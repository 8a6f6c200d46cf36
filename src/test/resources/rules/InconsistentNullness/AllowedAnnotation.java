package shop.lang;

import javax.annotation.Nonnull;
import org.jspecify.annotations.Nullable;

@Nonnull
@interface Own {}
