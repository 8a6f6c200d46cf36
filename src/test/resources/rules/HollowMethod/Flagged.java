package shop.orders;

class Orders {

  // finding: 'isValid' always returns true, so callers rely on a check that nobody makes; write it, or remove the method and its calls
  boolean isValid() {
    return true;
  }

  // finding: 'validateOrder' is empty, so callers rely on a check that nobody makes; write it, or remove the method and its calls
  public void validateOrder(Order order) {}

  // finding: 'checkAccess' always returns Access.GRANTED, so callers rely on a check that nobody makes; write it, or remove the method and its calls
  static Access checkAccess(User user) throws SecurityException {
    return Access.GRANTED;
  }

  // finding: 'verify' always returns this, so callers rely on a check that nobody makes; write it, or remove the method and its calls
  Orders verify() {
    return this;
  }

  // finding: 'authorize' always returns true, so callers rely on a check that nobody makes; write it, or remove the method and its calls
  private boolean authorize(User user) {
    ;
    return true;
  }

  // finding: 'isOrderAllowed' always returns true, so callers rely on a check that nobody makes; write it, or remove the method and its calls
  boolean isOrderAllowed(Order order) {
    return true;
  }

  // finding: 'ship' is empty, so callers wait for something that never happens; write its body, say in a comment why there is none, or remove it
  void ship(Order order) {}

  static class Nested {
    // finding: 'checkStock' is empty, so callers wait for something that never happens; write its body, say in a comment why there is none, or remove it
    void checkStock() {
      ;
    }
  }

  record Page(int number, int size) {
    // finding: 'validate' is empty, so callers rely on a check that nobody makes; write it, or remove the method and its calls
    void validate() {}
  }

  enum Stage {
    OPEN;

    // finding: 'isAllowed' always returns true, so callers rely on a check that nobody makes; write it, or remove the method and its calls
    boolean isAllowed() {
      return true;
    }
  }
}
