package dev.onex.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StreamTokenizer;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.regex.Pattern;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fields of these models are read by reflection only. This package is null-marked. */
@SuppressWarnings({"NullAway", "UnusedVariable"}) // nulls where none may be are what is tested
final class FieldChecksTest {

  @Retention(RetentionPolicy.RUNTIME)
  private @interface NotNull {}

  @Retention(RetentionPolicy.RUNTIME)
  private @interface CheckForNull {}

  private static ValidationContainer resultsOf(ValidatedModel model) {
    model.performValidation();
    return model.validation();
  }

  private static ValidationError missing(String field) {
    return ValidationError.error(
        "Required field '" + field + "' is null", field, "VALIDATION_ERROR");
  }

  private static final class Stateless extends ValidatedModel {
    private static final String SHARED = "not a model's state";
  }

  @Test
  void aModelWithoutFieldsIsValidWithAWarning() {
    ValidationContainer results = resultsOf(new Stateless());
    assertThat(results.isValid()).isTrue();
    assertThat(results.warnings())
        .containsExactly(
            "Model dev.onex.validation.FieldChecksTest$Stateless has no fields,"
                + " so there is nothing to check");
  }

  @Test
  void whatAnInnerClassCapturesIsNoState() {
    String captured = "value";
    ValidatedModel model =
        new ValidatedModel() {
          @Override
          protected void validateModelData() {
            super.validateModelData();
            addValidationWarning(captured);
          }
        };
    assertThat(resultsOf(model).warnings()).hasSize(2).last().isEqualTo("value");
  }

  private static final class Complete extends ValidatedModel {
    private final String name = "Ada";
    private final int age = 36;
    private final @Nullable String nickname = null;
    private final int @Nullable [] scores = null;
  }

  @Test
  void aModelWithAllRequiredFieldsHasNothingToReport() {
    assertThat(resultsOf(new Complete()).summary()).isEqualTo("No validation issues");
  }

  private static final class Incomplete extends ValidatedModel {
    private @Nullable String nickname;
    private String name;
    private @Nullable String[] tags;
  }

  @Test
  void inNullMarkedCodeWhatIsNotNullableIsRequired() {
    assertThat(resultsOf(new Incomplete()).errors())
        .containsExactly(missing("name"), missing("tags"));
  }

  private static class Base extends ValidatedModel {
    private String inherited;
  }

  private static final class Derived extends Base {
    private String own;
  }

  @Test
  void inheritedFieldsAreCheckedFirst() {
    assertThat(resultsOf(new Derived()).errors())
        .containsExactly(missing("inherited"), missing("own"));
  }

  @NullUnmarked
  private static class Unmarked extends ValidatedModel {
    private String unknown;
    private @NonNull String byType;
    @NotNull private String byDeclaration;

    @NullMarked
    private static final class MarkedAgain extends ValidatedModel {
      private String required;
    }
  }

  @Test
  void elsewhereOnlyWhatIsMarkedNonNullIsRequired() {
    assertThat(resultsOf(new Unmarked()).errors())
        .containsExactly(missing("byType"), missing("byDeclaration"));
  }

  @Test
  void theInnermostScopeDecides() {
    assertThat(resultsOf(new Unmarked.MarkedAgain()).errors()).containsExactly(missing("required"));
  }

  private static final class DeclaredNullable extends ValidatedModel {
    @CheckForNull private String optional;
  }

  @Test
  void otherFamiliesOfAnnotationsMayAllowNullToo() {
    assertThat(resultsOf(new DeclaredNullable()).summary()).isEqualTo("No validation issues");
  }

  private static final class Holder<T extends @Nullable Object> extends ValidatedModel {
    private T value;
  }

  @Test
  void aFieldOfATypeVariableIsNotRequired() {
    assertThat(resultsOf(new Holder<@Nullable String>()).summary())
        .isEqualTo("No validation issues");
  }

  private static final class Foreign extends ValidatedModel {
    private String amount$;
  }

  @Test
  void aFieldWhoseNameIsNoPlainIdentifierIsNamedInTheMessage() {
    assertThat(resultsOf(new Foreign()).errors())
        .containsExactly(
            ValidationError.error("Required field 'amount$' is null", null, "VALIDATION_ERROR"));
  }

  @Test
  void aNullInAPackageWithoutNullnessAnnotationsIsNotJudged() throws NoSuchFieldException {
    ValidationContainer results = new ValidationContainer();
    StreamTokenizer beforeTheFirstToken = new StreamTokenizer(Reader.nullReader());
    FieldChecks.checkNotNull(StreamTokenizer.class.getField("sval"), beforeTheFirstToken, results);
    assertThat(beforeTheFirstToken.sval).isNull();
    assertThat(results.summary()).isEqualTo("No validation issues");
  }

  @Test
  void aFieldInAClosedModuleIsAWarning() throws NoSuchFieldException {
    ValidationContainer results = new ValidationContainer();
    FieldChecks.checkNotNull(
        Pattern.class.getDeclaredField("pattern"), Pattern.compile("x"), results);
    assertThat(results.isValid()).isTrue();
    assertThat(results.warnings())
        .containsExactly(
            "Field 'pattern' was not checked for null: its package is not open to reflection");
  }

  @Test
  void aPrimitiveFieldNeedNotBeRead() throws NoSuchFieldException {
    ValidationContainer results = new ValidationContainer();
    FieldChecks.checkNotNull(
        Pattern.class.getDeclaredField("capturingGroupCount"), Pattern.compile("x"), results);
    assertThat(results.summary()).isEqualTo("No validation issues");
  }
}
