package shop.orders;

import dev.onex.validation.ValidatedModel;
import dev.onex.validation.ValidationContainer;
import dev.onex.validation.ValidationError;

class Customer extends ValidatedModel {

  private final String name = "";
  private final int age = 0;

  @Override
  protected void validateModelData() {
    super.validateModelData();
    if (name.length() < 2) {
      addValidationError(
          "Name too short",
          // finding: 'Customer' has no field 'nmae', so nobody finds what is wrong; write 'name'
          "nmae",
          // finding: 'name-short' is no error code, so this throws where it is to report; write a capital followed by letters, digits and underscores, as 'NAME_SHORT'
          "name-short");
    }
    // finding: this message is empty, so nobody learns what is wrong; write what is
    addValidationWarning("");
    this.addValidationError(
        // finding: this message is empty, so nobody learns what is wrong; write what is
        "",
        // finding: '2nd' is no name of a field, so this throws where it is to report; write one, or null for the whole model
        "2nd",
        // finding: '42' is no error code, so this throws where it is to report; write a capital followed by letters, digits and underscores
        "42",
        true);
    validation()
        .addCriticalError(
            "Age",
            // finding: 'Customer' has no field 'aeg', so nobody finds what is wrong; write 'age'
            "aeg.years",
            // finding: this error code has more than 50 characters, which ValidationError rejects; write a shorter one
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    super.addValidationError(
        // finding: this message has more than 1000 characters, which ValidationError rejects; write a shorter one
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        // finding: 'Customer' has no field 'agee', so nobody finds what is wrong; write 'age'
        """
        agee""",
        null);
  }
}

class Checks {

  private final ValidationContainer container = new ValidationContainer();

  void check(Customer customer) {
    // finding: 'e 1' is no error code, so this throws where it is to report; write a capital followed by letters, digits and underscores, as 'E_1'
    customer.addValidationError("Unknown", "name", "e 1");
    // finding: 'e 2' is no error code, so this throws where it is to report; write a capital followed by letters, digits and underscores, as 'E_2'
    customer.validation().addError("Unknown", null, "e 2");
    // finding: 'e 3' is no error code, so this throws where it is to report; write a capital followed by letters, digits and underscores, as 'E_3'
    container.addError("Unknown", "else", "e 3", java.util.Map.of());
    // finding: 'e 4' is no error code, so this throws where it is to report; write a capital followed by letters, digits and underscores, as 'E_4'
    container.add(ValidationError.error("Unknown", "else", "e 4"));
  }
}

class Empty extends ValidatedModel {
  void check() {
    // finding: 'Empty' has no field 'size', so nobody finds what is wrong; write null
    addValidationError("Size", "size", null);
  }
}
