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

  /**
   * Loads one.
   *
   * @deprecated use {@code load}
   */
  @Deprecated
  void loadByName(String name) {}

  /** @deprecated */
  @Override
  @Deprecated
  public String toString() {
    return "";
  }

  @Deprecated(since = "2.3", forRemoval = true) // kept for backward compatibility
  void loadOld(String name) {
    load(); // backwards-compatibility
  }

  // This is not backwards compatible, and there is no legacy support.
  // For backwards compatibility until 3.0. See the backward compatibility policy.
  // A backward compatible change. There are backwards compatibility issues.
  // It doesn't keep backward compatibility. Legacy supports nothing.
  void load() {}

  static final String COMPATIBLE = "for backwards compatibility";
}
