package dev.onex.architecture;

import java.lang.reflect.Field;
import java.nio.file.Path;

/** The values of static fields. */
final class StaticValue {

  private StaticValue() {}

  static Object of(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError("cannot read " + field, e);
    }
  }

  /** Whether a collection or map refuses to change. */
  static boolean isUnmodifiable(Object value) {
    String type = value.getClass().getName();
    return value instanceof Path
        || type.startsWith("java.util.ImmutableCollections$")
        || type.startsWith("java.util.Collections$Unmodifiable")
        || type.startsWith("java.util.Collections$Empty")
        || type.startsWith("java.util.Collections$Singleton");
  }
}
