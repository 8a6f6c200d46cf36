package dev.onex.rules;

import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.outline.TypeFacts;
import dev.onex.rule.TypeContext;
import java.util.List;

/**
 * Finds generic types that stand without type arguments in the texts of headers. It looks no closer
 * than it must: whether such a name is raw in its place, the tree tells.
 *
 * @param type the type in which names mean what they mean
 */
record BareNames(TypeContext type) {

  private static final String NEW = "new";

  /** Whether a type's supertypes or components name one. */
  boolean areGeneric(TypeFacts facts) {
    return facts.superTypes().stream().anyMatch(this::areIn) || areTypesOf(facts.components());
  }

  /** Whether a member's type or parameters name one. */
  boolean areGeneric(MemberFacts member) {
    return areIn(member.type()) || areTypesOf(member.parameters());
  }

  private boolean areTypesOf(List<ParameterFacts> parameters) {
    for (ParameterFacts parameter : parameters) {
      if (areIn(parameter.type())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an initialiser may make an object of one. */
  boolean areMadeIn(String initialiser) {
    int at = initialiser.indexOf(NEW);
    while (at >= 0) {
      int from = at + NEW.length();
      while (from < initialiser.length() && Character.isWhitespace(initialiser.charAt(from))) {
        from++;
      }
      int to = endOfName(initialiser, from);
      // Comments and annotations may stand between the two.
      if (to == from || areIn(initialiser.substring(from, endOfType(initialiser, to)))) {
        return true;
      }
      at = initialiser.indexOf(NEW, from);
    }
    return false;
  }

  private boolean areIn(String types) {
    int at = 0;
    while (at < types.length()) {
      int end = endOfName(types, at);
      if (end > at && isBare(types, at, end)) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  /** Where type arguments end that may start here. */
  private static int endOfType(String text, int from) {
    int end = from;
    int depth = 0;
    do {
      char c = end < text.length() ? text.charAt(end) : '(';
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      end += depth > 0 || c == '>' ? 1 : 0;
    } while (depth > 0 && end < text.length());
    return end;
  }

  private static int endOfName(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private boolean isBare(String text, int from, int to) {
    boolean hasArguments = to < text.length() && text.charAt(to) == '<';
    return !hasArguments
        && type.names()
            .find(text.substring(from, text.startsWith("...", to - 3) ? to - 3 : to))
            .filter(it -> it.typeParameters() > 0)
            .isPresent();
  }
}
