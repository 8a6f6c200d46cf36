package dev.onex.validation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every validated model is checked for: that it has state, and that no required field is null.
 *
 * <p>Annotations are told by their simple names, so that JSpecify, Jakarta, Spring and other
 * families all count and none of them must be on the class path. One that the JVM does not keep or
 * cannot load is not seen, and its field not required.
 */
final class FieldChecks {

  private static final Set<String> NON_NULL = Set.of("NonNull", "Nonnull", "NotNull");
  private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull");

  private FieldChecks() {}

  static void run(ValidatedModel model) {
    List<Field> state = stateOf(model.getClass());
    if (state.isEmpty()) {
      model.addValidationWarning(
          "Model " + model.getClass().getName() + " has no fields, so there is nothing to check");
    }
    for (Field field : state) {
      checkNotNull(field, model, model.validation());
    }
  }

  /** Takes any owner and container, so that a field which no model can have is testable. */
  static void checkNotNull(Field field, Object owner, ValidationContainer validation) {
    if (field.getType().isPrimitive()) {
      return;
    }
    String name = field.getName();
    try {
      field.setAccessible(true);
      // Annotations are dear to read and nulls are rare, so the value is looked at first.
      if (field.get(owner) == null && isRequired(field)) {
        validation.addError(
            ValidationError.clipped("Required field '" + name + "' is null"),
            ValidationError.isFieldName(name) ? name : null,
            ValidatedModel.VALIDATION_ERROR);
      }
    } catch (IllegalAccessException | InaccessibleObjectException closed) {
      // A closed module says nothing about the data, so this must not make the model invalid.
      validation.addWarning(
          "Field '" + name + "' was not checked for null: its package is not open to reflection");
    }
  }

  /** The instance fields of a model and of its supertypes below ValidatedModel, those first. */
  private static List<Field> stateOf(Class<?> type) {
    if (type == ValidatedModel.class) {
      return new ArrayList<>();
    }
    List<Field> state = stateOf(type.getSuperclass());
    Arrays.stream(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .forEach(state::add);
    return state;
  }

  private static boolean isRequired(Field field) {
    // A family may annotate the declaration or, as JSpecify does, the type.
    Set<String> marks = marksOn(field, field.getAnnotatedType());
    if (marks.stream().anyMatch(NON_NULL::contains)) {
      return true;
    }
    return marks.stream().noneMatch(NULLABLE::contains)
        // Whether a T may be null is for whoever chose T to say.
        && !(field.getGenericType() instanceof TypeVariable)
        && isNullMarked(field.getDeclaringClass());
  }

  /** Whether unmarked types in this class are non-null: the innermost scope with a mark decides. */
  private static boolean isNullMarked(Class<?> type) {
    for (AnnotatedElement scope : scopesOf(type)) {
      Set<String> marks = marksOn(scope);
      if (marks.contains("NullMarked") || marks.contains("NullUnmarked")) {
        return marks.contains("NullMarked");
      }
    }
    return false;
  }

  private static List<AnnotatedElement> scopesOf(Class<?> type) {
    List<AnnotatedElement> scopes = new ArrayList<>();
    for (Class<?> scope = type; scope != null; scope = scope.getEnclosingClass()) {
      scopes.add(scope);
    }
    scopes.add(type.getPackage());
    scopes.add(type.getModule());
    return scopes;
  }

  private static Set<String> marksOn(AnnotatedElement... elements) {
    return Arrays.stream(elements)
        .flatMap(element -> Arrays.stream(element.getAnnotations()))
        .map(Annotation::annotationType)
        .map(Class::getSimpleName)
        .collect(Collectors.toSet());
  }
}
