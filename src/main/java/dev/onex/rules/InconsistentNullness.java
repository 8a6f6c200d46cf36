package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.index.NullnessLibrary;
import dev.onex.index.NullnessUse;
import dev.onex.outline.Import;
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
import dev.onex.rule.Unit.Place;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Flags what is said of null in two ways: a file that imports its annotations from another library
 * than most of the project; {@code @Nullable} on a primitive, or together with {@code @NonNull};
 * {@code @NonNull} in a package that is {@code @NullMarked}; a record that says of some of its
 * components whether they may be null, and not of others, in a package without a default; and,
 * where JSpecify is used, a model's public method that returns the literal null and does not say
 * so.
 *
 * <p>Readers and tools take what is not said from what is. If that has two meanings, each of them
 * believes another one. Use the annotations of one library, mark the packages {@code @NullMarked},
 * and say {@code @Nullable} where it holds.
 *
 * <p>It leaves alone Lombok's {@code @NonNull} and the constraints of Bean Validation, which are
 * checks at run time; annotations that stand on types where those of most of the project cannot, as
 * in {@code List<@Nullable Line>}; files that only declare annotations of their own, which may rest
 * on those of others; type variables, overrides, arrays, collections and {@code Optional}.
 * Annotations that are written with their package, without an import, do not count for a file.
 */
@RuleInfo(
    summary = "Whether something may be null is said in two ways",
    severity = Severity.WARNING,
    scope = Scope.PROJECT)
public final class InconsistentNullness implements Rule {

  @Override
  public boolean suspects(Outline outline) {
    return mayReturnNull(outline) || imports(outline.imports());
  }

  private static boolean imports(List<Import> imports) {
    for (Import it : imports) {
      if (NullnessLibrary.of(it).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a public type may have a public method with a body. */
  private static boolean mayReturnNull(Outline outline) {
    for (int i = 0; i < outline.size(); i++) {
      if (outline.kind(i) == Kind.METHOD
          && outline.body(i) >= 0
          && Modifier.isPublic(outline.modifiers(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void inspect(Unit unit, Reporter reporter) {
    NullnessUse use = unit.index().nullness();
    use.main().ifPresent(it -> inspectImports(unit, it, reporter));
    boolean imports = imports(unit.imports());
    boolean returns = use.includes(NullnessLibrary.JSPECIFY);
    if (imports || returns) {
      for (TypeContext type : unit.types()) {
        if (imports) {
          inspectElements(unit, type, reporter);
          inspectState(unit, type, reporter);
        }
        if (returns && type.role() == Role.MODEL && !isUnmarked(type)) {
          inspectResults(unit, type, reporter);
        }
      }
    }
  }

  private static void inspectImports(Unit unit, NullnessLibrary main, Reporter reporter) {
    if (unit.declaresAnnotations()) {
      return;
    }
    for (Import it : unit.imports()) {
      Optional<NullnessLibrary> library = NullnessLibrary.of(it);
      if (library.isPresent()
          && library.get() != main
          && (main.standsOnTypes() || !library.get().standsOnTypes())) {
        report(
            reporter,
            unit.placeOf(it),
            "import:" + library.get(),
            "this is an annotation of "
                + library.get().title()
                + ", and most of the project takes those of "
                + main.title()
                + ", which tools may read in another way; import one of "
                + main.title());
        return;
      }
    }
  }

  private static void inspectElements(Unit unit, TypeContext type, Reporter reporter) {
    boolean marked = isNullMarked(unit, type);
    for (NullnessElement element : NullnessElement.of(type)) {
      boolean nullable = element.isNullable(unit.imports());
      boolean nonNull = element.isNonNull(unit.imports());
      if (nullable && nonNull) {
        report(
            reporter,
            element.place(unit),
            "both " + element.name(),
            "'"
                + element.name()
                + "' may be null and may not, so readers and tools believe one or the other; keep"
                + " the annotation that holds");
      } else if (nullable && element.isPrimitive()) {
        report(
            reporter,
            element.place(unit),
            "primitive " + element.name(),
            "'"
                + element.name()
                + "' is of type "
                + element.type()
                + ", which has no null, so the annotation promises a case that never comes; drop"
                + " it, or declare the boxed type");
      } else if (nonNull && marked && !element.isVariable(type)) {
        report(
            reporter,
            element.place(unit),
            "redundant " + element.name(),
            "'"
                + element.name()
                + "' is not null without that annotation, for the code is @NullMarked, and readers"
                + " wonder about all that lacks it; drop it");
      }
    }
  }

  private static void inspectState(Unit unit, TypeContext type, Reporter reporter) {
    List<NullnessElement> state =
        NullnessElement.of(type).stream()
            .filter(it -> it.declaration() == type.facts().declaration())
            .filter(it -> !it.isPrimitive())
            .toList();
    List<NullnessElement> bare =
        state.stream().filter(it -> !it.saysWhetherNull() && !it.isVariable(type)).toList();
    if (type.role() == Role.MODEL
        && !bare.isEmpty()
        && state.stream()
            .anyMatch(it -> it.isNullable(unit.imports()) || it.isNonNull(unit.imports()))
        && !hasDefault(unit, type)) {
      report(
          reporter,
          unit.placeOf(type),
          "gaps",
          "'"
              + type.facts().name()
              + "' says of some components whether they may be null, but not of "
              + bare.stream()
                  .map(NullnessElement::name)
                  .collect(Collectors.joining("', '", "'", "'"))
              + ", so readers guess; mark the package @NullMarked, or say it of each");
    }
  }

  private static void inspectResults(Unit unit, TypeContext type, Reporter reporter) {
    for (MemberFacts method : type.members()) {
      boolean isPublic = Modifier.isPublic(method.modifiers());
      if (method.kind() == Kind.METHOD
          && isPublic
          && NullResult.isFor(method, type)
          && NullResult.in(unit, method)) {
        report(
            reporter,
            unit.placeOf(method.declaration()),
            "return",
            "'"
                + method.name()
                + "' returns null and does not say so, though the project has @Nullable for it, so"
                + " callers do not ask; mark it @Nullable");
      }
    }
  }

  private static boolean isNullMarked(Unit unit, TypeContext type) {
    return !isUnmarked(type)
        && (unit.index().nullness().isNullMarked(unit.packageName())
            || around(type).anyMatch(it -> isAnnotated(it, "NullMarked")));
  }

  private static boolean hasDefault(Unit unit, TypeContext type) {
    return unit.index().nullness().hasDefault(unit.packageName())
        || around(type)
            .flatMap(it -> it.facts().annotations().stream())
            .anyMatch(NullnessLibrary::isDefault);
  }

  private static boolean isUnmarked(TypeContext type) {
    return around(type).anyMatch(it -> isAnnotated(it, "NullUnmarked"));
  }

  private static Stream<TypeContext> around(TypeContext type) {
    return Stream.iterate(
            Optional.of(type), Optional::isPresent, it -> it.flatMap(TypeContext::enclosing))
        .flatMap(Optional::stream);
  }

  private static boolean isAnnotated(TypeContext type, String simpleName) {
    return type.facts().annotations().stream()
        .anyMatch(it -> it.equals(simpleName) || it.endsWith("." + simpleName));
  }

  private static void report(Reporter reporter, Place place, String details, String message) {
    reporter.report(Severity.WARNING, place, details, message);
  }
}
