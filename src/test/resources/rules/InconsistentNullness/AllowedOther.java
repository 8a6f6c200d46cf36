package shop.orders;

import shop.lang.NonNull;
import shop.lang.Nullable;

record Row(@Nullable int count, @Nullable @NonNull String name, String other) {}
