package dev.onex.index;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The class path's types by qualified name, each looked for once, whether it is there or not. Safe
 * for use by several threads.
 */
final class ClassPathTypes {

  private final Map<String, Optional<ClassFileType>> known = new ConcurrentHashMap<>();
  private final ClassPath classPath;

  ClassPathTypes(ClassPath classPath) {
    this.classPath = classPath;
  }

  /** The type of that name, even if other packages cannot see it. */
  Optional<ClassFileType> find(String qualifiedName) {
    return known.computeIfAbsent(qualifiedName, classPath::find);
  }
}
