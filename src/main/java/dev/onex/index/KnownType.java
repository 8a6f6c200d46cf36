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

  /** Whether it declares a method of that name with so many parameters that can be overridden. */
  boolean declares(String method, int parameters);
}
