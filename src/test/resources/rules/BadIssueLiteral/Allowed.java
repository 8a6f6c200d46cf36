package shop.orders;

import dev.onex.validation.ValidatedModel;
import dev.onex.validation.ValidationContainer;
import dev.onex.validation.ValidationError;

class Customer extends ValidatedModel {

  private static final String CODE = "name-short";

  private final String name = "";
  private Address address;

  @Override
  protected void validateModelData() {
    super.validateModelData();
    if (name.length() < 2) {
      addValidationError("Name too short", "name", "NAME_001");
    }
    addValidationError("Name too short", CODE, CODE);
    addValidationError("" + name, null, null);
    addValidationError("Model", "model_structure", "VALIDATION_ERROR", true);
    addValidationError("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "name", "RawType");
    addValidationError("Code", "name", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    addValidationWarning("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
    // A path into a nested model, and names of what is computed.
    addValidationError("City", "address.city", "CITY");
    addValidationError("City", "address[0]", "CITY");
    addValidationError("Total", "total", "TOTAL");
    addValidationError("Discount", "discount", "DISCOUNT");
    addValidationError("Open", "open", "OPEN");
    addValidationError("Several ways to call it", "name");
    validation().addErrorWithRawDetails("Name", "name", "NAME", java.util.Map.of());
  }

  private void addValidationError(String message, String field) {}

  /** An anonymous model has other fields. */
  Customer with(String nick) {
    return new Customer() {
      private final String nickName = nick;

      @Override
      protected void validateModelData() {
        super.validateModelData();
        addValidationError("Nick", "nickName", "NICK");
      }
    };
  }

  int total() {
    return 0;
  }

  int getDiscount() {
    return 0;
  }

  boolean isOpen() {
    return true;
  }
}

/** What a superclass declares is not known here. */
class Member extends Customer {
  @Override
  protected void validateModelData() {
    super.validateModelData();
    addValidationError("Card", "card", "CARD");
  }
}

/** Other classes with such methods. */
class Report {

  void addValidationError(String message, String field, String code) {}

  void addError(String message, String field, String code) {}

  Report validation() {
    return this;
  }

  void run(Customer customer, Report report, ValidationContainer container) {
    addValidationError("", "", "");
    report.addValidationError("", "", "");
    report.validation().addError("", "", "");
    addError("", "", "");
    report.addError("", "", "");
    customer.addValidationError("Unknown", "unknown", "UNKNOWN");
    container.addError("Unknown", "unknown", "UNKNOWN");
    container.add(ValidationError.error("Unknown", "unknown", "UNKNOWN"));
    Errors.error("", "", "");
    String text = "addValidationError(\"\", \"\", \"\")";
  }

  static class Errors {
    static void error(String message, String field, String code) {}
  }
}

record Address(String city, String street) {}
