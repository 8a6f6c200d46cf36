package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.index.ProjectType;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.Outline;
import dev.onex.rule.Reporter;
import dev.onex.rule.Role;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Unit;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;

/**
 * Flags an abstract model, or an interface, that is not sealed, though all that extend it, two
 * types at least, lie in its package; an interface only if all of them are records, or some records
 * and some enums.
 *
 * <p>Who handles the cases of an open hierarchy needs a default, which takes in silence whatever
 * comes later. If it is {@code sealed}, a switch over it has all cases, and the compiler names the
 * one that is missing.
 *
 * <p>It leaves alone interfaces that a lambda can stand for, and classes named {@code Abstract...}
 * or {@code Base...}, which are there to share code, and JPA's entities, which are extended at run
 * time. It cannot see anonymous classes in bodies, nor what other modules extend, and does not know
 * the level of Java: sealed types need 17. So it is off unless asked for.
 */
@RuleInfo(
    summary = "A hierarchy is open though all of it is known",
    severity = Severity.WARNING,
    scope = Scope.PROJECT,
    optIn = true)
public final class OpenHierarchy implements Rule {

  private static final int CLOSED = Outline.SEALED | Outline.NON_SEALED;

  private static final Set<Kind> DATA = Set.of(Kind.RECORD, Kind.ENUM);

  private static final Set<String> SKELETONS = Set.of("abstract", "base", "default", "generic");

  @Override
  public boolean suspects(Outline outline) {
    for (int i = 0; i < outline.size(); i++) {
      if (isOpen(outline.kind(i), outline.modifiers(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Kind kind, int modifiers) {
    return (modifiers & CLOSED) == 0
        && (kind == Kind.INTERFACE || kind == Kind.CLASS && Modifier.isAbstract(modifiers));
  }

  @Override
  public void inspect(Unit unit, Reporter reporter) {
    for (TypeContext type : unit.types()) {
      if (isOpen(type.facts().kind(), type.facts().modifiers())) {
        String name = type.facts().qualifiedName();
        List<ProjectType> forms = type.index().projectTypes().subtypesOf(name);
        if (forms.size() > 1
            && forms.stream().allMatch(it -> isInPackage(it, unit))
            && isModel(type, forms)) {
          report(type, forms, unit, reporter);
        }
      }
    }
  }

  /** Whether a type lies in the file's package; packages are in lower case, types are not. */
  private static boolean isInPackage(ProjectType type, Unit unit) {
    String prefix = unit.packageName().isEmpty() ? "" : unit.packageName() + ".";
    String name = type.qualifiedName();
    return name.startsWith(prefix) && !Character.isLowerCase(name.charAt(prefix.length()));
  }

  private static boolean isModel(TypeContext type, List<ProjectType> forms) {
    return type.facts().kind() == Kind.CLASS
        ? type.role() == Role.MODEL && !isSkeleton(type) && !FilledModels.contain(type)
        : forms.stream().allMatch(it -> DATA.contains(it.kind()))
            && forms.stream().anyMatch(it -> it.kind() == Kind.RECORD)
            && !isFunction(type);
  }

  /** A skeleton is there to share code, and nobody switches over what extends it. */
  private static boolean isSkeleton(TypeContext type) {
    List<String> tokens = NameTokens.of(type.facts().name());
    return !tokens.isEmpty() && SKELETONS.contains(tokens.get(0));
  }

  private static boolean isFunction(TypeContext type) {
    return type.members().stream().filter(OpenHierarchy::isAbstract).count() == 1;
  }

  private static boolean isAbstract(MemberFacts member) {
    int concrete = Modifier.STATIC | Modifier.PRIVATE | Outline.DEFAULT;
    return member.kind() == Kind.METHOD && (member.modifiers() & concrete) == 0;
  }

  private static void report(
      TypeContext type, List<ProjectType> forms, Unit unit, Reporter reporter) {
    reporter.report(
        Severity.WARNING,
        unit.placeOf(type),
        "open",
        "'"
            + type.facts().name()
            + "' is open, though all "
            + forms.size()
            + " types that extend it lie in its package, so each switch over them needs a default"
            + " that hides the next one; make it sealed");
  }
}
