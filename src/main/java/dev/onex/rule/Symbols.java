package dev.onex.rule;

import dev.onex.outline.FactReader;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.Outline;
import dev.onex.outline.ParameterFacts;
import java.lang.reflect.Modifier;
import java.util.stream.Collectors;

/** Names declarations for people and fingerprints, as {@code a.Order#find(String)}. */
final class Symbols {

  private Symbols() {}

  static String of(int declaration, Outline outline, FactReader facts) {
    if (outline.kind(declaration).isType()) {
      return facts.type(declaration).qualifiedName();
    }
    MemberFacts member = facts.member(declaration);
    return memberOf(facts.type(outline.parent(declaration)).qualifiedName(), signature(member));
  }

  static String memberOf(String type, String member) {
    return type + "#" + member;
  }

  private static String signature(MemberFacts member) {
    return switch (member.kind()) {
      case METHOD, CONSTRUCTOR, COMPACT_CONSTRUCTOR ->
          member.parameters().stream()
              .map(ParameterFacts::type)
              .collect(Collectors.joining(",", member.name() + "(", ")"));
      case INITIALIZER -> Modifier.isStatic(member.modifiers()) ? "static{}" : "{}";
      default -> member.name();
    };
  }
}
