package dev.onex.index;

import dev.onex.outline.TypeFacts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What names mean within a type: its type parameters, itself, its member types and those it
 * inherits, then what they mean around it. Source: Java Language Specification, 6.3 and 8.5.
 */
record TypeNames(Names around, TypeIndex index, TypeFacts type) implements Names {

  @Override
  public Optional<String> qualified(String written) {
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    if (isOwnVariable(first)) {
      return Optional.empty();
    }
    Optional<String> here = memberType(first);
    if (here.isEmpty()) {
      return around.qualified(written);
    }
    return dot < 0 ? here : here.map(it -> index.member(it, written.substring(dot + 1)));
  }

  private Optional<String> memberType(String name) {
    if (name.equals(type.name())) {
      return Optional.of(type.qualifiedName());
    }
    return index.hasMember(type.qualifiedName(), name)
        ? Optional.of(type.qualifiedName() + "." + name)
        : inherited(name);
  }

  /** A member type of a supertype; the supertypes' names mean what they mean around this type. */
  private Optional<String> inherited(String name) {
    Set<String> seen = new HashSet<>();
    for (String written : type.superTypes()) {
      String erasure = Names.erasure(written);
      if (erasure.equals(name)) {
        continue;
      }
      Optional<String> direct = around.qualified(erasure);
      if (direct.isPresent() && seen.add(direct.get())) {
        Optional<String> found = memberOf(direct.get(), name, seen);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> memberOf(String superType, String name, Set<String> seen) {
    if (index.hasMember(superType, name)) {
      return Optional.of(superType + "." + name);
    }
    for (String further : index.superTypesOf(superType)) {
      if (seen.add(further)) {
        Optional<String> found = memberOf(further, name, seen);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOwnVariable(String name) {
    return type.typeParameters().contains(name);
  }

  @Override
  public Optional<KnownType> find(String written) {
    return qualified(written).flatMap(index::find);
  }

  @Override
  public boolean isTypeVariable(String written) {
    return isOwnVariable(written) || around.isTypeVariable(written);
  }
}
