package dev.onex.index;

import dev.onex.outline.Kind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type of the JDK that we run on; loaded, never initialised. */
final class JdkType implements CompiledType {

  private final Class<?> type;

  /** The simple names of its member types, once somebody asked for one. */
  private volatile @Nullable Set<String> memberTypes;

  /** By name, how many parameters its methods have that subtypes inherit; read when asked for. */
  private volatile @Nullable Map<String, BitSet> methods;

  JdkType(Class<?> type) {
    this.type = type;
  }

  /** Whether others can see a type. */
  static boolean isVisible(Class<?> type) {
    return (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
  }

  @Override
  public boolean declaresType(String name) {
    Set<String> known = memberTypes;
    if (known == null) {
      known =
          Arrays.stream(type.getDeclaredClasses())
              .filter(JdkType::isVisible)
              .map(Class::getSimpleName)
              .collect(Collectors.toSet());
      memberTypes = known;
    }
    return known.contains(name);
  }

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
  public boolean isInner() {
    return type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
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
    Map<String, BitSet> known = methods;
    if (known == null) {
      known = new HashMap<>();
      for (Method declared : type.getDeclaredMethods()) {
        if ((declared.getModifiers() & (Modifier.PRIVATE | Modifier.STATIC)) == 0) {
          known
              .computeIfAbsent(declared.getName(), it -> new BitSet())
              .set(declared.getParameterCount());
        }
      }
      methods = known;
    }
    BitSet counts = known.get(method);
    return counts != null && counts.get(parameters);
  }
}
