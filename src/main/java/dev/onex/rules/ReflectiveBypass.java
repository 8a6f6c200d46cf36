package dev.onex.rules;

import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Flags code that gets past what a class allows: {@code setAccessible(true)} and {@code
 * trySetAccessible()}, {@code Field.set} and its siblings, and writes through {@code Unsafe}.
 *
 * <p>A model that is changed so has not been through its constructor, so what it promises need not
 * hold, and the compiler sees none of it: a renamed field breaks at run time. Call a constructor or
 * a factory, or give the class a method for what is to be done.
 *
 * <p>It leaves alone {@code setAccessible(false)} and one with a value that is computed, methods of
 * that name in other classes, reads, and what {@code Unsafe} does to memory or by compare and set.
 * A field that is made accessible and then set in one member is reported once. It is off unless
 * asked for: frameworks, mappers and tests have to do this, and what is changed may be anything,
 * since the type of the object is not looked at.
 */
@RuleInfo(
    summary = "Reflection or Unsafe gets past what a class allows",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    kinds = {
      Kind.METHOD,
      Kind.FIELD,
      Kind.CONSTRUCTOR,
      Kind.COMPACT_CONSTRUCTOR,
      Kind.INITIALIZER,
      Kind.ENUM_CONSTANT
    },
    bodies = true,
    triggers = {
      ".+setAccessible|.+trySetAccessible",
      "~Field .+set|.+setBoolean|.+setByte|.+setChar|.+setDouble|.+setFloat|.+setInt|.+setLong"
          + "|.+setShort",
      ".+getField|.+getDeclaredField .+set|.+setBoolean|.+setByte|.+setChar|.+setDouble|.+setFloat"
          + "|.+setInt|.+setLong|.+setShort",
      "~Unsafe put*|allocateInstance"
    },
    optIn = true)
public final class ReflectiveBypass implements Rule {

  private static final String REFLECT = "java.lang.reflect.";

  private static final Pattern SETTER =
      Pattern.compile("set(Boolean|Byte|Char|Double|Float|Int|Long|Short)?");

  private static final Pattern GETTER = Pattern.compile("get(Declared)?Field");

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    List<MethodCallExpr> calls = declaration.nodes(MethodCallExpr.class);
    List<String> opened =
        calls.stream()
            .filter(it -> opens(it, declaration))
            .map(it -> it.getScope().map(Expression::toString).orElse(""))
            .toList();
    for (MethodCallExpr call : calls) {
      if (opens(call, declaration)) {
        report(call, "switches off the access checks of a member", reporter);
      } else if (sets(call, declaration) && !opened.contains(call.getScope().get().toString())) {
        report(call, "sets a field by reflection", reporter);
      } else if (writes(call, declaration)) {
        report(call, "goes round constructors and access checks through Unsafe", reporter);
      }
    }
  }

  private static boolean opens(MethodCallExpr call, Declaration declaration) {
    Expression receiver = call.getScope().orElse(null);
    if (receiver == null || receiver.isThisExpr() || receiver.isSuperExpr()) {
      return false;
    }
    int count = call.getArguments().size();
    boolean opens =
        call.getNameAsString().equals("trySetAccessible") && count == 0
            || call.getNameAsString().equals("setAccessible")
                && (count == 1 || count == 2)
                && call.getArgument(count - 1).toString().equals("true");
    return opens
        && VariableType.of(receiver, declaration)
            .filter(it -> it.isResolved() && !it.name().startsWith(REFLECT))
            .isEmpty();
  }

  private static boolean sets(MethodCallExpr call, Declaration declaration) {
    if (call.getArguments().size() != 2 || !SETTER.matcher(call.getNameAsString()).matches()) {
      return false;
    }
    Optional<Expression> receiver = call.getScope();
    return receiver.isPresent()
        && (receiver.get() instanceof MethodCallExpr it && findsField(it, declaration)
            || isOfType(receiver.get(), REFLECT + "Field", declaration));
  }

  /** Whether a class is asked for its field; other things have a {@code getField} too. */
  private static boolean findsField(MethodCallExpr call, Declaration declaration) {
    Expression asked = call.getScope().orElse(null);
    return asked != null
        && GETTER.matcher(call.getNameAsString()).matches()
        && (asked instanceof ClassExpr
            || asked instanceof MethodCallExpr it && it.getNameAsString().equals("getClass")
            || isOfType(asked, "java.lang.Class", declaration));
  }

  private static boolean writes(MethodCallExpr call, Declaration declaration) {
    boolean ofObject =
        call.getNameAsString().startsWith("put")
            && call.getArguments().size() == 3
            && (call.getArgument(0).isThisExpr()
                || VariableType.of(call.getArgument(0), declaration).isPresent());
    return (ofObject || call.getNameAsString().equals("allocateInstance"))
        && call.getScope()
            .filter(
                it ->
                    isOfType(it, "sun.misc.Unsafe", declaration)
                        || isOfType(it, "jdk.internal.misc.Unsafe", declaration))
            .isPresent();
  }

  private static boolean isOfType(Expression receiver, String type, Declaration declaration) {
    return VariableType.of(receiver, declaration).filter(it -> it.name().equals(type)).isPresent();
  }

  private static void report(MethodCallExpr call, String what, Reporter reporter) {
    reporter.report(
        call,
        call.getNameAsString(),
        "this "
            + what
            + ", so what the class promises need not hold and the compiler sees none of it; call a"
            + " constructor or a method of the class");
  }
}
