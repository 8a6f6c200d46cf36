package shop.orders;

// finding: this names no version and no replacement, so nobody knows when it may go, and it stays; write since and forRemoval, and in the Javadoc what to use instead
@Deprecated
class Orders {

  // finding: this names no version and no replacement, so nobody knows when it may go, and it stays; write since and forRemoval, and in the Javadoc what to use instead
  @Deprecated
  Order loadLegacy(String id) {
    return null;
  }

  // finding: this names no version and no replacement, so nobody knows when it may go, and it stays; write since and forRemoval, and in the Javadoc what to use instead
  @java.lang.Deprecated()
  static final int LIMIT = 3;

  // finding: this names no version and no replacement, so nobody knows when it may go, and it stays; write since and forRemoval, and in the Javadoc what to use instead
  @Deprecated
  Orders() {}

    /**
   * Once for old clients.
   *
   * @deprecated
   */
  // finding: this names no version and no replacement, so nobody knows when it may go, and it stays; write since and forRemoval, and in the Javadoc what to use instead
  @Deprecated
  void send() {}

  enum Stage {
    // finding: this names no version and no replacement, so nobody knows when it may go, and it stays; write since and forRemoval, and in the Javadoc what to use instead
    @Deprecated
    OLD_STAGE,
    OPEN
  }

  interface Store {
    // finding: this names no version and no replacement, so nobody knows when it may go, and it stays; write since and forRemoval, and in the Javadoc what to use instead
    @Deprecated
    void save();
  }
}
