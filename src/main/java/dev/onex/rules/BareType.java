package dev.onex.rules;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.onex.index.KnownType;
import dev.onex.index.TypeIndex;
import dev.onex.rule.Declaration;
import dev.onex.rule.TypeContext;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A type that lacks type arguments where it is named.
 *
 * @param full how it would be written with them, as {@code Map<..., ...>}
 * @param inner whether it is the type around it that lacks them
 */
record BareType(String full, boolean inner) {

  /** What a name without type arguments means, if that is a generic type. */
  static Optional<BareType> of(ClassOrInterfaceType type, Declaration declaration) {
    return declaration
        .qualified(type)
        .flatMap(declaration.type().index()::find)
        .filter(it -> it.typeParameters() > 0)
        .map(it -> of(type, it.typeParameters()));
  }

  /** The same, with generic types of bodies and inner classes of generic types. */
  static Optional<BareType> anywhere(ClassOrInterfaceType type, Declaration declaration) {
    OptionalInt local = declaration.localTypeParameters(type);
    if (local.isPresent()) {
      int parameters = local.getAsInt();
      return parameters > 0 ? Optional.of(of(type, parameters)) : Optional.empty();
    }
    Optional<KnownType> known =
        declaration.qualified(type).flatMap(declaration.type().index()::find);
    if (known.isEmpty() || known.get().typeParameters() > 0) {
      return known.map(it -> of(type, it.typeParameters()));
    }
    return inner(type, known.get(), declaration);
  }

  private static BareType of(ClassOrInterfaceType type, int parameters) {
    return new BareType(TypeText.of(type) + arguments(parameters), false);
  }

  private static String arguments(int parameters) {
    return "<..." + ", ...".repeat(parameters - 1) + ">";
  }

  /**
   * An inner class has the type parameters of the class around it as well. Within that class, and
   * within those that extend it, its bare name has them; elsewhere they stand before its name.
   */
  private static Optional<BareType> inner(
      ClassOrInterfaceType type, KnownType known, Declaration declaration) {
    TypeIndex index = declaration.type().index();
    ClassOrInterfaceType part = type;
    KnownType inner = known;
    while (inner.isInner()) {
      String around = outerName(inner);
      Optional<ClassOrInterfaceType> scope = part.getScope();
      Optional<KnownType> outer =
          scope.isPresent()
              ? declaration.qualified(scope.get()).flatMap(index::find)
              : index.find(around).filter(it -> !isWithin(around, declaration));
      boolean hasArguments = scope.filter(it -> it.getTypeArguments().isPresent()).isPresent();
      if (outer.isEmpty() || hasArguments) {
        return Optional.empty();
      }
      if (outer.get().typeParameters() > 0) {
        return Optional.of(innerOf(type, scope, outer.get()));
      }
      if (scope.isEmpty() || !outer.get().qualifiedName().equals(around)) {
        return Optional.empty();
      }
      part = scope.get();
      inner = outer.get();
    }
    return Optional.empty();
  }

  private static BareType innerOf(
      ClassOrInterfaceType type, Optional<ClassOrInterfaceType> scope, KnownType outer) {
    String name = outer.qualifiedName();
    String written = scope.map(TypeText::of).orElse(name.substring(name.lastIndexOf('.') + 1));
    String rest = scope.map(it -> TypeText.of(type).substring(written.length())).orElse("");
    return new BareType(
        written
            + arguments(outer.typeParameters())
            + (scope.isPresent() ? rest : "." + TypeText.of(type)),
        true);
  }

  private static String outerName(KnownType inner) {
    String name = inner.qualifiedName();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static boolean isWithin(String outer, Declaration declaration) {
    Optional<TypeContext> here = Optional.of(declaration.type());
    while (here.isPresent()) {
      TypeContext type = here.get();
      if (type.facts().qualifiedName().equals(outer) || type.isSubtypeOf(outer)) {
        return true;
      }
      here = type.enclosing();
    }
    return false;
  }
}
