package shop.orders;

/**
 * Once for backwards compatibility.
 *
 * @deprecated use {@code Sales}
 */
@Deprecated(since = "2.3", forRemoval = true)
class LegacyOrders {

  @Deprecated(forRemoval = true)
  Order loadOld(String id) {
    return null;
  }

  @Deprecated(since = "2.3")
  static final int OLD_LIMIT = 3;

  static final String TEXT = "legacy support, @Deprecated";

  boolean isDeprecated() {
    return true;
  }

  void markDeprecated(Order order) {}

  void loadLegacy() {}

  @Own.NotDeprecated
  void other() {}
}
