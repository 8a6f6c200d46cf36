package dev.onex.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.validation.DetailValue.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The scenarios of the seed's TestValidationFramework and of its end-to-end test. */
final class SeedScenariosTest {

  private static final List<String> ONE_TAG = List.of("tag");
  private static final List<String> TOO_MANY_TAGS = Collections.nCopies(15, "tag");

  /** The seed's ComplexModel. */
  private static final class User extends ValidatedModel {
    private final String name;
    private final String email;
    private final int age;
    private final List<String> tags;

    User(String name, String email, int age, List<String> tags) {
      this.name = name;
      this.email = email;
      this.age = age;
      this.tags = List.copyOf(tags);
    }

    @Override
    protected void validateModelData() {
      super.validateModelData();
      validateName();
      if (!email.contains("@")) {
        addValidationError("Invalid email format", "email", "EMAIL_FORMAT");
      }
      validateAge();
      validateTags();
    }

    private void validateName() {
      if (name.isBlank()) {
        addValidationError("Name cannot be empty", "name", "NAME_EMPTY", true);
      } else if (name.length() < 2) {
        addValidationError("Name too short", "name", "NAME_SHORT");
      }
    }

    private void validateAge() {
      if (age < 0) {
        addValidationError("Age cannot be negative", "age", "AGE_NEGATIVE", true);
      } else if (age < 18) {
        addValidationWarning("User is under 18");
      }
    }

    private void validateTags() {
      if (tags.isEmpty()) {
        addValidationWarning("No tags specified");
      } else if (tags.size() > 10) {
        addValidationError("Too many tags", "tags", "TAGS_COUNT");
      }
    }
  }

  /** The seed says 3 errors here, against its own comment, which lists four fields. */
  @Test
  void fourInvalidFieldsAreFourErrorsTwoOfThemCritical() {
    User user = new User("", "invalid-email", -1, TOO_MANY_TAGS);
    assertThat(user.performValidation()).isFalse();
    assertThat(user.validation().errors())
        .containsExactly(
            ValidationError.critical("Name cannot be empty", "name", "NAME_EMPTY"),
            ValidationError.error("Invalid email format", "email", "EMAIL_FORMAT"),
            ValidationError.critical("Age cannot be negative", "age", "AGE_NEGATIVE"),
            ValidationError.error("Too many tags", "tags", "TAGS_COUNT"));
    assertThat(user.validation().errorCount()).isEqualTo(4);
    assertThat(user.validation().criticalErrorCount()).isEqualTo(2);
    assertThat(user.validation().warningCount()).isZero();
    assertThat(user.validationSummary()).isEqualTo("4 errors (2 critical)");
  }

  @Test
  void withAValidEmailThreeErrorsRemainTwoOfThemCritical() {
    User user = new User("", "valid@email.com", -1, TOO_MANY_TAGS);
    assertThat(user.performValidation()).isFalse();
    assertThat(user.validation().errorCount()).isEqualTo(3);
    assertThat(user.validation().criticalErrorCount()).isEqualTo(2);
    assertThat(user.validation().warningCount()).isZero();
    assertThat(user.validation().errorsByField("email")).isEmpty();
  }

  @Test
  void warningsAloneLeaveAModelValid() {
    User user = new User("Valid Name", "valid@email.com", 16, List.of());
    assertThat(user.performValidation()).isTrue();
    assertThat(user.validation().errorCount()).isZero();
    assertThat(user.validation().warnings())
        .containsExactly("User is under 18", "No tags specified");
    assertThat(user.validationSummary()).isEqualTo("2 warnings");
  }

  @Test
  void anErrorCarriesItsThreeDetails() {
    Map<String, String> raw = new LinkedHashMap<>();
    raw.put("expected_value", "test");
    raw.put("actual_value", "invalid");
    raw.put("validation_rule", "string_format");
    ValidationContainer container = new ValidationContainer();
    container.addErrorWithRawDetails(
        "Complex validation error", "complex_field", "COMPLEX_001", raw);
    assertThat(container.errorCount()).isEqualTo(1);
    ValidationError error = container.errors().get(0);
    assertThat(error.message()).isEqualTo("Complex validation error");
    assertThat(error.fieldDisplayName()).isEqualTo("complex_field");
    assertThat(error.errorCode()).isEqualTo("COMPLEX_001");
    assertThat(error.details())
        .containsExactly(
            Map.entry("expected_value", new Text("test")),
            Map.entry("actual_value", new Text("invalid")),
            Map.entry("validation_rule", new Text("string_format")));
  }

  /** Invalid for every third number, in four ways that take turns; else valid. */
  private static User user(int number) {
    String name = "user_" + number;
    String email = name + "@example.com";
    if (number % 3 != 0) {
      return number % 3 == 1
          ? new User(name, email, 30, ONE_TAG)
          : new User(name, email, 16, List.of());
    }
    return switch (number / 3 % 4) {
      case 0 -> new User("", "invalid-email", -1, TOO_MANY_TAGS);
      case 1 -> new User(name, "invalid-email", 30, ONE_TAG);
      case 2 -> new User(name, email, -1, ONE_TAG);
      default -> new User(name, email, 30, TOO_MANY_TAGS);
    };
  }

  /** Of the 34 invalid users 9 have four errors each, the others (9, 8 and 8) one each. */
  @Test
  void ofAHundredUsersEveryThirdIsInvalidAndNoErrorIsLost() {
    List<User> users = IntStream.range(0, 100).mapToObj(SeedScenariosTest::user).toList();
    ValidationContainer all = new ValidationContainer();
    for (int number = 0; number < users.size(); number++) {
      User user = users.get(number);
      assertThat(user.performValidation()).as("user %d", number).isEqualTo(number % 3 != 0);
      all.mergeFrom(user.validation());
    }
    assertThat(users.stream().filter(user -> !user.isValid())).hasSize(34);
    assertThat(all.errorCount()).isEqualTo(9 * 4 + 9 + 8 + 8);
    assertThat(all.criticalErrorCount()).isEqualTo(9 * 2 + 8);
    assertThat(all.errorsByField("name")).hasSize(9);
    assertThat(all.errorsByField("email")).hasSize(9 + 9);
    assertThat(all.errorsByField("age")).hasSize(9 + 8);
    assertThat(all.errorsByField("tags")).hasSize(9 + 8);
    assertThat(all.warnings()).containsExactly("User is under 18", "No tags specified");
    assertThat(all.summary()).isEqualTo("61 errors (26 critical), 2 warnings");
  }
}
