package dev.onex.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with one or several models: errors in the order they came, and warnings,
 * each text once. Starts empty and valid. Not thread-safe: give each thread its own and merge.
 *
 * <p>Every list handed out is a snapshot that later additions do not change. The limits of a
 * message, a field and an error code are those of {@link ValidationError}; an addition that breaks
 * one throws {@link IllegalArgumentException} and leaves the container as it was.
 *
 * <p>Source: {@code ModelValidationContainer} of ONEX (OmniNode-ai/omnibase_core), whose errors are
 * mutable and shared after a merge; ours are immutable.
 */
public final class ValidationContainer {

  private final List<ValidationError> errors = new ArrayList<>();
  private final Set<String> warnings = new LinkedHashSet<>();

  /**
   * Adds an error of severity ERROR.
   *
   * @param field the field it is about; null for the whole model
   * @param errorCode its code; null for none
   */
  public void addError(String message, @Nullable String field, @Nullable String errorCode) {
    add(ValidationError.error(message, field, errorCode));
  }

  /** Adds an error of severity ERROR with details; an empty map means none. */
  public void addError(
      String message,
      @Nullable String field,
      @Nullable String errorCode,
      Map<String, DetailValue> details) {
    add(ValidationError.error(message, field, errorCode).withDetails(details));
  }

  /**
   * Adds an error of severity ERROR whose details have no types yet. Truth values, {@code Byte},
   * {@code Short}, {@code Integer}, {@code Long} and null have their own among the {@link
   * DetailValue}s; anything else becomes its text. An empty map means no details.
   */
  public void addErrorWithRawDetails(
      String message, @Nullable String field, @Nullable String errorCode, Map<String, ?> raw) {
    addError(message, field, errorCode, RawDetails.typed(raw));
  }

  /**
   * Adds an error of severity CRITICAL, which counts as an error too.
   *
   * @param field the field it is about; null for the whole model
   * @param errorCode its code; null for none
   */
  public void addCriticalError(String message, @Nullable String field, @Nullable String errorCode) {
    add(ValidationError.critical(message, field, errorCode));
  }

  /** Adds an error of severity CRITICAL with details; an empty map means none. */
  public void addCriticalError(
      String message,
      @Nullable String field,
      @Nullable String errorCode,
      Map<String, DetailValue> details) {
    add(ValidationError.critical(message, field, errorCode).withDetails(details));
  }

  /** Adds an error of severity CRITICAL, as {@link #addErrorWithRawDetails} adds an ERROR. */
  public void addCriticalErrorWithRawDetails(
      String message, @Nullable String field, @Nullable String errorCode, Map<String, ?> raw) {
    addCriticalError(message, field, errorCode, RawDetails.typed(raw));
  }

  /** Adds a warning, which does not make anything invalid; a text already there is not repeated. */
  public void addWarning(String message) {
    warnings.add(Objects.requireNonNull(message, "message"));
  }

  /**
   * Adds a ready-made error. One of severity WARNING becomes a warning with its message, so that
   * only errors are counted as errors.
   */
  public void add(ValidationError error) {
    if (error.isError()) {
      errors.add(error);
    } else {
      addWarning(error.message());
    }
  }

  /** Adds each of these, as {@link #add} does. */
  public void extendErrors(Collection<ValidationError> more) {
    more.forEach(this::add);
  }

  /** Adds each of these warnings, once. */
  public void extendWarnings(Collection<String> more) {
    more.forEach(this::addWarning);
  }

  /**
   * Appends all errors of {@code other}, equal ones included, and those of its warnings that are
   * not here yet. {@code other} stays as it is. Merging a container with itself changes nothing.
   */
  public void mergeFrom(ValidationContainer other) {
    if (other != this) {
      errors.addAll(other.errors);
      warnings.addAll(other.warnings);
    }
  }

  /** The errors in the order they came, critical ones included; empty if there are none. */
  public List<ValidationError> errors() {
    return List.copyOf(errors);
  }

  /** The warnings in the order they first came; empty if there are none. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** Whether there is an error, critical or not. */
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Whether there is a critical error. */
  public boolean hasCriticalErrors() {
    return errors.stream().anyMatch(ValidationError::isCritical);
  }

  /** Whether there is a warning. */
  public boolean hasWarnings() {
    return !warnings.isEmpty();
  }

  /** Whether there are no errors; warnings are allowed. */
  public boolean isValid() {
    return errors.isEmpty();
  }

  /** How many errors there are, critical ones included. */
  public int errorCount() {
    return errors.size();
  }

  /** How many of the errors are critical. */
  public int criticalErrorCount() {
    return criticalMessages().size();
  }

  /** How many different warnings there are. */
  public int warningCount() {
    return warnings.size();
  }

  /**
   * The counts in words, as "2 errors (1 critical), 2 warnings", leaving out what there is none of;
   * "No validation issues" if there is nothing.
   */
  public String summary() {
    List<String> parts = new ArrayList<>();
    if (hasErrors()) {
      String critical = hasCriticalErrors() ? " (" + criticalErrorCount() + " critical)" : "";
      parts.add(counted(errorCount(), "error") + critical);
    }
    if (hasWarnings()) {
      parts.add(counted(warningCount(), "warning"));
    }
    return parts.isEmpty() ? "No validation issues" : String.join(", ", parts);
  }

  /** The messages of all errors, critical ones included, in the order they came. */
  public List<String> errorMessages() {
    return errors.stream().map(ValidationError::message).toList();
  }

  /** The messages of the critical errors, in the order they came. */
  public List<String> criticalMessages() {
    return errors.stream()
        .filter(ValidationError::isCritical)
        .map(ValidationError::message)
        .toList();
  }

  /** The errors about that field, in the order they came; empty if there are none. */
  public List<ValidationError> errorsByField(String field) {
    return errors.stream().filter(error -> field.equals(error.fieldDisplayName())).toList();
  }

  /** Forgets everything. */
  public void clearAll() {
    clearErrors();
    clearWarnings();
  }

  /** Forgets the errors and keeps the warnings. */
  public void clearErrors() {
    errors.clear();
  }

  /** Forgets the warnings and keeps the errors. */
  public void clearWarnings() {
    warnings.clear();
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
