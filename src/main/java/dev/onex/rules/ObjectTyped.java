package dev.onex.rules;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.Type;
import dev.onex.finding.Severity;
import dev.onex.index.Names;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Role;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.Slot;
import dev.onex.rule.SlotFacts;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Where;
import java.lang.reflect.Modifier;
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
 * static fields, locks, arguments of a format or a call, as in {@code (String format, Object...
 * arguments)} or {@code Object[] args}, and those behind {@code @Message}, parameters that Error
 * Prone's {@code @CompatibleWith} guards, the {@code source} of an {@code EventObject} or of a
 * Spring event, what is appended to a {@code StringBuilder}, methods that deal with members by
 * reflection, {@code writeReplace()} and {@code readResolve()}, and what an interface takes whose
 * methods deal with {@code Class} or {@code java.lang.reflect} as well: it is about objects of any
 * class. What interfaces take and give is a warning. Mappers of objects to tables, proxies,
 * converters and serializers often have no better type than {@code Object}, and are flagged
 * nevertheless, for a rule cannot tell them: make it a {@code warning} or {@code off} in such a
 * module. So are methods that repeat one of a library without {@code @Override}, as {@code
 * Format.parseObject}, and those that wait on any object's monitor.
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

  private static final Set<String> SIMPLE_NAMES = Set.of("Object", "Serializable", "Cloneable");

  private static final List<String> TEXTS = List.of("java.lang.String", "java.lang.CharSequence");

  private static final List<String> BUFFERS =
      List.of("java.lang.StringBuilder", "java.lang.StringBuffer", "java.lang.Appendable");

  /** Events whose source is an {@code Object} by inheritance; unknown ones as they are written. */
  private static final List<String> EVENTS =
      List.of(
          "java.util.EventObject",
          "org.springframework.context.ApplicationEvent",
          "ApplicationEvent");

  /** Annotations of methods whose parameters are the arguments of a message. */
  private static final Set<String> MESSAGES = Set.of("FormatMethod", "LogMessage", "Message");

  /** Methods by which an object has another one written or read in its stead. */
  private static final Set<String> SERIALIZATION = Set.of("writeReplace", "readResolve");

  /** Names of parameters that hold the arguments of a call or of a statement. */
  private static final Set<String> ARGUMENTS = Set.of("args", "arguments", "params", "parameters");

  /** Last words of the names of fields that hold an object to wait for or to lock. */
  private static final Set<String> LOCKS = Set.of("lock", "mutex", "monitor");

  /** The annotation by which Error Prone checks what is passed for an {@code Object}. */
  private static final String CHECKED = "CompatibleWith";

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    if (member != null && (isMessage(member) || replaces(member))) {
      return false;
    }
    for (SlotFacts slot : candidate.offered()) {
      boolean handled = slot.part() == Slot.Part.PARAMETER && handlesAnyClass(candidate.type());
      if (isNamedAlike(Names.erasure(slot.type())) && !handled) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedAlike(String type) {
    return SIMPLE_NAMES.contains(type.substring(type.lastIndexOf('.') + 1));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    if (isReflective(declaration)
        || declaration.member().filter(it -> isMessage(it) || replaces(it)).isPresent()) {
      return;
    }
    boolean takesAny = writesText(declaration) || handlesAnyClass(declaration.type());
    boolean afterText = false;
    for (Slot slot : declaration.slots()) {
      boolean formatted = slot.varArgs() && afterText;
      boolean excepted = formatted || slot.isAnnotated(CHECKED) || isLock(slot, declaration);
      boolean given = takesAny || isArguments(slot) || isSource(slot, declaration);
      boolean taken = slot.part() == Slot.Part.PARAMETER && given;
      if (slot.api() && !slot.mirror() && !excepted && !taken) {
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
    // It may be about objects in general, where a model is data.
    boolean ofInterface = declaration.type().role() == Role.PUBLIC_INTERFACE;
    return ofInterface ? Severity.WARNING : Severity.ERROR;
  }

  /** Whether it is an interface for objects of any class: its methods deal with classes as well. */
  private static boolean handlesAnyClass(TypeContext type) {
    if (type.role() == Role.PUBLIC_INTERFACE) {
      for (MemberFacts member : type.members()) {
        boolean judged = member.kind() == Kind.METHOD && !Modifier.isPrivate(member.modifiers());
        if (judged && dealsWithClasses(member, type.names())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean dealsWithClasses(MemberFacts method, Names names) {
    if (isClass(method.type(), names)) {
      return true;
    }
    for (ParameterFacts parameter : method.parameters()) {
      if (isClass(parameter.type(), names)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClass(String written, Names names) {
    String type = names.qualified(Names.erasure(written)).orElse("");
    return type.equals("java.lang.Class") || isReflection(type);
  }

  private static boolean isReflection(String type) {
    return type.startsWith("java.lang.reflect.") || type.startsWith("java.lang.invoke.");
  }

  /** Whether a method has to do with members that are known at run time only. */
  private static boolean isReflective(Declaration declaration) {
    return declaration.slots().stream()
        .filter(it -> !it.part().isState())
        .map(it -> it.type().getElementType())
        .flatMap(it -> it.toClassOrInterfaceType().flatMap(declaration::qualified).stream())
        .anyMatch(ObjectTyped::isReflection);
  }

  private static boolean replaces(MemberFacts method) {
    return SERIALIZATION.contains(method.name()) && method.parameters().isEmpty();
  }

  private static boolean isMessage(MemberFacts method) {
    for (String message : MESSAGES) {
      if (method.isAnnotated(message)) {
        return true;
      }
    }
    return false;
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

  /** Whether it holds what is passed on to a call or a statement that is known at run time only. */
  private static boolean isArguments(Slot slot) {
    boolean several = slot.varArgs() || slot.type().isArrayType();
    return several && ARGUMENTS.contains(slot.name());
  }

  /** Whether it is what an event happened to, which its superclass takes as an {@code Object}. */
  private static boolean isSource(Slot slot, Declaration declaration) {
    return slot.name().equals("source")
        && EVENTS.stream().anyMatch(declaration.type()::isSubtypeOf);
  }

  /** Whether it is a field that holds a bare object, going by its value or its name. */
  private static boolean isLock(Slot slot, Declaration declaration) {
    return slot.part() == Slot.Part.FIELD
        && slot.at().getParentNode().orElse(null) instanceof VariableDeclarator variable
        && (variable.getInitializer().filter(it -> isNewObject(it, declaration)).isPresent()
            || isNamedLock(slot, declaration));
  }

  private static boolean isNamedLock(Slot slot, Declaration declaration) {
    List<String> words = NameTokens.of(slot.name());
    return declaration.member().filter(it -> Modifier.isFinal(it.modifiers())).isPresent()
        && !words.isEmpty()
        && LOCKS.contains(words.get(words.size() - 1));
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
