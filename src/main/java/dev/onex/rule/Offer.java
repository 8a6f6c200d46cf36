package dev.onex.rule;

import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.rule.Slot.Part;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a method or constructor offers to others, going by headers alone. */
final class Offer {

  private final TypeContext type;
  private final MemberFacts member;
  private final boolean mirrors;

  Offer(TypeContext type, MemberFacts member) {
    this.type = type;
    this.member = member;
    this.mirrors =
        type.role() == Role.MODEL && (member.kind() != Kind.METHOD || isSetterOrWither());
  }

  /** What a header offers that does not only repeat state; the header of a type if it is null. */
  static List<SlotFacts> of(@Nullable MemberFacts member, TypeContext type) {
    List<SlotFacts> slots = new ArrayList<>();
    if (member == null || member.kind() == Kind.FIELD) {
      addState(member, type, slots);
    } else {
      new Offer(type, member).addTo(slots);
    }
    return slots;
  }

  private static void addState(
      @Nullable MemberFacts field, TypeContext type, List<SlotFacts> slots) {
    if (type.role() != Role.MODEL) {
      return;
    }
    if (field == null) {
      for (ParameterFacts it : type.facts().components()) {
        slots.add(new SlotFacts(Part.COMPONENT, it.name(), it.type(), it.annotations()));
      }
    } else if (!Modifier.isStatic(field.modifiers())) {
      for (String name : field.names()) {
        slots.add(new SlotFacts(Part.FIELD, name, field.type(), field.annotations()));
      }
    }
  }

  private void addTo(List<SlotFacts> slots) {
    if (!isApi()) {
      return;
    }
    for (ParameterFacts it : member.parameters()) {
      if (!mirrors(it.name())) {
        slots.add(new SlotFacts(Part.PARAMETER, it.name(), it.type(), it.annotations()));
      }
    }
    if (member.kind() == Kind.METHOD && !member.type().equals("void") && !isAccessor()) {
      slots.add(new SlotFacts(Part.RESULT, member.name(), member.type(), member.annotations()));
    }
  }

  /** Whether other packages can use it, and it does not override what they know already. */
  boolean isApi() {
    int modifiers = member.modifiers();
    boolean open =
        Modifier.isPublic(modifiers)
            || Modifier.isProtected(modifiers)
            || type.facts().isInterface() && !Modifier.isPrivate(modifiers);
    return open
        && type.role() != Role.OTHER
        && !(member.kind() == Kind.METHOD && type.isOverride(member));
  }

  /** Whether a parameter only repeats the name and type of the state that it is for. */
  boolean mirrors(String parameter) {
    if (mirrors) {
      for (ParameterFacts it : member.parameters()) {
        if (it.name().equals(parameter) && it.type().equals(type.state().get(parameter))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSetterOrWither() {
    if (member.parameters().size() != 1) {
      return false;
    }
    String name = member.parameters().get(0).name();
    return type.state().containsKey(name) && isOf(name, "set", "with");
  }

  /** Whether the result only repeats the name and type of state. */
  boolean isAccessor() {
    if (type.role() == Role.MODEL && member.parameters().isEmpty()) {
      for (Map.Entry<String, String> state : type.state().entrySet()) {
        if (state.getValue().equals(member.type()) && isOf(state.getKey(), "get", "is")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the method's name is a property's, bare or behind one of two prefixes. */
  private boolean isOf(String property, String prefix, String other) {
    String method = member.name();
    String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
    return method.equals(property)
        || method.equals(prefix + capital)
        || method.equals(other + capital);
  }
}
