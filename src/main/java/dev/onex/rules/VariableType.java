package dev.onex.rules;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.onex.index.Names;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.rule.Declaration;
import dev.onex.rule.TypeContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The type that a variable is declared with: a class, an interface, an enum or a record.
 *
 * @param name its qualified name, or as written if it cannot be resolved
 * @param isResolved whether it could be resolved
 */
record VariableType(String name, boolean isResolved) {

  private static final VariableType UNKNOWN = new VariableType("", false);

  /**
   * The type of a variable, field or component; empty if it is declared elsewhere, or if several
   * are declared of that name and it matters which of them it is.
   */
  static Optional<VariableType> of(Expression variable, Declaration declaration) {
    if (variable instanceof EnclosedExpr it) {
      return of(it.getInner(), declaration);
    } else if (variable instanceof NameExpr it) {
      return ofName(it.getNameAsString(), declaration);
    }
    return variable instanceof FieldAccessExpr it
            && it.getScope() instanceof ThisExpr self
            && self.getTypeName().isEmpty()
        ? ofField(it.getNameAsString(), declaration.type(), false)
        : Optional.empty();
  }

  /** What a method of a type returns that is called without arguments and on that type's object. */
  static Optional<VariableType> ofResult(MethodCallExpr call, TypeContext type) {
    boolean own = call.getScope().filter(it -> !it.isThisExpr()).isEmpty();
    if (!own || call.getArguments().isNonEmpty()) {
      return Optional.empty();
    }
    return ofResult(call.getNameAsString(), type);
  }

  /** What the method of that name returns that a type declares without parameters. */
  static Optional<VariableType> ofResult(String name, TypeContext type) {
    Optional<VariableType> method =
        type.members().stream()
            .filter(it -> it.kind() == Kind.METHOD && it.name().equals(name))
            .filter(it -> it.parameters().isEmpty() && !it.typeParameters().contains(it.type()))
            .map(it -> named(it.type(), type.names()))
            .findFirst();
    return method
        .or(
            () ->
                type.facts().components().stream()
                    .filter(it -> it.name().equals(name))
                    .map(it -> named(it.type(), type.names()))
                    .findFirst())
        .filter(VariableType::isResolved);
  }

  private static Optional<VariableType> ofName(String name, Declaration declaration) {
    Optional<VariableType> field = ofField(name, declaration.type(), true);
    List<VariableType> all =
        Stream.concat(declaredWithin(name, declaration), field.stream()).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)).filter(it -> it != UNKNOWN) : Optional.empty();
  }

  private static Stream<VariableType> declaredWithin(String name, Declaration declaration) {
    Stream<VariableType> variables =
        declaration.nodes(VariableDeclarator.class).stream()
            .filter(it -> it.getNameAsString().equals(name))
            .map(it -> ofVariable(it, declaration));
    Stream<VariableType> parameters =
        declaration.nodes(Parameter.class).stream()
            .filter(it -> it.getNameAsString().equals(name))
            .map(it -> it.isVarArgs() ? UNKNOWN : named(it.getType(), declaration));
    Stream<VariableType> patterns =
        declaration.nodes(TypePatternExpr.class).stream()
            .filter(it -> it.getNameAsString().equals(name))
            .map(it -> named(it.getType(), declaration));
    return Stream.of(variables, parameters, patterns).flatMap(it -> it);
  }

  private static VariableType ofVariable(VariableDeclarator variable, Declaration declaration) {
    return variable.getType().asString().equals("var")
            && variable.getInitializer().orElse(null) instanceof ObjectCreationExpr made
        ? named(made.getType(), declaration)
        : named(variable.getType(), declaration);
  }

  private static VariableType named(Type type, Declaration declaration) {
    return type instanceof ClassOrInterfaceType it
        ? declaration
            .qualified(it)
            .map(name -> new VariableType(name, true))
            .orElseGet(() -> new VariableType(it.getNameWithScope(), false))
        : UNKNOWN;
  }

  /** What a field or component is declared with; inherited ones are not known. */
  static Optional<VariableType> ofField(String name, TypeContext type, boolean outer) {
    Stream<String> components =
        type.facts().components().stream()
            .filter(it -> it.name().equals(name))
            .map(it -> it.type());
    Stream<String> fields =
        type.members().stream()
            .filter(it -> it.kind() == Kind.FIELD && it.names().contains(name))
            .map(MemberFacts::type);
    Optional<VariableType> own =
        Stream.concat(components, fields).map(it -> named(it, type.names())).findFirst();
    // What a type inherits comes before what stands around it.
    boolean mayInherit = !type.facts().superTypes().isEmpty();
    return own.isPresent() || mayInherit || !outer
        ? own
        : type.enclosing().flatMap(it -> ofField(name, it, true));
  }

  private static VariableType named(String written, Names names) {
    String erasure = Names.erasure(written);
    if (written.endsWith("]") || written.endsWith("...") || names.isTypeVariable(erasure)) {
      return UNKNOWN;
    }
    return names
        .qualified(erasure)
        .map(it -> new VariableType(it, true))
        .orElseGet(() -> new VariableType(erasure, false));
  }
}
