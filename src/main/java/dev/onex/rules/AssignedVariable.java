package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.type.Type;
import dev.onex.outline.Kind;
import dev.onex.rule.Declaration;
import dev.onex.rule.TypeContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The variable that an assignment sets: one of the declaration, or a field that is declared
 * elsewhere. Where several come into question, it must not matter which of them it is.
 *
 * @param name its name
 * @param ofThis whether it is written behind {@code this}
 * @param at the assignment
 */
record AssignedVariable(String name, boolean ofThis, AssignExpr at) {

  /** The variable that stands on the left; empty if it is another object's, or no name at all. */
  static Optional<AssignedVariable> of(AssignExpr assignment) {
    Expression target = assignment.getTarget();
    while (target instanceof EnclosedExpr it) {
      target = it.getInner();
    }
    if (target instanceof NameExpr it) {
      return Optional.of(new AssignedVariable(it.getNameAsString(), false, assignment));
    }
    return target instanceof FieldAccessExpr it
            && it.getScope() instanceof ThisExpr self
            && self.getTypeName().isEmpty()
        ? Optional.of(new AssignedVariable(it.getNameAsString(), true, assignment))
        : Optional.empty();
  }

  /** Whether it is declared as an Optional. */
  boolean isOptional(Declaration declaration) {
    boolean nested = isInNestedType(declaration);
    Optional<Boolean> field = fieldIsOptional(declaration.type());
    List<Type> types = ofThis && !nested ? List.of() : typesWithin(declaration).toList();
    if (types.isEmpty()) {
      return !nested && field.orElse(false);
    }
    return field.orElse(true)
        && types.stream().allMatch(it -> OptionalTypes.include(it, declaration));
  }

  /** Whether it stands in a local or anonymous type, which may have such a field of its own. */
  private boolean isInNestedType(Declaration declaration) {
    for (Node here = at; here != declaration.node(); here = here.getParentNode().orElseThrow()) {
      if (here instanceof TypeDeclaration<?>
          || here instanceof ObjectCreationExpr it && it.getAnonymousClassBody().isPresent()) {
        return true;
      }
    }
    return declaration.kind() == Kind.ENUM_CONSTANT;
  }

  private Stream<Type> typesWithin(Declaration declaration) {
    Stream<Type> variables =
        declaration.nodes(VariableDeclarator.class).stream()
            .filter(it -> it.getNameAsString().equals(name))
            .map(VariableDeclarator::getType);
    Stream<Type> parameters =
        declaration.nodes(Parameter.class).stream()
            .filter(it -> it.getNameAsString().equals(name))
            .map(Parameter::getType);
    return Stream.concat(variables, parameters);
  }

  /** Whether a field or component of that name is an Optional; empty if none is known. */
  private Optional<Boolean> fieldIsOptional(TypeContext type) {
    Stream<String> components =
        type.facts().components().stream()
            .filter(it -> it.name().equals(name))
            .map(it -> it.type());
    Stream<String> fields =
        type.members().stream()
            .filter(it -> it.kind() == Kind.FIELD && it.names().contains(name))
            .map(it -> it.type());
    Optional<Boolean> own =
        Stream.concat(components, fields)
            .map(it -> OptionalTypes.include(it, type.names()))
            .findFirst();
    // What a type inherits comes before what stands around it.
    boolean mayInherit = ofThis || !type.facts().superTypes().isEmpty();
    return own.isPresent() || mayInherit ? own : type.enclosing().flatMap(this::fieldIsOptional);
  }
}
