// option: compatNames=true
package shop.orders;

class Orders {

  boolean isDeprecated() {
    return true;
  }

  void markDeprecated(Order order) {}

  void holdLegacyOrders() {}

  static final String GOLD = "legacy";

  @Deprecated(since = "2.3", forRemoval = true)
  void loadLegacy() {}
}
