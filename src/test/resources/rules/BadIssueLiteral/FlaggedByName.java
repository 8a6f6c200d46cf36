// option: baseClasses=com.acme.CheckedModel
package shop.orders;

import com.acme.*;

class Order extends CheckedModel {
  void check() {
    // finding: 'bad' is no error code, so this throws where it is to report; write a capital followed by letters, digits and underscores, as 'BAD' (CheckedModel is taken for com.acme.CheckedModel, for only its simple name is known)
    addValidationError("Bad", "unknown", "bad");
  }
}
