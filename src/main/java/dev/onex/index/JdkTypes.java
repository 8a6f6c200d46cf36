package dev.onex.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The JDK's types by qualified name, each looked up once. Safe for use by several threads. */
final class JdkTypes {

  private static final List<String> PREFIXES =
      List.of("java.", "javax.", "org.w3c.dom", "org.xml.sax", "jdk.");

  /** Packages that nobody else may have; others, as {@code javax}, are found in jars as well. */
  private static final List<String> RESERVED = List.of("java.", "jdk.");

  private final Map<String, Optional<KnownType>> known = new ConcurrentHashMap<>();

  /** The type of that name; empty if the JDK has none that others can see. */
  Optional<KnownType> find(String qualifiedName) {
    for (String prefix : PREFIXES) {
      if (qualifiedName.startsWith(prefix)) {
        return known.computeIfAbsent(qualifiedName, JdkTypes::load);
      }
    }
    return Optional.empty();
  }

  /** Whether only the JDK can have a type of that name. */
  static boolean owns(String qualifiedName) {
    return RESERVED.stream().anyMatch(qualifiedName::startsWith);
  }

  /** Loads a type; names with dots between nested types are tried from the outermost inwards. */
  private static Optional<KnownType> load(String qualifiedName) {
    String binaryName = qualifiedName;
    while (true) {
      try {
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        Class<?> type = Class.forName(binaryName, false, platform);
        return JdkType.isVisible(type) ? Optional.of(new JdkType(type)) : Optional.empty();
      } catch (ClassNotFoundException | LinkageError e) {
        int dot = binaryName.lastIndexOf('.');
        if (dot < 0 || !startsUpperCase(binaryName, binaryName.lastIndexOf('.', dot - 1) + 1)) {
          return Optional.empty();
        }
        binaryName = binaryName.substring(0, dot) + "$" + binaryName.substring(dot + 1);
      }
    }
  }

  private static boolean startsUpperCase(String name, int at) {
    return Character.isUpperCase(name.charAt(at));
  }
}
