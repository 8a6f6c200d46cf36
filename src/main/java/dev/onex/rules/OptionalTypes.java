package dev.onex.rules;

import com.github.javaparser.ast.type.Type;
import dev.onex.index.Names;
import dev.onex.rule.Declaration;
import java.util.Set;

/** The JDK's types for a result that may be missing. */
final class OptionalTypes {

  static final Set<String> NAMES =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  private OptionalTypes() {}

  /** Whether a type that stands in a declaration is one of them. */
  static boolean include(Type type, Declaration declaration) {
    return NAMES.stream().anyMatch(it -> declaration.means(type, it));
  }

  /** Whether a type that is written so, with type arguments and dimensions, is one of them. */
  static boolean include(String written, Names names) {
    String erasure = Names.erasure(written);
    return !written.endsWith("]") && NAMES.stream().anyMatch(it -> names.means(erasure, it));
  }
}
