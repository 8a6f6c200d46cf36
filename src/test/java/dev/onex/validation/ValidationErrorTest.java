package dev.onex.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.onex.finding.Severity;
import dev.onex.validation.DetailValue.Flag;
import dev.onex.validation.DetailValue.Text;
import dev.onex.validation.DetailValue.Whole;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValidationErrorTest {

  private static final ValidationError PLAIN = ValidationError.error("Wrong", "name", "WRONG");

  @Test
  void anErrorIsAnErrorOnly() {
    ValidationError error = ValidationError.error("Standard error", "field1", "STD_001");
    assertThat(error.severity()).isEqualTo(Severity.ERROR);
    assertThat(error.isError()).isTrue();
    assertThat(error.isCritical()).isFalse();
    assertThat(error.isWarning()).isFalse();
  }

  @Test
  void aCriticalErrorIsAnErrorToo() {
    ValidationError error = ValidationError.critical("Critical error", "field2", "CRIT_001");
    assertThat(error.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(error.isError()).isTrue();
    assertThat(error.isCritical()).isTrue();
    assertThat(error.isWarning()).isFalse();
  }

  @Test
  void aWarningIsNoError() {
    ValidationError error = ValidationError.warning("Warning message", "field3", "WARN_001");
    assertThat(error.severity()).isEqualTo(Severity.WARNING);
    assertThat(error.isError()).isFalse();
    assertThat(error.isCritical()).isFalse();
    assertThat(error.isWarning()).isTrue();
  }

  @Test
  void aFactoryFillsInWhatItIsGivenAndNothingElse() {
    assertThat(ValidationError.critical("Critical error", "field2", "CRIT_001"))
        .isEqualTo(
            new ValidationError(
                Severity.CRITICAL, "Critical error", "field2", "CRIT_001", Map.of(), null, null));
  }

  @Test
  void fieldCodeAndPositionMayBeMissing() {
    ValidationError error = ValidationError.error("Wrong", null, null);
    assertThat(error.fieldDisplayName()).isNull();
    assertThat(error.fieldId()).isNull();
    assertThat(error.errorCode()).isNull();
    assertThat(error.details()).isEmpty();
    assertThat(error.line()).isNull();
    assertThat(error.column()).isNull();
  }

  @Test
  void theFieldIdDependsOnTheNameOnly() {
    assertThat(PLAIN.fieldId()).hasToString("82a3537f-f0db-ce7e-ec35-d69edc3a189e");
    assertThat(ValidationError.warning("Other", "name", null).fieldId()).isEqualTo(PLAIN.fieldId());
  }

  @Test
  void aPositionReplacesTheFormerOneAndKeepsTheRest() {
    Map<String, DetailValue> details = Map.of("age", new Whole(-1));
    assertThat(PLAIN.withDetails(details).at(3, 4).at(12, 31))
        .isEqualTo(new ValidationError(Severity.ERROR, "Wrong", "name", "WRONG", details, 12, 31));
  }

  @Test
  void detailsReplaceTheFormerOnesAndKeepTheRest() {
    Map<String, DetailValue> details = Map.of("age", new Whole(-1));
    assertThat(PLAIN.at(12, 31).withDetails(Map.of("old", new Flag(true))).withDetails(details))
        .isEqualTo(new ValidationError(Severity.ERROR, "Wrong", "name", "WRONG", details, 12, 31));
  }

  @Test
  void detailsAreCopiedInTheirOrder() {
    Map<String, DetailValue> details = new LinkedHashMap<>();
    for (int i = 20; i > 0; i--) {
      details.put("detail" + i, new Whole(i));
    }
    ValidationError error = PLAIN.withDetails(details);
    Map<String, DetailValue> before = new LinkedHashMap<>(details);
    details.clear();
    assertThat(error.details()).containsExactlyEntriesOf(before);
  }

  @Test
  void detailsCannotBeChanged() {
    Map<String, DetailValue> details = PLAIN.withDetails(Map.of("a", new Text("b"))).details();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(details::clear);
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without a nullness checker is what is tested
  void nullsAmongTheDetailsAreRejected() {
    Map<String, @Nullable DetailValue> nullValue = new HashMap<>();
    nullValue.put("a", null);
    assertThatNullPointerException()
        .isThrownBy(() -> PLAIN.withDetails(nullValue))
        .withMessage("detail value");
    Map<@Nullable String, DetailValue> nullName = new HashMap<>();
    nullName.put(null, new Text("b"));
    assertThatNullPointerException()
        .isThrownBy(() -> PLAIN.withDetails(nullName))
        .withMessage("detail name");
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without a nullness checker is what is tested
  void aMissingSeverityIsRejected() {
    assertThatNullPointerException()
        .isThrownBy(() -> new ValidationError(null, "Wrong", null, null, Map.of(), null, null))
        .withMessage("severity");
  }

  @Test
  void valuesAtTheirLimitsAreAccepted() {
    ValidationError longest =
        ValidationError.error("m".repeat(1_000), "f".repeat(255), "C".repeat(50))
            .at(1_000_000, Integer.MAX_VALUE);
    assertThat(longest.message()).hasSize(1_000);
    assertThat(longest.fieldDisplayName()).hasSize(255);
    assertThat(longest.errorCode()).hasSize(50);
    assertThat(longest.line()).isEqualTo(1_000_000);
    assertThat(longest.column()).isEqualTo(2_147_483_647);
    ValidationError shortest = ValidationError.error(" ", "_", "C").at(1, 1);
    assertThat(shortest.message()).isEqualTo(" ");
    assertThat(shortest.line()).isEqualTo(1);
    assertThat(shortest.column()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0", "1001"})
  void aMessageBeyondItsLimitsIsRejected(int length) {
    String message = "m".repeat(length);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationError.error(message, null, null))
        .withMessage("message must have 1 to 1000 characters, but has %d", length);
  }

  @ParameterizedTest
  @CsvSource({"0", "256"})
  void aFieldNameBeyondItsLimitsIsRejected(int length) {
    String field = "f".repeat(length);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationError.error("Wrong", field, null))
        .withMessage("field name must have 1 to 255 characters, but has %d", length);
  }

  @ParameterizedTest
  @CsvSource({"0", "51"})
  void anErrorCodeBeyondItsLimitsIsRejected(int length) {
    String code = "C".repeat(length);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationError.error("Wrong", null, code))
        .withMessage("error code must have 1 to 50 characters, but has %d", length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "1st", "first name", "größe", "a$b", "name\n"})
  void aFieldNameThatIsNoPlainIdentifierIsRejected(String field) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationError.error("Wrong", field, null))
        .withMessage("field name must match [a-zA-Z_][a-zA-Z0-9_]*, but is " + field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"err-1", "err_1", "_ERR", "1ERR", "ERR 1", "ERR\n"})
  void anErrorCodeThatIsNoCapitalizedWordIsRejected(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationError.error("Wrong", null, code))
        .withMessage("error code must match [A-Z][a-zA-Z0-9_]*, but is " + code);
  }

  @Test
  void aRulesNameIsAnErrorCode() {
    assertThat(ValidationError.error("Raw List", "orders", "RawType").errorCode())
        .isEqualTo("RawType");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "1000001"})
  void aLineBeyondItsLimitsIsRejected(int line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAIN.at(line, 1))
        .withMessage("line must be 1 to 1000000, but is %d", line);
  }

  @Test
  void aColumnBeforeTheFirstIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAIN.at(1, 0))
        .withMessage("column must be 1 to 2147483647, but is 0");
  }

  @Test
  void aTextWithinTheLimitIsNotClipped() {
    String text = "m".repeat(1_000);
    assertThat(ValidationError.clipped(text)).isSameAs(text);
    assertThat(ValidationError.clipped("")).isEmpty();
  }

  @Test
  void aLongerTextIsClippedToTheLimit() {
    assertThat(ValidationError.clipped("m".repeat(1_001))).isEqualTo("m".repeat(999) + "…");
  }

  @Test
  void clippingLeavesNoHalfCharacter() {
    String grin = "\uD83D\uDE00";
    assertThat(ValidationError.clipped("m".repeat(998) + grin + "m"))
        .isEqualTo("m".repeat(998) + "…");
    assertThat(ValidationError.clipped("m".repeat(997) + grin + "mm"))
        .isEqualTo("m".repeat(997) + grin + "…");
  }

  @Test
  void onlyWhatAnErrorAcceptsIsAFieldName() {
    assertThat(ValidationError.isFieldName("f".repeat(255))).isTrue();
    assertThat(ValidationError.isFieldName("f".repeat(256))).isFalse();
    assertThat(ValidationError.isFieldName("größe")).isFalse();
    assertThat(ValidationError.isFieldName("")).isFalse();
  }
}
