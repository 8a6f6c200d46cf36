package dev.onex.rules;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Types as text: without annotations, comments and white space that do not change their meaning.
 */
final class TypeText {

  private TypeText() {}

  /** A type for people, as {@code Map<String, Object>}. */
  static String of(Type type) {
    return text(type, ", ");
  }

  /** A type for fingerprints, as {@code Map<String,Object>}. */
  static String compact(Type type) {
    return text(type, ",");
  }

  private static String text(Type type, String comma) {
    if (type instanceof ArrayType array) {
      return text(array.getComponentType(), comma) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard
          .getExtendedType()
          .map(it -> "? extends " + text(it, comma))
          .or(() -> wildcard.getSuperType().map(it -> "? super " + text(it, comma)))
          .orElse("?");
    }
    if (type instanceof ClassOrInterfaceType named) {
      String scope = named.getScope().map(it -> text(it, comma) + ".").orElse("");
      return scope + named.getNameAsString() + arguments(named, comma);
    }
    return type.asString();
  }

  private static String arguments(ClassOrInterfaceType type, String comma) {
    return type.getTypeArguments()
        .map(List::stream)
        .map(them -> them.map(it -> text(it, comma)).collect(Collectors.joining(comma, "<", ">")))
        .orElse("");
  }
}
