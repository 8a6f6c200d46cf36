package dev.onex.outline;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What headers say, from a tree and without our own reader: what that must agree with. */
final class TreeFacts {

  private TreeFacts() {}

  /** A header in words; the same as {@link #of(TypeFacts)} or {@link #of(MemberFacts)} gives. */
  static String of(BodyDeclaration<?> node) {
    List<String> names = new ArrayList<>();
    String type = "";
    List<String> parameters = List.of();
    if (node instanceof FieldDeclaration field) {
      field.getVariables().forEach(it -> names.add(it.getNameAsString()));
      type = text(field.getVariable(0).getType());
    } else if (node instanceof NodeWithSimpleName<?> named) {
      names.add(named.getNameAsString());
    }
    if (node instanceof MethodDeclaration method) {
      type = text(method.getType());
    } else if (node instanceof AnnotationMemberDeclaration member) {
      type = text(member.getType());
    }
    if (node instanceof CallableDeclaration<?> callable) {
      parameters = callable.getParameters().stream().map(TreeFacts::of).toList();
    } else if (node instanceof RecordDeclaration it) {
      parameters = it.getParameters().stream().map(TreeFacts::of).toList();
    }
    return line(
        names,
        type,
        annotations(node.getAnnotations()),
        variables(node),
        parameters,
        superTypes(node),
        permitted(node));
  }

  static String of(TypeFacts type) {
    return line(
        List.of(type.name()),
        "",
        type.annotations(),
        type.typeParameters(),
        parameters(type.components()),
        type.superTypes(),
        type.permitted());
  }

  static String of(MemberFacts member) {
    return line(
        member.names(),
        member.type(),
        member.annotations(),
        member.typeParameters(),
        parameters(member.parameters()),
        List.of(),
        List.of());
  }

  private static String line(
      List<String> names,
      String type,
      List<String> annotations,
      List<String> variables,
      List<String> parameters,
      List<String> superTypes,
      List<String> permitted) {
    return "%s of %s %s <%s> (%s) : %s permits %s"
        .formatted(names, type, annotations, variables, parameters, superTypes, permitted);
  }

  private static List<String> parameters(List<ParameterFacts> parameters) {
    return parameters.stream()
        .map(it -> it.annotations() + " " + it.type() + " " + it.name())
        .toList();
  }

  private static String of(Parameter parameter) {
    String dots = parameter.isVarArgs() ? "..." : "";
    return annotations(parameter.getAnnotations())
        + " "
        + text(parameter.getType())
        + dots
        + " "
        + parameter.getNameAsString();
  }

  private static List<String> annotations(List<AnnotationExpr> annotations) {
    return annotations.stream().map(AnnotationExpr::getNameAsString).toList();
  }

  private static List<String> variables(BodyDeclaration<?> node) {
    return node instanceof NodeWithTypeParameters<?> it
        ? it.getTypeParameters().stream().map(NodeWithSimpleName::getNameAsString).toList()
        : List.of();
  }

  private static List<String> superTypes(BodyDeclaration<?> node) {
    List<String> types = new ArrayList<>();
    if (node instanceof ClassOrInterfaceDeclaration it) {
      it.getExtendedTypes().forEach(type -> types.add(text(type)));
    }
    if (node instanceof NodeWithImplements<?> it) {
      it.getImplementedTypes().forEach(type -> types.add(text(type)));
    }
    return types;
  }

  private static List<String> permitted(BodyDeclaration<?> node) {
    return node instanceof ClassOrInterfaceDeclaration it
        ? it.getPermittedTypes().stream().map(TreeFacts::text).toList()
        : List.of();
  }

  /** A type without annotations and with blanks only where words would run together. */
  private static String text(Type type) {
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      return "?"
          + wildcard.getExtendedType().map(it -> " extends " + text(it)).orElse("")
          + wildcard.getSuperType().map(it -> " super " + text(it)).orElse("");
    }
    if (type instanceof ClassOrInterfaceType named) {
      return named.getScope().map(it -> text(it) + ".").orElse("")
          + named.getName().getIdentifier()
          + named
              .getTypeArguments()
              .map(
                  it -> it.stream().map(TreeFacts::text).collect(Collectors.joining(",", "<", ">")))
              .orElse("");
    }
    return type.asString();
  }
}
