package dev.onex.index;

import java.util.Optional;

/** What the names of types mean at a place in a source. */
public interface Names {

  /**
   * The qualified name of a type that is written so, as {@code Map.Entry}; empty if it is a type
   * variable, ambiguous or not known.
   *
   * @param written a name with or without dots, without type arguments and dimensions
   */
  Optional<String> qualified(String written);

  /** The type that is written so, if its declaration is at hand. */
  Optional<KnownType> find(String written);

  /** Whether a name stands for a type variable here. */
  boolean isTypeVariable(String written);

  /** Whether the name, as written here, means that type. */
  default boolean means(String written, String qualifiedName) {
    boolean sameEnd = qualifiedName.endsWith(written.substring(written.lastIndexOf('.') + 1));
    return sameEnd && qualified(written).filter(qualifiedName::equals).isPresent();
  }

  /** A type as written, without its type arguments and dimensions. */
  static String erasure(String type) {
    StringBuilder name = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < type.length(); i++) {
      char c = type.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (depth == 0 && c != '>' && c != '[' && c != ']') {
        name.append(c);
      }
    }
    int varargs = name.indexOf("...");
    return varargs < 0 ? name.toString() : name.substring(0, varargs);
  }
}
