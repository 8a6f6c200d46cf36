package dev.onex.index;

import dev.onex.outline.FactReader;
import dev.onex.outline.Kind;
import dev.onex.outline.Outline;
import dev.onex.outline.TypeFacts;
import java.util.ArrayList;
import java.util.List;

/** Finds what a switch over a type has to deal with: constants, or permitted types. */
final class Cases {

  private Cases() {}

  /** An enum's constants, the types that a sealed type permits; nothing for other types. */
  static List<String> of(int type, Outline outline, FactReader facts) {
    if (outline.kind(type) == Kind.ENUM) {
      return constants(type, outline, facts);
    } else if ((outline.modifiers(type) & Outline.SEALED) == 0) {
      return List.of();
    }
    List<String> listed = facts.type(type).permitted();
    return listed.isEmpty()
        ? extending(facts.type(type), outline, facts)
        : listed.stream().map(Names::erasure).toList();
  }

  private static List<String> constants(int type, Outline outline, FactReader facts) {
    List<String> names = new ArrayList<>();
    for (int i = type + 1; i < outline.size() && outline.start(i) < outline.end(type); i++) {
      if (outline.parent(i) == type && outline.kind(i) == Kind.ENUM_CONSTANT) {
        names.add(facts.name(i));
      }
    }
    return names;
  }

  /** A sealed type without a list permits the types of its file that extend it. */
  private static List<String> extending(TypeFacts type, Outline outline, FactReader facts) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.kind(i).isType() && outline.kind(i) != Kind.IMPLICIT_CLASS) {
        TypeFacts other = facts.type(i);
        if (other.superTypes().stream().anyMatch(it -> isNamed(it, type.name()))) {
          names.add(other.qualifiedName());
        }
      }
    }
    return names;
  }

  private static boolean isNamed(String written, String simpleName) {
    String erasure = Names.erasure(written);
    return erasure.substring(erasure.lastIndexOf('.') + 1).equals(simpleName);
  }
}
