package dev.onex.rules;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import dev.onex.index.TypeIndex;
import dev.onex.rule.Declaration;
import dev.onex.rule.TypeContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Optionals of what can be empty by itself, and collections of Optionals. */
final class NestedOptionals {

  private static final String COLLECTION = "java.util.Collection";

  private static final String[] SEVERAL = {COLLECTION, "java.util.Map"};

  private NestedOptionals() {}

  /** Whether a result as it is written may be more than an Optional of one thing. */
  static boolean mayBeIn(String result, TypeContext type) {
    int open = result.indexOf('<');
    if (!result.contains("Optional") || open < 0) {
      return result.contains("Optional") && result.endsWith("]");
    }
    List<WrittenName> names = WrittenName.in(result);
    boolean bound = names.size() != 2 || result.indexOf('?') >= 0 || result.indexOf('[') >= 0;
    if (bound || !names.get(0).simpleName().equals("Optional")) {
      return true;
    }
    return type.names()
        .qualified(result.substring(open + 1, result.length() - 1))
        .filter(it -> OptionalTypes.NAMES.contains(it) || isKindOf(it, type.index(), SEVERAL))
        .isPresent();
  }

  /** Whether a type is an Optional of an Optional. */
  static boolean wrapsOptional(Type type, Declaration declaration) {
    return OptionalTypes.include(type, declaration)
        && arguments(type).anyMatch(it -> OptionalTypes.include(it, declaration));
  }

  /** Whether a type is an Optional of what can be empty by itself. */
  static boolean wrapsCollection(Type type, Declaration declaration) {
    return OptionalTypes.include(type, declaration)
        && arguments(type)
            .anyMatch(it -> isArrayOfSeveral(it) || isKindOf(it, declaration, SEVERAL));
  }

  /** Whether it is an array other than bytes, which are one value more often than several. */
  private static boolean isArrayOfSeveral(Type type) {
    return type instanceof ArrayType it
        && !(it.getComponentType() instanceof PrimitiveType element
            && element.getType() == PrimitiveType.Primitive.BYTE);
  }

  /** Whether a type is a collection or an array of Optionals. */
  static boolean collectsOptionals(Type type, Declaration declaration) {
    return type instanceof ArrayType array
            && OptionalTypes.include(array.getComponentType(), declaration)
        || isKindOf(type, declaration, COLLECTION)
            && arguments(type).anyMatch(it -> OptionalTypes.include(it, declaration));
  }

  /** A type's arguments; of a wildcard its bound. */
  static Stream<Type> arguments(Type type) {
    if (!(type instanceof ClassOrInterfaceType it)) {
      return Stream.empty();
    }
    return it.getTypeArguments().stream().flatMap(Collection::stream).map(NestedOptionals::bound);
  }

  private static Type bound(Type argument) {
    Optional<ReferenceType> bound =
        argument instanceof WildcardType it ? it.getExtendedType() : Optional.empty();
    return bound.isPresent() ? bound.get() : argument;
  }

  private static boolean isKindOf(Type type, Declaration declaration, String... superTypes) {
    if (!(type instanceof ClassOrInterfaceType it)) {
      return false;
    }
    return declaration
        .qualified(it)
        .filter(name -> isKindOf(name, declaration.type().index(), superTypes))
        .isPresent();
  }

  private static boolean isKindOf(String type, TypeIndex index, String... superTypes) {
    for (String wanted : superTypes) {
      if (type.equals(wanted) || index.allSuperTypes(type).contains(wanted)) {
        return true;
      }
    }
    return false;
  }
}
