package shop.orders;

import dev.onex.validation.ValidatedModel;

class Order extends ValidatedModel {

  private final String name = "";

  @Override
  protected void validateModelData() {
    super.validateModelData();
    if (name.isBlank()) {
      addValidationError("name is blank", "name", "BLANK_NAME");
    }
  }
}

class Guarded extends Order {

  private final Object lock = new Object();

  @Override
  protected void validateModelData() {
    ;
    try {
      synchronized (lock) {
        {
          super.validateModelData();
        }
      }
    } finally {
      addValidationWarning("guarded");
    }
    if (validation().isValid()) {
      return;
    }
    addValidationWarning("invalid");
  }
}

/** An abstract redeclaration has no body that could call anything. */
abstract class Abstract extends ValidatedModel {
  @Override
  protected abstract void validateModelData();

  void validateModelData(String text) {}

  static void validate() {}

  @Override
  public void addValidationWarning(String message) {
    String text = "void validateModelData() {}";
  }
}

/** A class of its own that has a method of that name. */
class Unrelated {
  void validateModelData() {}

  Runnable other =
      new Runnable() {
        @Override
        public void run() {}

        void validateModelData() {}
      };
}

class Inherits extends Unrelated {
  @Override
  void validateModelData() {}
}

/** Another library's class of the same simple name. */
class Foreign extends com.example.ValidatedModel {
  @Override
  protected void validateModelData() {}
}

interface Shape {
  void validateModelData();
}

record Circle(int radius) implements Shape {
  @Override
  public void validateModelData() {}
}

enum Level implements Shape {
  LOW {
    @Override
    public void validateModelData() {}
  }
}
