package dev.onex.validation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model that can say everything that is wrong with it. Subclasses override {@link
 * #validateModelData()} and call {@code super.validateModelData()} first:
 *
 * <pre>{@code
 * final class Limits extends ValidatedModel {
 *   private final int maxErrors;
 *
 *   Limits(int maxErrors) {
 *     this.maxErrors = maxErrors;
 *   }
 *
 *   @Override
 *   protected void validateModelData() {
 *     super.validateModelData();
 *     if (maxErrors < 0) {
 *       addValidationError("maxErrors must be 0 or more", "maxErrors", "NEGATIVE_LIMIT");
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Not thread-safe. Source: {@code ModelValidationBase} of ONEX (OmniNode-ai/omnibase_core); its
 * trial serialization is left out, for a Java model has no one serialized form.
 */
public abstract class ValidatedModel {

  /** The error code of a required field that is null, and of a model that refers to itself. */
  public static final String VALIDATION_ERROR = "VALIDATION_ERROR";

  /** The error code of a validation that failed itself and so could not finish. */
  public static final String VALIDATION_SYSTEM = "VALIDATION_SYSTEM";

  // ONEX gives errors about the model as a whole these names in place of a field's.
  private static final String STRUCTURE_FIELD = "model_structure";
  private static final String SYSTEM_FIELD = "validation_system";

  private final ValidationContainer validation = new ValidationContainer();
  private boolean validating;

  /** For subclasses. A new model holds no results yet. */
  protected ValidatedModel() {}

  /**
   * The results so far: live, the same container for the model's whole life, and emptied by each
   * {@link #performValidation()}.
   */
  public ValidationContainer validation() {
    return validation;
  }

  /**
   * Adds everything that is wrong with this model's data to {@link #validation()}; {@link
   * #performValidation()} calls it. Need not guard against its own failures.
   *
   * <p>This base version checks two things. A model without instance fields gets a warning. A
   * required field that is null is an error {@link #VALIDATION_ERROR}. Required is a field
   * annotated {@code @NonNull}, {@code @Nonnull} or {@code @NotNull} of any family; in
   * {@code @NullMarked} code also every other one, unless it is annotated {@code @Nullable} or
   * {@code @CheckForNull} or its type is a type variable. Only annotations that are there at run
   * time are seen. A field that cannot be read, because its module does not open the package, gets
   * a warning. Nested objects are not looked into: a record guards its own components, and a nested
   * model validates itself.
   */
  protected void validateModelData() {
    FieldChecks.run(this);
  }

  /**
   * Adds an error of severity ERROR.
   *
   * @param field the field it is about; null for the whole model
   * @param errorCode its code; null for none
   * @throws IllegalArgumentException if a value is beyond its limit in {@link ValidationError}
   */
  public void addValidationError(
      String message, @Nullable String field, @Nullable String errorCode) {
    addValidationError(message, field, errorCode, false);
  }

  /**
   * Adds an error.
   *
   * @param field the field it is about; null for the whole model
   * @param errorCode its code; null for none
   * @param critical whether it is of severity CRITICAL instead of ERROR
   * @throws IllegalArgumentException if a value is beyond its limit in {@link ValidationError}
   */
  public void addValidationError(
      String message, @Nullable String field, @Nullable String errorCode, boolean critical) {
    validation.add(
        critical
            ? ValidationError.critical(message, field, errorCode)
            : ValidationError.error(message, field, errorCode));
  }

  /**
   * Adds a warning, which does not make the model invalid; a text already there is not repeated.
   */
  public void addValidationWarning(String message) {
    validation.addWarning(message);
  }

  /**
   * Forgets earlier results, validates anew and says whether the model is valid.
   *
   * <p>An exception thrown by {@link #validateModelData()} becomes a critical error {@link
   * #VALIDATION_SYSTEM}, beside what was found before it; its details name the exception and where
   * it came from. An {@code Error} is the JVM's trouble and passes through. A model that is reached
   * again while it is being validated refers to itself: the inner call adds a critical error {@link
   * #VALIDATION_ERROR} about {@code model_structure} and returns false.
   */
  public boolean performValidation() {
    if (validating) {
      addValidationError(referringToItself(), STRUCTURE_FIELD, VALIDATION_ERROR, true);
      return false;
    }
    validating = true;
    validation.clearAll();
    try {
      validateModelData();
    } catch (Exception failure) {
      // Not only RuntimeException: other languages, and Lombok, throw checked ones undeclared.
      validation.add(unfinished(failure));
    } finally {
      validating = false;
    }
    return isValid();
  }

  /**
   * Whether the last validation found no errors; warnings are allowed. Also true before the first
   * {@link #performValidation()}, when nothing has been looked at yet.
   */
  public boolean isValid() {
    return validation.isValid();
  }

  /** Whether there is an error, critical or not. */
  public boolean hasValidationErrors() {
    return validation.hasErrors();
  }

  /** Whether there is a critical error. */
  public boolean hasCriticalValidationErrors() {
    return validation.hasCriticalErrors();
  }

  /** The counts in words; see {@link ValidationContainer#summary()}. */
  public String validationSummary() {
    return validation.summary();
  }

  private String referringToItself() {
    return ValidationError.clipped("Model " + getClass().getName() + " refers to itself");
  }

  private ValidationError unfinished(Exception failure) {
    String message = "Validation of " + getClass().getName() + " did not finish: " + failure;
    Map<String, DetailValue> details = new LinkedHashMap<>();
    details.put("exception", new DetailValue.Text(failure.getClass().getName()));
    details.put("at", DetailValue.of(ownFrame(failure)));
    return ValidationError.critical(
            ValidationError.clipped(message), SYSTEM_FIELD, VALIDATION_SYSTEM)
        .withDetails(details);
  }

  /** Where this model's own code stood, for the stack trace itself is not kept; null if nowhere. */
  private @Nullable String ownFrame(Exception failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().equals(getClass().getName()))
        .map(StackTraceElement::toString)
        .findFirst()
        .orElse(null);
  }
}
