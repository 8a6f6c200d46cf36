// option: baseClasses=dev.onex.validation.ValidatedModel, com.acme.base.CheckedModel
package shop.orders;

import com.acme.base.*;
import com.acme.base.CheckedModel;

class Order extends CheckedModel {
  @Override
  // finding: 'validateModelData' does not call super.validateModelData(), so what the superclass checks is left out and bad data passes for valid; write super.validateModelData(); as the first statement
  protected void validateModelData() {}
}

/** A name that an import on demand may bring. */
class Line extends ValidatedModel {
  @Override
  // finding: 'validateModelData' does not call super.validateModelData(), so what the superclass checks is left out and bad data passes for valid; write super.validateModelData(); as the first statement (ValidatedModel is taken for dev.onex.validation.ValidatedModel, for only its simple name is known)
  protected void validateModelData() {}

  Line copy() {
    return new Line() {
      @Override
      protected void validateModelData() {
        int count = 0;
        // finding: super.validateModelData() comes after other statements, so those work on data that the superclass has not checked; write super.validateModelData(); as the first statement (ValidatedModel is taken for dev.onex.validation.ValidatedModel, for only its simple name is known)
        super.validateModelData();
      }
    };
  }
}
