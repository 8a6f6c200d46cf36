package dev.onex.architecture.planted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Static fields, allowed and not. */
@SuppressWarnings("MutablePublicArray")
public final class Statics {

  /** Allowed. */
  public static final List<String> CONSTANT = List.of("a");

  /** Open to everybody. */
  public static final int[] SHARED = {1, 2};

  private static final int[] TABLE = {1, 2};
  private static final Map<String, Integer> CACHE = new HashMap<>();
  private static final List<String> LIST = new ArrayList<>();
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Holder HOLDER = new Holder();
  private static int assigned;

  private Statics() {}

  /** Something that can change. */
  private static final class Holder {
    private int value;
  }

  /** Changes all that can change. */
  public static int change() {
    CACHE.put("a", TABLE[0]);
    LIST.add("a");
    HOLDER.value++;
    assigned += HOLDER.value;
    return COUNT.incrementAndGet() + assigned;
  }
}
