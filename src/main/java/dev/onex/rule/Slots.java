package dev.onex.rule;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.onex.rule.Slot.Part;
import java.util.ArrayList;
import java.util.List;

/** Finds the slots of a declaration's header. */
final class Slots {

  private final Declaration declaration;
  private final TypeContext type;
  private final List<Slot> slots = new ArrayList<>();

  private Slots(Declaration declaration) {
    this.declaration = declaration;
    this.type = declaration.type();
  }

  static List<Slot> of(Declaration declaration) {
    Slots slots = new Slots(declaration);
    slots.collect(declaration.node());
    return slots.slots;
  }

  private void collect(BodyDeclaration<?> node) {
    if (node instanceof RecordDeclaration record) {
      record.getParameters().forEach(it -> add(Part.COMPONENT, it, isModel(), false));
    } else if (node instanceof FieldDeclaration field) {
      fields(field);
    } else if (node instanceof CallableDeclaration<?> callable) {
      callable(callable);
    } else if (node instanceof AnnotationMemberDeclaration it) {
      boolean api = type.role() != Role.OTHER;
      slots.add(
          new Slot(
              Part.RESULT,
              it.getNameAsString(),
              it.getType(),
              it.getName(),
              it.getAnnotations(),
              false,
              api,
              false));
    }
  }

  private boolean isModel() {
    return type.role() == Role.MODEL;
  }

  private void fields(FieldDeclaration field) {
    boolean inInterface = type.facts().isInterface();
    Part part = field.isStatic() || inInterface ? Part.STATIC_FIELD : Part.FIELD;
    for (VariableDeclarator variable : field.getVariables()) {
      slots.add(
          new Slot(
              part,
              variable.getNameAsString(),
              variable.getType(),
              variable.getName(),
              field.getAnnotations(),
              false,
              part == Part.FIELD && isModel(),
              false));
    }
  }

  private void callable(CallableDeclaration<?> callable) {
    Offer offer = new Offer(type, declaration.member().orElseThrow());
    boolean api = offer.isApi();
    for (Parameter parameter : callable.getParameters()) {
      add(Part.PARAMETER, parameter, api, offer.mirrors(parameter.getNameAsString()));
    }
    if (callable instanceof MethodDeclaration method && !method.getType().isVoidType()) {
      slots.add(
          new Slot(
              Part.RESULT,
              method.getNameAsString(),
              method.getType(),
              method.getName(),
              method.getAnnotations(),
              false,
              api,
              offer.isAccessor()));
    }
  }

  private void add(Part part, Parameter parameter, boolean api, boolean mirror) {
    slots.add(
        new Slot(
            part,
            parameter.getNameAsString(),
            parameter.getType(),
            parameter.getName(),
            parameter.getAnnotations(),
            parameter.isVarArgs(),
            api,
            mirror));
  }
}
