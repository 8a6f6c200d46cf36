package dev.onex.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What no class of ours may do or be; each method returns the breaches. */
final class CodeGuard {

  /** Methods that act on the whole JVM, or read what a caller should hand over. */
  private static final Map<String, Set<String>> FORBIDDEN =
      Map.of(
          "java.lang.System",
          Set.of("gc", "exit", "getProperty", "getProperties", "setProperty", "getenv"),
          "java.lang.Runtime",
          Set.of("gc", "exit", "halt"),
          "java.lang.Boolean",
          Set.of("getBoolean"),
          "java.lang.Integer",
          Set.of("getInteger"),
          "java.lang.Long",
          Set.of("getLong"));

  private static final Pattern EMPTY_WORDS =
      Pattern.compile(".*(Manager|Helper|Utils?|Impl)|Abstract.*");

  private CodeGuard() {}

  static List<String> forbiddenCalls(JavaClasses classes) {
    List<String> breaches = new ArrayList<>();
    for (JavaClass type : classes) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        Set<String> names = FORBIDDEN.getOrDefault(access.getTargetOwner().getName(), Set.of());
        if (names.contains(access.getTarget().getName())) {
          breaches.add(access.getDescription());
        }
      }
    }
    return breaches;
  }

  static List<String> emptyWords(JavaClasses classes) {
    return classes.stream()
        .filter(it -> EMPTY_WORDS.matcher(it.getSimpleName()).matches())
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  /** Packages whose {@code package-info} does not say {@code @NullMarked}. */
  static List<String> notNullMarked(JavaClasses classes) {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass type : classes) {
      JavaPackage home = type.getPackage();
      if (!home.isAnnotatedWith(NullMarked.class)) {
        breaches.add(home.getName());
      }
    }
    return List.copyOf(breaches);
  }

  /** Rules that are elsewhere, open, without {@link RuleInfo}, or with state. */
  static List<String> unrulyRules(JavaClasses classes, String home) {
    List<String> breaches = new ArrayList<>();
    for (JavaClass type : classes) {
      if (type.isAssignableTo(Rule.class) && !type.isInterface()) {
        require(type.getPackageName().equals(home), type, "is not in " + home, breaches);
        require(has(type, JavaModifier.FINAL), type, "is not final", breaches);
        require(type.isAnnotatedWith(RuleInfo.class), type, "lacks @RuleInfo", breaches);
        for (JavaField field : type.getFields()) {
          boolean constant = field.getModifiers().contains(JavaModifier.FINAL);
          boolean stateless = constant && !isMutable(field.getRawType());
          require(stateless, type, "has state: " + field.getName(), breaches);
        }
      }
    }
    return breaches;
  }

  private static boolean has(JavaClass type, JavaModifier modifier) {
    return type.getModifiers().contains(modifier);
  }

  private static void require(
      boolean kept, JavaClass type, String complaint, List<String> breaches) {
    if (!kept) {
      breaches.add(type.getName() + " " + complaint);
    }
  }

  /** Static fields that can be assigned, or whose value can change. */
  static List<String> mutableStatics(JavaClasses classes) {
    List<String> breaches = new ArrayList<>();
    for (JavaClass type : classes) {
      for (JavaField field : type.getFields()) {
        Set<JavaModifier> modifiers = field.getModifiers();
        boolean ours =
            modifiers.contains(JavaModifier.STATIC) && !modifiers.contains(JavaModifier.SYNTHETIC);
        if (ours && (!modifiers.contains(JavaModifier.FINAL) || holdsMutable(field))) {
          breaches.add(field.getFullName());
        }
      }
    }
    return breaches;
  }

  /** Looks at the value, for the type of a constant list does not say whether it is one. */
  private static boolean holdsMutable(JavaField field) {
    boolean hidden = field.getModifiers().contains(JavaModifier.PRIVATE);
    if (field.getRawType().isPrimitive() || field.getRawType().isArray() && hidden) {
      return false;
    }
    Object value = StaticValue.of(field.reflect());
    if (value instanceof Iterable<?> || value instanceof Map<?, ?>) {
      return !StaticValue.isUnmodifiable(value);
    }
    return field.getRawType().isArray() || isMutable(field.getRawType());
  }

  /** Whether a type is there to hold something that changes. */
  private static boolean isMutable(JavaClass type) {
    String name = type.getName();
    return name.startsWith("java.util.concurrent.") && !name.equals("java.util.concurrent.TimeUnit")
        || name.matches("java\\.util\\.(\\w*(Map|List|Set|Deque|Queue)|Random|BitSet)")
            && !type.isInterface()
        || name.startsWith("java.lang.ThreadLocal")
        || name.startsWith("java.lang.StringBu")
        || name.startsWith("dev.onex.")
            && type.getFields().stream().anyMatch(CodeGuard::isVariable);
  }

  private static boolean isVariable(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.FINAL);
  }
}
