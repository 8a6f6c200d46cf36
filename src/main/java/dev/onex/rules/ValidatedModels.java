package dev.onex.rules;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.onex.index.TypeIndex;
import dev.onex.rule.Declaration;
import dev.onex.rule.TypeContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the models that validate themselves: the classes below one of several base classes.
 *
 * @param baseClasses their qualified names
 */
record ValidatedModels(List<String> baseClasses) {

  /** The option of rules that names the base classes. */
  static final String OPTION = "baseClasses";

  /** The option's default. */
  static final String DEFAULT = "dev.onex.validation.ValidatedModel";

  /** What the option is, for users. */
  static final String DESCRIPTION =
      "Qualified names of the classes whose subclasses validate themselves by the methods of"
          + " ValidatedModel.";

  ValidatedModels {
    baseClasses = List.copyOf(baseClasses);
  }

  /**
   * What makes a type a validated model.
   *
   * @param name the base class
   * @param assumed whether only its simple name is known to be that of a supertype
   */
  record Base(String name, boolean assumed) {

    /** What a message about the type ends with: nothing, or on what grounds it stands. */
    String reservation() {
      return assumed
          ? " (" + simple(name) + " is taken for " + name + ", for only its simple name is known)"
          : "";
    }
  }

  /** The base class of a type, if it has one. */
  Optional<Base> of(TypeContext type) {
    return type.facts().superTypes().isEmpty()
        ? Optional.empty()
        : among(type.index().allSuperTypes(type.facts().qualifiedName()), type.index());
  }

  /** The base class of what has that type in a declaration: one of its supertypes, or itself. */
  Optional<Base> of(Type type, Declaration declaration) {
    if (!(type instanceof ClassOrInterfaceType named)) {
      return Optional.empty();
    }
    TypeIndex index = declaration.type().index();
    Optional<String> qualified = declaration.qualified(named);
    if (qualified.isEmpty()) {
      return among(Set.of(named.getNameWithScope()), index);
    }
    return ofNamed(qualified.get(), index);
  }

  /** The base class of what a variable holds: one of its type's supertypes, or the type itself. */
  Optional<Base> of(VariableType variable, TypeIndex index) {
    return variable.isResolved()
        ? ofNamed(variable.name(), index)
        : among(Set.of(variable.name()), index);
  }

  private Optional<Base> ofNamed(String qualifiedName, TypeIndex index) {
    return among(Set.of(qualifiedName), index)
        .or(() -> among(index.allSuperTypes(qualifiedName), index));
  }

  private Optional<Base> among(Set<String> types, TypeIndex index) {
    for (String base : baseClasses) {
      if (types.contains(base)) {
        return Optional.of(new Base(base, false));
      }
    }
    for (String base : baseClasses) {
      // A name that stands without its package is one that nobody could resolve.
      if (types.contains(simple(base)) && index.find(simple(base)).isEmpty()) {
        return Optional.of(new Base(base, true));
      }
    }
    return Optional.empty();
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
