package dev.onex.rules;

import dev.onex.outline.MemberFacts;
import dev.onex.outline.Tokens;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Unit;
import java.util.Set;

/** A method that returns the literal null itself, as its tokens show without a tree. */
final class NullResult {

  private static final Set<String> WITHOUT_NULL =
      Set.of("void", "boolean", "byte", "char", "short", "int", "long", "float", "double");

  private static final Set<String> LOCAL_TYPES = Set.of("class", "interface", "enum", "record");

  private NullResult() {}

  /** Whether null would be a surprise, and is not what another rule is about. */
  static boolean isFor(MemberFacts method, TypeContext type) {
    String result = method.type();
    String simple = result.substring(result.lastIndexOf('.') + 1);
    return !WITHOUT_NULL.contains(result)
        && !simple.equals("Void")
        && !simple.startsWith("Optional")
        && !method.typeParameters().contains(result)
        && !type.names().isTypeVariable(result)
        && method.annotations().stream().noneMatch(it -> it.contains("Null"))
        && !NullCollection.mayHoldSeveral(result, type)
        && !type.isOverride(method);
  }

  /** Whether it does so for certain: not where a lambda or a local class may return something. */
  static boolean in(Unit unit, MemberFacts method) {
    int declaration = method.declaration();
    Tokens body = unit.body(declaration);
    boolean found = false;
    for (int i = 0; i < body.size(); i++) {
      if (opensOtherScope(body, i)) {
        return false;
      }
      found |= body.is(i, "return") && body.is(i + 1, "null") && body.is(i + 2, ';');
    }
    return found && !saysNull(unit.header(declaration));
  }

  private static boolean opensOtherScope(Tokens body, int at) {
    boolean isLambda = body.is(at, '-') && body.is(at + 1, '>') && body.is(at + 2, '{');
    return isLambda || isLocalType(body, at) || isAnonymous(body, at);
  }

  private static boolean isLocalType(Tokens body, int at) {
    return body.isWord(at)
        && body.isWord(at + 1)
        && !body.is(at - 1, '.')
        && LOCAL_TYPES.contains(body.text(at));
  }

  /** Whether {@code new} makes an object of an anonymous class there. */
  private static boolean isAnonymous(Tokens body, int at) {
    if (!body.is(at, "new")) {
      return false;
    }
    int arguments = at + 1;
    while (arguments < body.size() && !body.is(arguments, '(')) {
      if (body.is(arguments, ';') || body.is(arguments, '{') || body.is(arguments, '[')) {
        return false;
      }
      arguments++;
    }
    return body.is(body.closing(arguments) + 1, '{');
  }

  /** Whether an annotation within the type says something of null. */
  private static boolean saysNull(Tokens header) {
    for (int i = 1; i < header.size(); i++) {
      if (header.is(i - 1, '@') && header.isWord(i) && header.text(i).contains("Null")) {
        return true;
      }
    }
    return false;
  }
}
