package dev.onex.index;

import dev.onex.outline.FactReader;
import dev.onex.outline.Kind;
import dev.onex.outline.Outline;
import dev.onex.outline.Tokens;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How the project says what may be null. Ask only when all files were added. Safe for use by
 * several threads.
 */
public final class NullnessUse {

  /** Per library how many files import it. */
  private final Map<NullnessLibrary, Integer> files = new ConcurrentHashMap<>();

  private final Set<String> withDefault = ConcurrentHashMap.newKeySet();
  private final Set<String> nullMarked = ConcurrentHashMap.newKeySet();

  NullnessUse() {}

  void add(Outline outline, FactReader facts) {
    if (!declaresAnnotations(outline)) {
      outline.imports().stream()
          .flatMap(it -> NullnessLibrary.of(it).stream())
          .distinct()
          .forEach(it -> files.merge(it, 1, Integer::sum));
    }
    if (outline.size() == 0) {
      addPackage(outline.packageName(), facts.preamble());
    }
  }

  /** Whether all that a file declares are annotations, which may rest on those of a library. */
  public static boolean declaresAnnotations(Outline outline) {
    boolean found = false;
    for (int i = 0; i < outline.size(); i++) {
      if (outline.parent(i) == Outline.NONE && outline.kind(i) != Kind.ANNOTATION) {
        return false;
      }
      found = true;
    }
    return found;
  }

  private void addPackage(String name, Tokens tokens) {
    for (int i = 0; i < tokens.size() && !tokens.is(i, "package"); i++) {
      if (NullnessLibrary.isDefault(tokens.text(i))) {
        withDefault.add(name);
        if (tokens.is(i, "NullMarked")) {
          nullMarked.add(name);
        }
      }
    }
  }

  /** The library that most files import; of several the first; empty if no file imports any. */
  public Optional<NullnessLibrary> main() {
    return Stream.of(NullnessLibrary.values())
        .filter(files::containsKey)
        .reduce((one, other) -> count(other) > count(one) ? other : one);
  }

  private int count(NullnessLibrary library) {
    return files.getOrDefault(library, 0);
  }

  /** Whether a file of the project imports it. */
  public boolean includes(NullnessLibrary library) {
    return files.containsKey(library);
  }

  /**
   * Whether a package says that what has no annotation is not null, in whatever library's words.
   */
  public boolean hasDefault(String packageName) {
    return withDefault.contains(packageName);
  }

  /** Whether a package is {@code @NullMarked}. */
  public boolean isNullMarked(String packageName) {
    return nullMarked.contains(packageName);
  }
}
