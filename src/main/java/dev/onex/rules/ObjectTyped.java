package dev.onex.rules;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.Type;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Role;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.Slot;
import dev.onex.rule.Where;
import java.util.List;
import java.util.Set;

/**
 * Flags state of models, and parameters and results of what models and public interfaces offer,
 * that are declared as {@code Object}, {@code Serializable} or {@code Cloneable}, or as arrays of
 * them.
 *
 * <p>Such a type says nothing: whoever reads the value has to guess and cast, and the compiler
 * accepts whatever is put in. Declare the type that is meant; if there are several, a sealed
 * interface for them; if callers choose, a type parameter.
 *
 * <p>It leaves alone methods that override others, {@code equals(Object)} among them, locals and
 * static fields, objects that serve as locks, arguments of a format, as in {@code (String format,
 * Object... arguments)} or behind {@code @Message}, parameters that Error Prone's
 * {@code @CompatibleWith} guards, what is appended to a {@code StringBuilder}, and methods that
 * deal with members by reflection, as {@code invoke(Object proxy, Method method, Object[]
 * arguments)}. A method that overrides one of a library is known by its {@code @Override} only.
 * What a public interface takes is a warning: it burdens those who implement it, not those who call
 * it. Interfaces that have to take or give anything at all are flagged as well, such as those of a
 * serializer or of a mapper of objects to tables.
 */
@RuleInfo(
    summary = "A declared type is Object, or another that fits anything",
    severity = Severity.CRITICAL,
    scope = Scope.MEMBER,
    kinds = {Kind.RECORD, Kind.FIELD, Kind.METHOD, Kind.CONSTRUCTOR},
    where = Where.MODELS_AND_PUBLIC_INTERFACES,
    triggers = "Object|Serializable|Cloneable")
public final class ObjectTyped implements Rule {

  private static final String OBJECT = "java.lang.Object";

  private static final List<String> MARKERS =
      List.of("java.io.Serializable", "java.lang.Cloneable");

  private static final List<String> TEXTS = List.of("java.lang.String", "java.lang.CharSequence");

  private static final List<String> REFLECTION = List.of("java.lang.reflect.", "java.lang.invoke.");

  private static final List<String> BUFFERS =
      List.of("java.lang.StringBuilder", "java.lang.StringBuffer", "java.lang.Appendable");

  /** Annotations of methods whose parameters are the arguments of a message. */
  private static final Set<String> MESSAGES = Set.of("FormatMethod", "LogMessage", "Message");

  /** The annotation by which Error Prone checks what is passed for an {@code Object}. */
  private static final String CHECKED = "CompatibleWith";

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    if (isReflective(declaration) || isMessage(declaration.node())) {
      return;
    }
    boolean writes = writesText(declaration);
    boolean afterText = false;
    for (Slot slot : declaration.slots()) {
      boolean formatted = slot.varArgs() && afterText;
      boolean excepted = formatted || slot.isAnnotated(CHECKED) || isLock(slot, declaration);
      boolean written = writes && slot.part() == Slot.Part.PARAMETER;
      if (slot.api() && !slot.mirror() && !excepted && !written) {
        inspect(slot, declaration, reporter);
      }
      afterText |= meansOneOf(slot.type(), TEXTS, declaration);
    }
  }

  private static void inspect(Slot slot, Declaration declaration, Reporter reporter) {
    Type element = slot.type().getElementType();
    Severity severity = severity(slot, declaration);
    if (declaration.means(element, OBJECT)) {
      report(severity, slot, reporter);
    } else if (meansOneOf(element, MARKERS, declaration)) {
      report(severity.lowered(), slot, reporter);
    }
  }

  private static Severity severity(Slot slot, Declaration declaration) {
    if (slot.part().isState()) {
      return Severity.CRITICAL;
    }
    // It burdens those who implement the interface, not the many who call it.
    boolean taken =
        slot.part() == Slot.Part.PARAMETER && declaration.type().role() == Role.PUBLIC_INTERFACE;
    return taken ? Severity.ERROR.lowered() : Severity.ERROR;
  }

  /** Whether a method has to do with members that are known at run time only. */
  private static boolean isReflective(Declaration declaration) {
    return declaration.slots().stream()
        .filter(it -> !it.part().isState())
        .map(it -> it.type().getElementType())
        .flatMap(it -> it.toClassOrInterfaceType().flatMap(declaration::qualified).stream())
        .anyMatch(it -> REFLECTION.stream().anyMatch(it::startsWith));
  }

  private static boolean isMessage(BodyDeclaration<?> node) {
    return node.getAnnotations().stream()
        .anyMatch(it -> MESSAGES.contains(it.getName().getIdentifier()));
  }

  /** Whether a method appends to text, which it can whatever it is given. */
  private static boolean writesText(Declaration declaration) {
    return declaration.slots().stream()
        .filter(it -> it.part() == Slot.Part.PARAMETER)
        .anyMatch(it -> meansOneOf(it.type(), BUFFERS, declaration));
  }

  private static boolean meansOneOf(Type type, List<String> names, Declaration declaration) {
    return names.stream().anyMatch(it -> declaration.means(type, it));
  }

  /** Whether it is a field that holds a new bare object, which only a lock can need. */
  private static boolean isLock(Slot slot, Declaration declaration) {
    return slot.part() == Slot.Part.FIELD
        && slot.at().getParentNode().orElse(null) instanceof VariableDeclarator variable
        && variable.getInitializer().filter(it -> isNewObject(it, declaration)).isPresent();
  }

  private static boolean isNewObject(Expression value, Declaration declaration) {
    return value instanceof ObjectCreationExpr creation
        && creation.getAnonymousClassBody().isEmpty()
        && declaration.means(creation.getType(), OBJECT);
  }

  private static void report(Severity severity, Slot slot, Reporter reporter) {
    String dots = slot.varArgs() ? "..." : "";
    reporter.report(
        severity,
        slot.at(),
        TypeText.compact(slot.type()) + dots,
        slot.description()
            + " is declared as "
            + TypeText.of(slot.type())
            + dots
            + ", so it can be anything and every use must guess and cast; declare the type that is"
            + " meant, or a sealed interface if there are several");
  }
}
