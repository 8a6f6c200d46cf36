package dev.onex.index;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was read of a jar, each thing once. Safe for use by several threads. */
final class JarContents {

  private final Map<String, Optional<ClassFileType>> types = new ConcurrentHashMap<>();
  private @Nullable Set<String> packages;

  /** The directories that have class files. */
  synchronized Set<String> packages(Supplier<Set<String>> reader) {
    Set<String> known = packages;
    if (known == null) {
      known = reader.get();
      packages = known;
    }
    return known;
  }

  /** A type by its internal name; empty if the jar has none. */
  Optional<ClassFileType> type(
      String internalName, Function<String, Optional<ClassFileType>> reader) {
    return types.computeIfAbsent(internalName, reader);
  }
}
