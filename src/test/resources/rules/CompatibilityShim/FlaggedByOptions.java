// option: compatNames=true
package shop.orders;

// finding: 'LegacyOrders' is there for what was before, and names no version in which it ends; mark it @Deprecated with since and forRemoval, or remove it
class LegacyOrders {

  // finding: 'loadCompat' is there for what was before, and names no version in which it ends; mark it @Deprecated with since and forRemoval, or remove it
  void loadCompat() {}

  // finding: 'OLD_LIMIT' is there for what was before, and names no version in which it ends; mark it @Deprecated with since and forRemoval, or remove it
  static final int OLD_LIMIT = 3, NEW_LIMIT = 4;

  // finding: this names no version and no replacement, so nobody knows when it may go, and it stays; write since and forRemoval, and in the Javadoc what to use instead
  @Deprecated
  void oldLoad() {}
}
