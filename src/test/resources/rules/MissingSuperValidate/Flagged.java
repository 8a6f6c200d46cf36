package shop.orders;

import dev.onex.validation.ValidatedModel;
import java.util.function.Supplier;

class Order extends ValidatedModel {

  private final String name = "";

  @Override
  // finding: 'validateModelData' does not call super.validateModelData(), so what the superclass checks is left out and bad data passes for valid; write super.validateModelData(); as the first statement
  protected void validateModelData() {
    if (name.isBlank()) {
      addValidationError("name is blank", "name", "BLANK_NAME");
    }
  }

  private final Supplier<Order> urgent =
      () ->
          new Order() {
            @Override
            // finding: 'validateModelData' does not call super.validateModelData(), so what the superclass checks is left out and bad data passes for valid; write super.validateModelData(); as the first statement
            protected void validateModelData() {}
          };
}

class Conditional extends Order {

  private boolean strict;

  @Override
  // finding: 'validateModelData' calls super.validateModelData() on some paths only, so what the superclass checks is left out and bad data passes for valid; write super.validateModelData(); as the first statement
  protected void validateModelData() {
    if (strict) {
      super.validateModelData();
    }
  }
}

class Early extends Conditional {

  private boolean done;

  @Override
  // finding: 'validateModelData' calls super.validateModelData() on some paths only, so what the superclass checks is left out and bad data passes for valid; write super.validateModelData(); as the first statement
  protected void validateModelData() {
    if (done) {
      return;
    }
    super.validateModelData();
  }
}

class Caught extends Order {

  @Override
  // finding: 'validateModelData' calls super.validateModelData() on some paths only, so what the superclass checks is left out and bad data passes for valid; write super.validateModelData(); as the first statement
  protected void validateModelData() {
    try {
      addValidationWarning("no data");
    } catch (IllegalStateException e) {
      super.validateModelData();
    }
    for (int i = 0; i < 2; i++) {
      super.validateModelData();
    }
    Runnable later =
        () -> {
          super.validateModelData();
        };
  }
}

class Late extends Order {

  @Override
  protected void validateModelData() {
    addValidationWarning("late");
    // finding: super.validateModelData() comes after other statements, so those work on data that the superclass has not checked; write super.validateModelData(); as the first statement
    super.validateModelData();
  }
}

class LateInTry extends Order {

  @Override
  protected void validateModelData() {
    try {
      addValidationWarning("late");
      if (validation().isValid()) {
        Supplier<String> text =
            () -> {
              return "a return of a lambda is none of the method";
            };
      }
    } finally {
      // finding: super.validateModelData() comes after other statements, so those work on data that the superclass has not checked; write super.validateModelData(); as the first statement
      super.validateModelData();
    }
  }
}

class Factory {

  static ValidatedModel local() {
    class Local extends ValidatedModel {
      // finding: 'validateModelData' does not call super.validateModelData(), so what the superclass checks is left out and bad data passes for valid; write super.validateModelData(); as the first statement
      @Override protected void validateModelData() {
        validateModelData();
      }
    }
    return new Local();
  }

  /** A type whose validation another one has. */
  static class Holder {
    static class Part extends Order {
      // finding: 'validateModelData' does not call super.validateModelData(), so what the superclass checks is left out and bad data passes for valid; write super.validateModelData(); as the first statement
      protected void validateModelData() {
        this.validateModelData();
      }
    }
  }
}
