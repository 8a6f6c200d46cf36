package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.index.ProjectType;
import dev.onex.index.TypeIndex;
import dev.onex.outline.Kind;
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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flags a public model that has its simple name in common with another public class or record of
 * the project, or with a type of {@code java.lang} or {@code java.util}.
 *
 * <p>Whoever reads {@code Order} in a signature must look at the imports to know which one it is,
 * and whoever completes it in an editor imports the wrong one. Name the difference, as in {@code
 * OrderRow} and {@code OrderMessage}.
 *
 * <p>It leaves alone nested types, interfaces, enums, and packages that differ only in a version,
 * as {@code api.v1} and {@code api.v2}. It is off unless asked for, because layouts with a model of
 * one name per layer or per feature are a choice, and common.
 */
@RuleInfo(
    summary = "Two models have one name",
    severity = Severity.WARNING,
    scope = Scope.PROJECT,
    optIn = true)
public final class DuplicateModelName implements Rule {

  private static final Set<Kind> DATA = Set.of(Kind.CLASS, Kind.RECORD);

  private static final Pattern VERSION = Pattern.compile("(?<=^|\\.)v\\d\\w*(?=\\.)");

  @Override
  public boolean suspects(Outline outline) {
    for (int i = 0; i < outline.size(); i++) {
      if (outline.parent(i) == Outline.NONE
          && DATA.contains(outline.kind(i))
          && Modifier.isPublic(outline.modifiers(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void inspect(Unit unit, Reporter reporter) {
    unit.types().stream()
        .filter(it -> it.enclosing().isEmpty() && it.role() == Role.MODEL)
        .filter(it -> Modifier.isPublic(it.facts().modifiers()))
        .forEach(it -> namesake(it).ifPresent(other -> report(it, other, unit, reporter)));
  }

  /** Another type that is known by the same simple name. */
  private static Optional<String> namesake(TypeContext model) {
    TypeIndex index = model.index();
    String own = model.facts().qualifiedName();
    List<ProjectType> named = index.projectTypes().publicTypesNamed(model.facts().name());
    return Stream.concat(
            named.stream()
                .filter(it -> DATA.contains(it.kind()))
                .map(ProjectType::qualifiedName)
                .filter(it -> !withoutVersion(it).equals(withoutVersion(own))),
            Stream.of("java.lang.", "java.util.")
                .map(it -> it + model.facts().name())
                .filter(it -> !it.equals(own) && index.isInJdk(it)))
        .findFirst();
  }

  private static String withoutVersion(String qualifiedName) {
    return VERSION.matcher(qualifiedName).replaceAll("v");
  }

  private static void report(TypeContext model, String other, Unit unit, Reporter reporter) {
    reporter.report(
        Severity.WARNING,
        unit.placeOf(model),
        "name",
        "'"
            + model.facts().name()
            + "' is also the name of "
            + other
            + ", so readers need the imports to tell them apart, and editors import the wrong one;"
            + " give it a name that says the difference");
  }
}
