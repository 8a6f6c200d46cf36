package shop.orders;

import dev.onex.validation.ValidatedModel;
import dev.onex.validation.ValidationContainer;
import java.util.List;

class Checkout {

  private final Order draft = new Order();

  void save(Order order, Store store) {
    // finding: nobody asks for the result of this performValidation(), so a model that is not valid is used like any other; write if (!order.performValidation())
    order.performValidation();
    store.save(order);
  }

  void saveDraft(Store store) {
    if (draft.isValid()) {
      return;
    }
    // finding: nobody asks for the result of this performValidation(), so a model that is not valid is used like any other; write if (!this.draft.performValidation())
    this.draft.performValidation();
    // finding: nobody asks for the result of this performValidation(), so a model that is not valid is used like any other; write if (!draft.performValidation())
    draft.performValidation();
    store.save(draft);
  }

  void saveAll(List<Order> orders, Store store) {
    for (Order each : orders) {
      // finding: nobody asks for the result of this performValidation(), so a model that is not valid is used like any other; write if (!each.performValidation())
      each.performValidation();
      store.save(each);
    }
    var made = new Order();
    Runnable later =
        () -> {
          // finding: nobody asks for the result of this performValidation(), so a model that is not valid is used like any other; write if (!made.performValidation())
          made.performValidation();
        };
    ValidatedModel any = made;
    if (any.isValid()) {
      // finding: nobody asks for the result of this performValidation(), so a model that is not valid is used like any other; write if (!any.performValidation())
      any.performValidation();
    }
  }
}

class Order extends ValidatedModel {

  @Override
  protected void validateModelData() {
    try {
      super.validateModelData();
      // finding: this catch drops a failure of super.validateModelData(), so a validation that broke off counts as passed; remove it, for performValidation() makes such a failure an error
    } catch (IllegalStateException e) {
      System.getLogger("order").log(System.Logger.Level.ERROR, e);
    }
    // finding: this clears the errors that validateModelData() is to collect, those of the superclass included; remove it, for performValidation() starts with none
    validation().clearAll();
  }
}

class Trusting extends Order {

  @Override
  // finding: 'isValid' always returns true, whatever the data is like; remove it, or return what super.isValid() says
  public boolean isValid() {
    return true;
  }

  @Override
  // finding: 'performValidation' always returns false, whatever the data is like; remove it, or return what super.performValidation() says
  public boolean performValidation() {
    return false;
  }

  private ValidationContainer validation;

  @Override
  protected void validateModelData() {
    super.validateModelData();
    // finding: this clears the errors that validateModelData() is to collect, those of the superclass included; remove it, for performValidation() starts with none
    this.validation().clearErrors();
    // finding: this replaces the container that validateModelData() is to fill, so what the superclass found is lost; add to the container that is there
    validation = new ValidationContainer();
    // finding: this replaces the container that validateModelData() is to fill, so what the superclass found is lost; add to the container that is there
    this.validation = new ValidationContainer();
  }
}

interface Store {
  void save(ValidatedModel model);
}
