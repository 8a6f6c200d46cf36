package dev.onex.rules;

import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Role;
import dev.onex.rule.Slot;
import dev.onex.rule.TypeContext;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The state of models, as headers tell it: record components and fields of instances. */
final class StateFacts {

  private StateFacts() {}

  /** What a record's header or a field declares; nothing if that is no state of a model. */
  static List<ParameterFacts> of(Candidate candidate) {
    return of(candidate.member(), candidate.type());
  }

  /** The same of a declaration that is parsed. */
  static List<ParameterFacts> of(Declaration declaration) {
    return of(declaration.member().orElse(null), declaration.type());
  }

  private static List<ParameterFacts> of(@Nullable MemberFacts member, TypeContext type) {
    if (type.role() != Role.MODEL) {
      return List.of();
    }
    return member == null ? type.facts().components() : fields(member).toList();
  }

  /** All state of a model, in the order of the file. */
  static List<ParameterFacts> of(TypeContext model) {
    return Stream.concat(
            model.facts().components().stream(),
            model.members().stream().flatMap(StateFacts::fields))
        .toList();
  }

  private static Stream<ParameterFacts> fields(MemberFacts member) {
    boolean isState = member.kind() == Kind.FIELD && !Modifier.isStatic(member.modifiers());
    return isState
        ? member.names().stream()
            .map(it -> new ParameterFacts(it, member.type(), member.annotations()))
        : Stream.empty();
  }

  /** Whether an annotation of one of those simple names is on it. */
  static boolean isAnnotated(ParameterFacts state, List<String> simpleNames) {
    return state.annotations().stream()
        .anyMatch(it -> simpleNames.contains(it.substring(it.lastIndexOf('.') + 1)));
  }

  /** The place of that state in the tree. */
  static Slot slot(ParameterFacts state, Declaration declaration) {
    return declaration.slots().stream()
        .filter(it -> it.name().equals(state.name()))
        .findFirst()
        .orElseThrow();
  }
}
