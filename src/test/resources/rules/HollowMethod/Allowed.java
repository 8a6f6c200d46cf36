package shop.orders;

import java.util.function.Supplier;

class Orders implements Listener {

  private final int count;

  Orders() {
    this(0);
  }

  Orders(int count) {
    this.count = count;
  }

  boolean isValid() {
    return count > 0;
  }

  void validateOrder(Order order) {
    if (order.isEmpty()) {
      throw new IllegalArgumentException("an order needs an item");
    }
  }

  boolean isAllowed() {
    return false;
  }

  boolean hasItems() {
    return true;
  }

  Access checkAccess(User user) {
    return Access.DENIED;
  }

  boolean verify(Order order) {
    log.info("verified");
    return true;
  }

  boolean checkmate() {
    return true;
  }

  /** Does what the default does. */
  @Override
  public void onChange(Order order) {}

  @Override
  public boolean isValid(Order order) {
    return true;
  }

  public void onOpen() {}

  /** A hook for subclasses. */
  protected void onClose() {}

  void reasoned(Order order) {
    // orders of this kind need no shipping
  }

  @PostConstruct
  void start() {}

  @Test
  void validate() {}

  public static void main(String[] args) {}

  native void validateNative();

  Object anonymous() {
    Supplier<Boolean> isValid = () -> true;
    return new Runnable() {
      @Override
      public void run() {}

      public void validate() {}
    };
  }
}

interface Listener {
  default void onChange(Order order) {}

  default boolean isValid(Order order) {
    return true;
  }

  void onOpen();
}

abstract class Template {
  void before() {}

  abstract void validate();

  boolean isValid() {
    return true;
  }
}

class OrderAdapter {
  public void validate() {}

  void ship() {}
}

class NullOrders {
  boolean isValid() {
    return true;
  }
}

class NoopListener {
  public void onChange(Order order) {}
}

class AllowAllAccess {
  boolean isAllowed() {
    return true;
  }
}

class Registry {
  /** The other one does it. */
  static void register(Lite lite) {}

  static void register(Full full) {
    register((Lite) full);
  }
}

class Table {
  void createKeys(Context context) {}
}

class PlainTable extends Table {}

class KeyedTable extends PlainTable {
  @Override
  void createKeys(Context context) {
    context.create();
  }
}

class GeoNames {
  public void init() {}

  void stop() {}
}
