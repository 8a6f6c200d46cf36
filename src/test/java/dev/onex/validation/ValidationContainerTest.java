package dev.onex.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.onex.validation.DetailValue.Absent;
import dev.onex.validation.DetailValue.Flag;
import dev.onex.validation.DetailValue.Text;
import dev.onex.validation.DetailValue.Whole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ValidationContainerTest {

  private final ValidationContainer container = new ValidationContainer();

  @Test
  void anEmptyContainerIsValidAndSaysSo() {
    assertThat(container.hasErrors()).isFalse();
    assertThat(container.hasCriticalErrors()).isFalse();
    assertThat(container.hasWarnings()).isFalse();
    assertThat(container.isValid()).isTrue();
    assertThat(container.errorCount()).isZero();
    assertThat(container.criticalErrorCount()).isZero();
    assertThat(container.warningCount()).isZero();
    assertThat(container.errors()).isEmpty();
    assertThat(container.warnings()).isEmpty();
    assertThat(container.errorMessages()).isEmpty();
    assertThat(container.criticalMessages()).isEmpty();
    assertThat(container.errorsByField("name")).isEmpty();
    assertThat(container.summary()).isEqualTo("No validation issues");
  }

  @Test
  void anErrorMakesItInvalidAndIsNotCritical() {
    container.addError("Test error", "test_field", "TEST_001");
    assertThat(container.hasErrors()).isTrue();
    assertThat(container.hasCriticalErrors()).isFalse();
    assertThat(container.isValid()).isFalse();
    assertThat(container.errorCount()).isEqualTo(1);
    assertThat(container.criticalErrorCount()).isZero();
    assertThat(container.errors())
        .containsExactly(ValidationError.error("Test error", "test_field", "TEST_001"));
  }

  @Test
  void aCriticalErrorCountsAsAnErrorToo() {
    container.addError("Test error", "test_field", "TEST_001");
    container.addCriticalError("Critical error", null, "CRIT_001");
    assertThat(container.hasCriticalErrors()).isTrue();
    assertThat(container.errorCount()).isEqualTo(2);
    assertThat(container.criticalErrorCount()).isEqualTo(1);
    assertThat(container.errors())
        .containsExactly(
            ValidationError.error("Test error", "test_field", "TEST_001"),
            ValidationError.critical("Critical error", null, "CRIT_001"));
  }

  @Test
  void aWarningDoesNotMakeItInvalid() {
    container.addWarning("Warning message");
    assertThat(container.hasWarnings()).isTrue();
    assertThat(container.warningCount()).isEqualTo(1);
    assertThat(container.hasErrors()).isFalse();
    assertThat(container.isValid()).isTrue();
  }

  @Test
  void warningsKeepTheirOrderAndAppearOnce() {
    container.addWarning("b");
    container.addWarning("a");
    container.addWarning("b");
    assertThat(container.warnings()).containsExactly("b", "a");
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without a nullness checker is what is tested
  void aNullWarningIsRejected() {
    assertThatNullPointerException()
        .isThrownBy(() -> container.addWarning(null))
        .withMessage("message");
  }

  @Test
  void equalErrorsAreKeptEach() {
    container.addError("Same", "name", "SAME");
    container.addError("Same", "name", "SAME");
    assertThat(container.errorCount()).isEqualTo(2);
  }

  @Test
  void rawDetailsGetTypesAndKeepTheirOrder() {
    Map<String, @Nullable Object> raw = new LinkedHashMap<>();
    raw.put("expected_value", "test");
    raw.put("actual_value", null);
    raw.put("attempts", 3);
    container.addErrorWithRawDetails("Complex error", "complex_field", "COMPLEX_001", raw);
    ValidationError error = container.errors().get(0);
    assertThat(error.isCritical()).isFalse();
    assertThat(error.details())
        .containsExactly(
            Map.entry("expected_value", new Text("test")),
            Map.entry("actual_value", Absent.ABSENT),
            Map.entry("attempts", new Whole(3)));
  }

  @Test
  void rawDetailsOfACriticalErrorGetTypesToo() {
    container.addCriticalErrorWithRawDetails("Broken", "model", "BROKEN", Map.of("fatal", true));
    ValidationError error = container.errors().get(0);
    assertThat(error.isCritical()).isTrue();
    assertThat(error.details()).containsExactly(Map.entry("fatal", new Flag(true)));
  }

  @Test
  void typedDetailsStayAsTheyAre() {
    Map<String, DetailValue> details = Map.of("limit", new Whole(10));
    container.addError("Too many tags", "tags", "TAGS", details);
    container.addCriticalError("Far too many tags", "tags", "TAGS", details);
    assertThat(container.errors())
        .containsExactly(
            ValidationError.error("Too many tags", "tags", "TAGS").withDetails(details),
            ValidationError.critical("Far too many tags", "tags", "TAGS").withDetails(details));
  }

  @Test
  void anEmptyMapMeansNoDetails() {
    container.addErrorWithRawDetails("Plain", "name", "PLAIN", Map.of());
    container.addError("Plain", "name", "PLAIN", Map.of());
    assertThat(container.errors())
        .containsOnly(ValidationError.error("Plain", "name", "PLAIN"))
        .hasSize(2);
  }

  @Test
  void aReadyMadeWarningIsFiledAsAWarning() {
    container.add(ValidationError.warning("Only a warning", "name", "WARN"));
    assertThat(container.isValid()).isTrue();
    assertThat(container.warnings()).containsExactly("Only a warning");
  }

  @Test
  void severalErrorsAndWarningsCanBeAddedAtOnce() {
    container.extendErrors(
        List.of(
            ValidationError.error("e", null, null),
            ValidationError.warning("w", null, null),
            ValidationError.critical("c", null, null)));
    container.extendWarnings(List.of("v", "w", "v"));
    assertThat(container.errorMessages()).containsExactly("e", "c");
    assertThat(container.warnings()).containsExactly("w", "v");
  }

  @Test
  void anAdditionBeyondALimitChangesNothing() {
    container.addError("Fine", "name", "FINE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> container.addError("Wrong", "not a name", "WRONG"));
    assertThat(container.errorMessages()).containsExactly("Fine");
  }

  @Test
  void mergingAppendsErrorsAndDropsRepeatedWarnings() {
    ValidationContainer first = new ValidationContainer();
    first.addError("Error 1", null, "ERR_001");
    first.addWarning("Warning 1");
    ValidationContainer second = new ValidationContainer();
    second.addCriticalError("Critical error", null, "CRIT_001");
    second.addWarning("Warning 2");
    second.addWarning("Warning 1");
    container.mergeFrom(first);
    container.mergeFrom(second);
    assertThat(container.errorCount()).isEqualTo(2);
    assertThat(container.criticalErrorCount()).isEqualTo(1);
    assertThat(container.warningCount()).isEqualTo(2);
    assertThat(container.errorMessages()).containsExactly("Error 1", "Critical error");
    assertThat(container.warnings()).containsExactly("Warning 1", "Warning 2");
    assertThat(first.errorMessages()).containsExactly("Error 1");
    assertThat(second.warnings()).containsExactly("Warning 2", "Warning 1");
  }

  @Test
  void mergingTwiceRepeatsErrorsOnly() {
    ValidationContainer other = new ValidationContainer();
    other.addError("Error", null, null);
    other.addWarning("Warning");
    container.mergeFrom(other);
    container.mergeFrom(other);
    assertThat(container.summary()).isEqualTo("2 errors, 1 warning");
  }

  @Test
  void mergingWithItselfChangesNothing() {
    container.addError("Error", null, null);
    container.addWarning("Warning");
    container.mergeFrom(container);
    assertThat(container.errorMessages()).containsExactly("Error");
    assertThat(container.warnings()).containsExactly("Warning");
  }

  @Test
  void clearingTheSourceLeavesTheMergedContainerAlone() {
    ValidationContainer other = new ValidationContainer();
    other.addError("Error", null, null);
    container.mergeFrom(other);
    other.clearAll();
    assertThat(container.errorMessages()).containsExactly("Error");
  }

  @Test
  void theSummaryCountsInWords() {
    container.addError("e1", null, null);
    assertThat(container.summary()).isEqualTo("1 error");
    container.addWarning("w1");
    assertThat(container.summary()).isEqualTo("1 error, 1 warning");
    container.addCriticalError("c1", null, null);
    container.addWarning("w2");
    assertThat(container.summary()).isEqualTo("2 errors (1 critical), 2 warnings");
    container.clearErrors();
    assertThat(container.summary()).isEqualTo("2 warnings");
    container.clearWarnings();
    container.addCriticalError("c2", null, null);
    assertThat(container.summary()).isEqualTo("1 error (1 critical)");
  }

  @Test
  void messagesAreListedInTheOrderTheyCame() {
    container.addCriticalError("c1", null, null);
    container.addError("e1", null, null);
    container.addCriticalError("c2", null, null);
    assertThat(container.errorMessages()).containsExactly("c1", "e1", "c2");
    assertThat(container.criticalMessages()).containsExactly("c1", "c2");
  }

  @Test
  void errorsAreFoundByTheirFieldAndNotByAPartOfIt() {
    container.addError("whole model", null, null);
    container.addError("first", "name", null);
    container.addError("other", "name2", null);
    container.addCriticalError("second", "name", null);
    assertThat(container.errorsByField("name"))
        .containsExactly(
            ValidationError.error("first", "name", null),
            ValidationError.critical("second", "name", null));
  }

  @Test
  void clearingForgetsWhatItIsAskedTo() {
    container.addError("e", null, null);
    container.addWarning("w");
    container.clearErrors();
    assertThat(container.isValid()).isTrue();
    assertThat(container.warnings()).containsExactly("w");
    container.addError("e", null, null);
    container.clearWarnings();
    assertThat(container.hasWarnings()).isFalse();
    assertThat(container.errorMessages()).containsExactly("e");
    container.addWarning("w");
    container.clearAll();
    assertThat(container.summary()).isEqualTo("No validation issues");
  }

  @Test
  void listsHandedOutAreSnapshots() {
    container.addError("e", null, null);
    container.addWarning("w");
    List<ValidationError> errors = container.errors();
    List<String> warnings = container.warnings();
    container.clearAll();
    assertThat(errors).hasSize(1);
    assertThat(warnings).containsExactly("w");
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(errors::clear);
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(warnings::clear);
  }
}
