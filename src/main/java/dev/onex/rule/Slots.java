package dev.onex.rule;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.rule.Slot.Part;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    boolean inInterface = isInterface();
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

  private boolean isInterface() {
    Kind kind = type.facts().kind();
    return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
  }

  private void callable(CallableDeclaration<?> callable) {
    MemberFacts facts = declaration.member().orElseThrow();
    boolean api = isApi(facts);
    Map<String, String> state = type.state();
    boolean mirrors = isModel() && (facts.kind() != Kind.METHOD || isSetterOrWither(facts, state));
    for (Parameter parameter : callable.getParameters()) {
      add(Part.PARAMETER, parameter, api, mirrors && isState(parameter, facts, state));
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
              isModel() && isAccessor(facts, state)));
    }
  }

  private boolean isApi(MemberFacts member) {
    int modifiers = member.modifiers();
    boolean open =
        Modifier.isPublic(modifiers)
            || Modifier.isProtected(modifiers)
            || isInterface() && !Modifier.isPrivate(modifiers);
    boolean overrides = member.kind() == Kind.METHOD && type.isOverride(member);
    return open && type.role() != Role.OTHER && !overrides;
  }

  private static boolean isState(
      Parameter parameter, MemberFacts member, Map<String, String> state) {
    String name = parameter.getNameAsString();
    return member.parameters().stream()
        .anyMatch(it -> it.name().equals(name) && it.type().equals(state.get(name)));
  }

  private static boolean isSetterOrWither(MemberFacts method, Map<String, String> state) {
    return method.parameters().size() == 1
        && state.containsKey(method.parameters().get(0).name())
        && property(method.name(), "set", "with", method.parameters().get(0).name());
  }

  private static boolean isAccessor(MemberFacts method, Map<String, String> state) {
    if (!method.parameters().isEmpty()) {
      return false;
    }
    return state.entrySet().stream()
        .anyMatch(
            it ->
                it.getValue().equals(method.type())
                    && property(method.name(), "get", "is", it.getKey()));
  }

  /** Whether a method's name is a property's, bare or behind one of two prefixes. */
  private static boolean property(String method, String prefix, String other, String property) {
    String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
    return method.equals(property)
        || method.equals(prefix + capital)
        || method.equals(other + capital);
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
