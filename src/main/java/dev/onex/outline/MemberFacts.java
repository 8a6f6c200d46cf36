package dev.onex.outline;

import java.util.List;

/**
 * What a member's header says, as written: names are not resolved, annotations within types and all
 * white space are left out.
 *
 * @param declaration its index in the outline
 * @param kind which kind of member
 * @param names its name; several if one declaration declares several fields; none for an
 *     initializer
 * @param type a field's type, a method's result; empty for everything else
 * @param modifiers bits of {@link java.lang.reflect.Modifier} and {@link Outline}, as written
 * @param annotations names of its annotations
 * @param typeParameters names of its own type parameters
 * @param parameters its parameters, without a receiver
 */
public record MemberFacts(
    int declaration,
    Kind kind,
    List<String> names,
    String type,
    int modifiers,
    List<String> annotations,
    List<String> typeParameters,
    List<ParameterFacts> parameters) {

  /** Its first name; empty for an initializer. */
  public String name() {
    return names.isEmpty() ? "" : names.get(0);
  }

  /** Whether it has an annotation of that simple name. */
  public boolean isAnnotated(String simpleName) {
    for (String annotation : annotations) {
      if (annotation.endsWith(simpleName)
          && (annotation.length() == simpleName.length()
              || annotation.charAt(annotation.length() - simpleName.length() - 1) == '.')) {
        return true;
      }
    }
    return false;
  }
}
