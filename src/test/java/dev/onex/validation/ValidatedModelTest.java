package dev.onex.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onex.validation.DetailValue.Absent;
import dev.onex.validation.DetailValue.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ValidatedModelTest {

  /** The model of the seed's test of the base class. */
  private static final class Sample extends ValidatedModel {
    private final String name;
    private int value;

    Sample(String name, int value) {
      this.name = name;
      this.value = value;
    }

    @Override
    protected void validateModelData() {
      super.validateModelData();
      if (name.length() < 2) {
        addValidationError("Name too short", "name", null);
      }
      if (value < 0) {
        addValidationError("Value negative", "value", "NEGATIVE", true);
      }
    }
  }

  @Test
  void aNewModelHoldsNoResults() {
    Sample model = new Sample("X", -1);
    assertThat(model.isValid()).isTrue();
    assertThat(model.validationSummary()).isEqualTo("No validation issues");
  }

  @Test
  void aValidModelPasses() {
    Sample model = new Sample("Valid", 10);
    assertThat(model.performValidation()).isTrue();
    assertThat(model.isValid()).isTrue();
    assertThat(model.hasValidationErrors()).isFalse();
    assertThat(model.hasCriticalValidationErrors()).isFalse();
    assertThat(model.validationSummary()).isEqualTo("No validation issues");
  }

  @Test
  void anInvalidModelReportsAllThatIsWrong() {
    Sample model = new Sample("X", -1);
    assertThat(model.performValidation()).isFalse();
    assertThat(model.isValid()).isFalse();
    assertThat(model.hasValidationErrors()).isTrue();
    assertThat(model.hasCriticalValidationErrors()).isTrue();
    assertThat(model.validationSummary()).isEqualTo("2 errors (1 critical)");
    assertThat(model.validation().errors())
        .containsExactly(
            ValidationError.error("Name too short", "name", null),
            ValidationError.critical("Value negative", "value", "NEGATIVE"));
  }

  @Test
  void anErrorNeedNotBeCritical() {
    Sample model = new Sample("X", 10);
    assertThat(model.performValidation()).isFalse();
    assertThat(model.hasValidationErrors()).isTrue();
    assertThat(model.hasCriticalValidationErrors()).isFalse();
  }

  @Test
  void validatingAgainForgetsTheFormerResults() {
    Sample model = new Sample("Valid", -1);
    model.addValidationWarning("from outside");
    assertThat(model.performValidation()).isFalse();
    assertThat(model.performValidation()).isFalse();
    assertThat(model.validationSummary()).isEqualTo("1 error (1 critical)");
    model.value = 1;
    assertThat(model.performValidation()).isTrue();
    assertThat(model.validationSummary()).isEqualTo("No validation issues");
  }

  @Test
  void resultsAreLiveInOneContainer() {
    Sample model = new Sample("X", 1);
    ValidationContainer results = model.validation();
    model.performValidation();
    assertThat(model.validation()).isSameAs(results);
    assertThat(results.errorCount()).isEqualTo(1);
  }

  /** Finds one thing and then fails. */
  private static final class Failing extends ValidatedModel {
    private final Throwable failure;

    Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    protected void validateModelData() {
      super.validateModelData();
      addValidationError("Found before", "failure", "BEFORE");
      Failing.<RuntimeException>throwUndeclared(failure);
    }

    /** What Lombok's SneakyThrows does. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void throwUndeclared(Throwable failure) throws T {
      throw (T) failure;
    }
  }

  @Test
  void anExceptionBecomesACriticalErrorBesideTheOthers() {
    Failing model = new Failing(new IllegalStateException("no connection"));
    assertThat(model.performValidation()).isFalse();
    assertThat(model.hasCriticalValidationErrors()).isTrue();
    assertThat(model.validation().errorMessages())
        .containsExactly(
            "Found before",
            "Validation of dev.onex.validation.ValidatedModelTest$Failing did not finish:"
                + " java.lang.IllegalStateException: no connection");
    ValidationError failure = model.validation().errorsByField("validation_system").get(0);
    assertThat(failure.isCritical()).isTrue();
    assertThat(failure.errorCode()).isEqualTo("VALIDATION_SYSTEM");
  }

  /** Fails below a call of its own, so that the JDK stands on top of the stack. */
  private static final class Careless extends ValidatedModel {
    private final String number = "x";

    @Override
    protected void validateModelData() {
      super.validateModelData();
      addValidationWarning("number " + Integer.parseInt(number));
    }
  }

  @Test
  void theDetailsOfAFailureSayWhatItWasAndWhere() {
    Careless model = new Careless();
    assertThat(model.performValidation()).isFalse();
    assertThat(model.validation().errors()).hasSize(1);
    ValidationError failure = model.validation().errors().get(0);
    assertThat(failure.details()).containsOnlyKeys("exception", "at");
    assertThat(failure.details().get("exception"))
        .isEqualTo(new Text("java.lang.NumberFormatException"));
    assertThat(String.valueOf(failure.details().get("at")))
        .startsWith(
            "Text[value=dev.onex.validation.ValidatedModelTest$Careless.validateModelData("
                + "ValidatedModelTest.java:");
  }

  @Test
  void aFailureWithoutMessageAndStackIsNotLostEither() {
    NullPointerException bare = new NullPointerException();
    bare.setStackTrace(new StackTraceElement[0]);
    Failing model = new Failing(bare);
    assertThat(model.performValidation()).isFalse();
    ValidationError failure = model.validation().errorsByField("validation_system").get(0);
    assertThat(failure.message()).endsWith("did not finish: java.lang.NullPointerException");
    assertThat(failure.details().get("at")).isEqualTo(Absent.ABSENT);
  }

  @Test
  void anUndeclaredCheckedExceptionIsNotLostEither() {
    Failing model = new Failing(new IOException("disk"));
    assertThat(model.performValidation()).isFalse();
    assertThat(model.validation().criticalMessages()).hasSize(1);
    assertThat(model.validation().criticalMessages().get(0))
        .endsWith("did not finish: java.io.IOException: disk");
  }

  @Test
  void aFailureWithAnOverlongMessageIsClippedAndNotLost() {
    Failing model = new Failing(new IllegalStateException("x".repeat(5_000)));
    assertThat(model.performValidation()).isFalse();
    assertThat(model.validation().criticalMessages().get(0)).hasSize(1_000).endsWith("xx…");
  }

  @Test
  void anErrorOfTheJvmPassesThroughAndLeavesTheModelUsable() {
    Failing model = new Failing(new OutOfMemoryError("test"));
    for (int round = 0; round < 2; round++) {
      assertThatExceptionOfType(OutOfMemoryError.class)
          .isThrownBy(model::performValidation)
          .withMessage("test");
      assertThat(model.validation().errorMessages()).containsExactly("Found before");
    }
  }

  @Test
  void breakingALimitWhileValidatingIsACriticalError() {
    ValidatedModel model =
        new ValidatedModel() {
          @Override
          protected void validateModelData() {
            addValidationError("", "name", null);
          }
        };
    assertThat(model.performValidation()).isFalse();
    assertThat(model.validation().criticalMessages().get(0))
        .endsWith(
            "java.lang.IllegalArgumentException:"
                + " message must have 1 to 1000 characters, but has 0");
  }

  /** A model that validates the one it points to. */
  private static final class Node extends ValidatedModel {
    private final String label;
    private @Nullable Node next;

    Node(String label) {
      this.label = label;
    }

    @Override
    protected void validateModelData() {
      super.validateModelData();
      if (next != null && !next.performValidation()) {
        addValidationError("Next of " + label + " is invalid", "next", "NEXT");
      }
    }
  }

  @Test
  void aModelThatRefersToItselfIsACriticalErrorAndEnds() {
    Node first = new Node("first");
    Node second = new Node("second");
    first.next = second;
    assertThat(first.performValidation()).isTrue();
    second.next = first;
    assertThat(first.performValidation()).isFalse();
    assertThat(first.validation().errors())
        .containsExactly(
            ValidationError.critical(
                "Model dev.onex.validation.ValidatedModelTest$Node refers to itself",
                "model_structure",
                "VALIDATION_ERROR"),
            ValidationError.error("Next of first is invalid", "next", "NEXT"));
    assertThat(second.validation().errorMessages()).containsExactly("Next of second is invalid");
  }
}
