package shop.orders;

import dev.onex.validation.ValidatedModel;
import dev.onex.validation.ValidationContainer;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

class Checkout {

  void save(Order order, Store store) {
    if (!order.performValidation()) {
      throw new IllegalArgumentException(order.validationSummary());
    }
    store.save(order);
  }

  void ask(Order order, Store store) {
    order.performValidation();
    if (order.isValid()) {
      store.save(order);
    }
  }

  /** The result is used by another method of the same variable. */
  String summary(Order order) {
    order.performValidation();
    return order.validation().summary();
  }

  /** Or in a stream. */
  long count(Order order) {
    order.performValidation();
    return Stream.of(order).filter(Order::isValid).count();
  }

  BooleanSupplier later(Order order) {
    order.performValidation();
    return order::isValid;
  }

  void repair(Order order) {
    while (order.hasValidationErrors()) {
      order.repair();
      order.performValidation();
    }
  }

  /** Whoever gets it can ask it. */
  Order validated() {
    Order order = new Order();
    order.performValidation();
    return order;
  }

  BooleanSupplier value(Order order, int kind) {
    boolean valid =
        switch (kind) {
          case 0 -> order.performValidation();
          default -> false;
        };
    return () -> order.performValidation();
  }

  void others(List<Order> orders, Thing thing, Order[] array) {
    orders.forEach(it -> it.performValidation());
    orders.forEach(Order::performValidation);
    thing.performValidation();
    thing.validation().clearAll();
    array[0].performValidation();
    unknown().performValidation();
  }

  private Thing unknown() {
    return new Thing();
  }
}

class Order extends ValidatedModel {

  /** A model that validates itself keeps the results. */
  void repair() {
    performValidation();
    this.performValidation();
  }

  @Override
  protected void validateModelData() {
    try {
      super.validateModelData();
    } catch (IllegalStateException e) {
      addValidationError(e.getMessage(), null, "BROKEN");
    }
    ValidationContainer validation = new ValidationContainer();
    validation = new ValidationContainer();
    validation.clearAll();
    try {
      repair();
    } catch (IllegalStateException e) {
      addValidationWarning("not repaired");
    }
  }

  void reset() {
    validation().clearAll();
  }
}

class Strict extends Order {

  private final boolean closed = false;

  @Override
  public boolean isValid() {
    return !closed && super.isValid();
  }

  @Override
  public boolean performValidation() {
    if (closed) {
      return false;
    }
    return super.performValidation();
  }

  public boolean isValid(int depth) {
    return true;
  }

  @Override
  protected void validateModelData() {
    try {
      super.validateModelData();
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e);
    }
  }
}

class Thing {
  boolean performValidation() {
    return true;
  }

  boolean isValid() {
    return true;
  }

  ValidationContainer validation() {
    return new ValidationContainer();
  }

  void validateModelData() {
    validation().clearAll();
  }
}

record Point(int x, int y) {
  boolean isValid() {
    return true;
  }
}

interface Store {
  void save(ValidatedModel model);
}
