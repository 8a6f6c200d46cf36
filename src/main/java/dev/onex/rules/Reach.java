package dev.onex.rules;

import dev.onex.outline.MemberFacts;
import dev.onex.rule.TypeContext;
import java.lang.reflect.Modifier;
import java.util.List;

/** How far away a type or a member can be used. */
final class Reach {

  private static final int OPEN = Modifier.PUBLIC | Modifier.PROTECTED;

  /** Annotations of what a container calls with values that it looks up by name or type. */
  private static final List<String> CALLED_BY_CONTAINER =
      List.of(
          "Autowired",
          "Bean",
          "DELETE",
          "GET",
          "HEAD",
          "Inject",
          "PATCH",
          "POST",
          "PUT",
          "Provides");

  private Reach() {}

  /** Whether other packages can use a member, if only by extending its type. */
  static boolean isOpen(MemberFacts member, TypeContext type) {
    boolean open =
        (member.modifiers() & OPEN) != 0
            || type.facts().isInterface() && !Modifier.isPrivate(member.modifiers());
    return open && isOpen(type);
  }

  /** Whether other packages can use a type, if only by extending the one around it. */
  static boolean isOpen(TypeContext type) {
    boolean open =
        (type.facts().modifiers() & OPEN) != 0
            || type.enclosing().filter(it -> it.facts().isInterface()).isPresent();
    return open && type.enclosing().map(Reach::isOpen).orElse(true);
  }

  /** Whether a container calls a method or constructor, so that nobody writes its arguments. */
  static boolean isCalledByContainer(MemberFacts member) {
    return member.annotations().stream().anyMatch(it -> it.endsWith("Mapping"))
        || CALLED_BY_CONTAINER.stream().anyMatch(member::isAnnotated);
  }

  /** Whether a member or a type around it is deprecated, so that it goes rather than changes. */
  static boolean isDeprecated(MemberFacts member, TypeContext type) {
    return member.isAnnotated("Deprecated") || isDeprecated(type);
  }

  private static boolean isDeprecated(TypeContext type) {
    return type.facts().annotations().contains("Deprecated")
        || type.enclosing().filter(Reach::isDeprecated).isPresent();
  }

  /** Whether only the same file can use a type. */
  static boolean isHidden(TypeContext type) {
    return Modifier.isPrivate(type.facts().modifiers())
        || type.enclosing().filter(Reach::isHidden).isPresent();
  }
}
