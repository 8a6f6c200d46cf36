package dev.onex.index;

import dev.onex.outline.Kind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** A type of the JDK that we run on; loaded, never initialised. */
record JdkType(Class<?> type) implements KnownType {

  @Override
  public String qualifiedName() {
    String name = type.getCanonicalName();
    return name == null ? type.getName() : name;
  }

  @Override
  public Kind kind() {
    return type.isAnnotation()
        ? Kind.ANNOTATION
        : type.isInterface()
            ? Kind.INTERFACE
            : type.isEnum() ? Kind.ENUM : type.isRecord() ? Kind.RECORD : Kind.CLASS;
  }

  @Override
  public int typeParameters() {
    return type.getTypeParameters().length;
  }

  @Override
  public List<String> superTypes() {
    List<String> names = new ArrayList<>();
    Class<?> superClass = type.getSuperclass();
    if (superClass != null) {
      names.add(superClass.getCanonicalName());
    }
    for (Class<?> implemented : type.getInterfaces()) {
      names.add(implemented.getCanonicalName());
    }
    return names;
  }

  @Override
  public boolean declares(String method, int parameters) {
    for (Method declared : type.getDeclaredMethods()) {
      boolean inherited = (declared.getModifiers() & (Modifier.PRIVATE | Modifier.STATIC)) == 0;
      if (inherited
          && declared.getParameterCount() == parameters
          && declared.getName().equals(method)) {
        return true;
      }
    }
    return false;
  }
}
