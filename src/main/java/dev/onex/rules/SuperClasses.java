package dev.onex.rules;

import dev.onex.index.KnownType;
import dev.onex.index.Names;
import dev.onex.outline.Kind;
import dev.onex.rule.TypeContext;
import java.util.List;
import java.util.Optional;

/**
 * The classes that a class extends, directly or not, except {@code Object}.
 *
 * @param type the class
 */
record SuperClasses(TypeContext type) {

  private static final String OBJECT = "java.lang.Object";

  /** Whether one of them declares such a method, or may do so because it is not known. */
  boolean mayDeclare(String method, int parameters) {
    List<String> written = type.facts().superTypes();
    if (type.facts().kind() != Kind.CLASS || written.isEmpty()) {
      return false;
    }
    // What a class extends stands before what it implements.
    Optional<KnownType> first = type.names().find(Names.erasure(written.get(0)));
    while (first.isPresent() && first.get().kind() == Kind.CLASS) {
      KnownType known = first.get();
      if (known.qualifiedName().equals(OBJECT)) {
        return false;
      }
      if (known.declares(method, parameters)) {
        return true;
      }
      List<String> next = known.superTypes();
      if (next.isEmpty()) {
        return false;
      }
      first = type.index().find(next.get(0));
    }
    return first.isEmpty();
  }
}
