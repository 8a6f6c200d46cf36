// option: baseClasses=com.acme.CheckedModel
package shop.orders;

import com.acme.*;

class Checkout {
  void check(CheckedModel model) {
    // finding: nobody asks for the result of this performValidation(), so a model that is not valid is used like any other; write if (!model.performValidation()) (CheckedModel is taken for com.acme.CheckedModel, for only its simple name is known)
    model.performValidation();
  }
}

class Order extends CheckedModel {
  @Override
  // finding: 'isValid' always returns true, whatever the data is like; remove it, or return what super.isValid() says (CheckedModel is taken for com.acme.CheckedModel, for only its simple name is known)
  public boolean isValid() {
    return true;
  }
}
