package dev.onex.validation;

import dev.onex.finding.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a model. Immutable, so that containers may share it.
 *
 * <p>Lengths are counted in UTF-16 units. Source of the limits: {@code ModelValidationError} of
 * ONEX (OmniNode-ai/omnibase_core), with two differences. A column has no upper limit, for a
 * generated file may be one line of two megabytes. An error code may hold small letters, for a
 * rule's name is an error code too.
 *
 * @param severity how bad it is
 * @param message what is wrong: 1 to {@value #MAX_MESSAGE_LENGTH} characters
 * @param fieldDisplayName the field it is about: 1 to {@value #MAX_FIELD_LENGTH} characters, ASCII
 *     letters, digits and {@code _}, no digit first; null if it is about the whole model
 * @param errorCode what a program may react to: 1 to {@value #MAX_CODE_LENGTH} characters, ASCII
 *     letters, digits and {@code _}, a capital letter first; null if it has none
 * @param details named values that explain the error, in the order given; empty if there are none
 * @param line where it occurred, 1 to {@value #MAX_LINE}; null if unknown
 * @param column where it occurred, from 1; null if unknown
 */
public record ValidationError(
    Severity severity,
    String message,
    @Nullable String fieldDisplayName,
    @Nullable String errorCode,
    Map<String, DetailValue> details,
    @Nullable Integer line,
    @Nullable Integer column) {

  /** The longest message allowed. */
  public static final int MAX_MESSAGE_LENGTH = 1_000;

  /** The longest field name allowed. */
  public static final int MAX_FIELD_LENGTH = 255;

  /** The longest error code allowed. */
  public static final int MAX_CODE_LENGTH = 50;

  /** The last line allowed. */
  public static final int MAX_LINE = 1_000_000;

  private static final Pattern FIELD_NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
  private static final Pattern ERROR_CODE = Pattern.compile("[A-Z][a-zA-Z0-9_]*");

  /**
   * Checks every limit and copies the details.
   *
   * @throws IllegalArgumentException if a value is beyond its limit; the message names both
   * @throws NullPointerException if the severity, the message, the details or anything in them is
   *     null
   */
  public ValidationError {
    Objects.requireNonNull(severity, "severity");
    checkLength("message", message, MAX_MESSAGE_LENGTH);
    if (fieldDisplayName != null) {
      checkLength("field name", fieldDisplayName, MAX_FIELD_LENGTH);
      checkShape("field name", fieldDisplayName, FIELD_NAME);
    }
    if (errorCode != null) {
      checkLength("error code", errorCode, MAX_CODE_LENGTH);
      checkShape("error code", errorCode, ERROR_CODE);
    }
    details = copyOf(details);
    checkPosition("line", line, MAX_LINE);
    checkPosition("column", column, Integer.MAX_VALUE);
  }

  /**
   * An error of severity {@link Severity#ERROR}, without details and position.
   *
   * @throws IllegalArgumentException if a value is beyond its limit
   */
  public static ValidationError error(
      String message, @Nullable String field, @Nullable String errorCode) {
    return new ValidationError(Severity.ERROR, message, field, errorCode, Map.of(), null, null);
  }

  /**
   * An error of severity {@link Severity#CRITICAL}, without details and position.
   *
   * @throws IllegalArgumentException if a value is beyond its limit
   */
  public static ValidationError critical(
      String message, @Nullable String field, @Nullable String errorCode) {
    return new ValidationError(Severity.CRITICAL, message, field, errorCode, Map.of(), null, null);
  }

  /**
   * A warning, without details and position.
   *
   * @throws IllegalArgumentException if a value is beyond its limit
   */
  public static ValidationError warning(
      String message, @Nullable String field, @Nullable String errorCode) {
    return new ValidationError(Severity.WARNING, message, field, errorCode, Map.of(), null, null);
  }

  /**
   * The text, cut to {@value #MAX_MESSAGE_LENGTH} characters and ended with an ellipsis if it is
   * longer: for messages that quote what somebody else wrote. An empty text stays empty.
   */
  public static String clipped(String text) {
    if (text.length() <= MAX_MESSAGE_LENGTH) {
      return text;
    }
    int end = MAX_MESSAGE_LENGTH - 1;
    // Half a surrogate pair could not be written as UTF-8.
    boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splitsPair ? end - 1 : end) + "…";
  }

  /** The same error with these details instead of its own; empty for none. */
  public ValidationError withDetails(Map<String, DetailValue> newDetails) {
    return new ValidationError(
        severity, message, fieldDisplayName, errorCode, newDetails, line, column);
  }

  /**
   * The same error at that place.
   *
   * @throws IllegalArgumentException if the line is not 1 to {@value #MAX_LINE} or the column is
   *     below 1
   */
  public ValidationError at(int newLine, int newColumn) {
    return new ValidationError(
        severity, message, fieldDisplayName, errorCode, details, newLine, newColumn);
  }

  /** Whether this is an error; a critical one is an error too. */
  public boolean isError() {
    return severity.isAtLeast(Severity.ERROR);
  }

  /** Whether this is a critical error. */
  public boolean isCritical() {
    return severity == Severity.CRITICAL;
  }

  /** Whether this is only a warning. */
  public boolean isWarning() {
    return severity == Severity.WARNING;
  }

  /**
   * The field's identifier, the same in every run: the first 16 bytes of the SHA-256 of its name in
   * UTF-8, as ONEX derives it. Null if the error has no field.
   */
  public @Nullable UUID fieldId() {
    return fieldDisplayName == null ? null : FieldId.of(fieldDisplayName);
  }

  /** Whether {@code name} can be an error's field; a Java name with {@code $} or umlauts cannot. */
  static boolean isFieldName(String name) {
    return name.length() <= MAX_FIELD_LENGTH && FIELD_NAME.matcher(name).matches();
  }

  private static void checkLength(String what, String value, int max) {
    if (value.isEmpty() || value.length() > max) {
      throw new IllegalArgumentException(
          what + " must have 1 to " + max + " characters, but has " + value.length());
    }
  }

  private static void checkShape(String what, String value, Pattern shape) {
    if (!shape.matcher(value).matches()) {
      throw new IllegalArgumentException(what + " must match " + shape + ", but is " + value);
    }
  }

  private static void checkPosition(String what, @Nullable Integer value, int max) {
    if (value != null && (value < 1 || value > max)) {
      throw new IllegalArgumentException(what + " must be 1 to " + max + ", but is " + value);
    }
  }

  /** A copy that keeps the order, which {@code Map.copyOf} would not: reports must not differ. */
  private static Map<String, DetailValue> copyOf(Map<String, DetailValue> details) {
    Map<String, DetailValue> copy = new LinkedHashMap<>();
    details.forEach(
        (name, value) ->
            copy.put(
                Objects.requireNonNull(name, "detail name"),
                Objects.requireNonNull(value, "detail value")));
    return Collections.unmodifiableMap(copy);
  }
}
