// option: baseClasses=com.acme.base.CheckedModel
package shop.orders;

import dev.onex.validation.ValidatedModel;

class Order extends ValidatedModel {
  @Override
  protected void validateModelData() {}
}

/** A class of the project that has the simple name of the base class. */
class Line extends Models.CheckedModel {
  @Override
  protected void validateModelData() {}
}

class Models {
  static class CheckedModel {
    void validateModelData() {}
  }
}
