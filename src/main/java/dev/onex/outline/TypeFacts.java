package dev.onex.outline;

import java.util.List;

/**
 * What a type's header says, as written: names are not resolved, annotations within types and all
 * white space are left out, as {@code Map<String,Object>}.
 *
 * @param declaration its index in the outline
 * @param kind which kind of type
 * @param name its simple name; empty for the implicit class of a compact source file
 * @param qualifiedName package, enclosing types and name, joined by dots
 * @param modifiers bits of {@link java.lang.reflect.Modifier} and {@link Outline}, as written
 * @param annotations names of its annotations
 * @param typeParameters names of its type parameters
 * @param superTypes types that it extends or implements
 * @param permitted types that it permits
 * @param components a record's components
 */
public record TypeFacts(
    int declaration,
    Kind kind,
    String name,
    String qualifiedName,
    int modifiers,
    List<String> annotations,
    List<String> typeParameters,
    List<String> superTypes,
    List<String> permitted,
    List<ParameterFacts> components) {

  /** Whether it is an interface; annotation types are. */
  public boolean isInterface() {
    return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
  }
}
