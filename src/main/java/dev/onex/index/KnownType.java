package dev.onex.index;

import dev.onex.outline.Kind;
import java.util.List;

/** A type whose declaration is at hand, as source, in the JDK or on the class path. */
public interface KnownType {

  /** Its name with package and enclosing types, joined by dots, as {@code java.util.Map.Entry}. */
  String qualifiedName();

  /** Which kind of type it is. */
  Kind kind();

  /** How many type parameters it declares itself. */
  int typeParameters();

  /** Whether its objects belong to one of the type around it, whose type parameters are its own. */
  boolean isInner();

  /** Its direct supertypes, by qualified name; unknown ones as they are written. */
  List<String> superTypes();

  /** The names of an enum's constants, in their order; empty if they are not known. */
  default List<String> constants() {
    return List.of();
  }

  /**
   * The types that a sealed one permits, by qualified name; empty if they are not known. Where they
   * are not listed in its header, there may be types among them that only look as if they extended
   * it: ask for their {@link #superTypes()}.
   */
  default List<String> permitted() {
    return List.of();
  }

  /** Whether it declares a method of that name with so many parameters that can be overridden. */
  boolean declares(String method, int parameters);
}
