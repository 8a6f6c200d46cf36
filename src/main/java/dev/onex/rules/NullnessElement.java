package dev.onex.rules;

import dev.onex.index.Names;
import dev.onex.index.NullnessLibrary;
import dev.onex.outline.Import;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Something that a header declares and that may be null or not: a component, a field, a parameter,
 * a result.
 *
 * @param declaration the declaration whose header it stands in, by its index in the outline
 * @param name its name; the method's for a result
 * @param type its type as written, without annotations
 * @param annotations names of its annotations
 */
record NullnessElement(int declaration, String name, String type, List<String> annotations) {

  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double");

  /** All that a type's header and the headers of its members declare. */
  static List<NullnessElement> of(TypeContext type) {
    List<NullnessElement> elements = new ArrayList<>();
    add(type.facts().declaration(), type.facts().components(), elements);
    for (MemberFacts member : type.members()) {
      if (member.kind() == Kind.FIELD || member.kind() == Kind.METHOD) {
        elements.add(
            new NullnessElement(
                member.declaration(), member.name(), member.type(), member.annotations()));
      }
      add(member.declaration(), member.parameters(), elements);
    }
    return elements;
  }

  private static void add(
      int declaration, List<ParameterFacts> parameters, List<NullnessElement> elements) {
    parameters.forEach(
        it ->
            elements.add(new NullnessElement(declaration, it.name(), it.type(), it.annotations())));
  }

  boolean isPrimitive() {
    return PRIMITIVES.contains(type);
  }

  /** Whether null would be no surprise, for its type is a type variable. */
  boolean isVariable(TypeContext type) {
    return type.names().isTypeVariable(Names.erasure(this.type));
  }

  /** Whether a library's annotation says that it may be null. */
  boolean isNullable(List<Import> imports) {
    for (String it : annotations) {
      if (NullnessLibrary.isNullable(it) && NullnessLibrary.of(it, imports).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a library's annotation says that it is not null. */
  boolean isNonNull(List<Import> imports) {
    for (String it : annotations) {
      if (NullnessLibrary.isNonNull(it) && NullnessLibrary.of(it, imports).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether any annotation says so or so, of whatever library. */
  boolean saysWhetherNull() {
    return annotations.stream()
        .anyMatch(it -> NullnessLibrary.isNullable(it) || NullnessLibrary.isNonNull(it));
  }

  /** Where its name stands. */
  Unit.Place place(Unit unit) {
    return unit.placeOf(declaration, name);
  }
}
