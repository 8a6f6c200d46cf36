package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.index.Names;
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
import java.util.regex.Pattern;

/**
 * Flags a second top-level type in the file of a model, a model in the file of another top-level
 * type, and a model in which more than three public models are nested that are no part of it.
 *
 * <p>A type is looked for in the file of its name. One that shares a file is found by nobody, and
 * changes with a file that is about something else. Move it to a file of its own; where the models
 * are the forms of one thing, nest them in a sealed interface.
 *
 * <p>It leaves alone builders, nested enums, and types that extend a sealed type of the same file.
 * Nested models are parts if the outer one, or another that is nested in it, has a component or
 * field of their type.
 */
@RuleInfo(summary = "A file holds several models", severity = Severity.ERROR, scope = Scope.UNIT)
public final class SeveralModelsPerFile implements Rule {

  private static final int MOST_NESTED = 3;

  @Override
  public boolean suspects(Outline outline) {
    int topLevel = 0;
    int[] nested = new int[outline.size()];
    boolean crowded = false;
    for (int i = 0; i < outline.size(); i++) {
      int parent = outline.parent(i);
      boolean isType = outline.kind(i).isType();
      if (isType && parent == Outline.NONE) {
        topLevel++;
      } else if (isType && Modifier.isPublic(outline.modifiers(i))) {
        crowded |= ++nested[parent] > MOST_NESTED;
      }
    }
    return topLevel > 1 || crowded;
  }

  @Override
  public void inspect(Unit unit, Reporter reporter) {
    List<TypeContext> types = unit.types();
    List<TypeContext> topLevel =
        types.stream()
            .filter(it -> it.enclosing().isEmpty() && it.facts().kind() != Kind.IMPLICIT_CLASS)
            .toList();
    if (topLevel.size() > 1) {
      TypeContext main = main(topLevel, unit.path());
      topLevel.stream()
          .filter(it -> it != main && (isModel(main) || isModel(it)))
          .filter(it -> !isBuilder(it) && !isForm(it, types))
          .forEach(it -> reportExtra(it, main, unit, reporter));
    }
    types.stream()
        .filter(SeveralModelsPerFile::isModel)
        .forEach(it -> inspectNested(it, types, unit, reporter));
  }

  /** The type that the file is named after; else the public one, else the first. */
  private static TypeContext main(List<TypeContext> topLevel, String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return topLevel.stream()
        .filter(it -> file.equals(it.facts().name() + ".java"))
        .findFirst()
        .or(
            () ->
                topLevel.stream()
                    .filter(it -> Modifier.isPublic(it.facts().modifiers()))
                    .findFirst())
        .orElse(topLevel.get(0));
  }

  private static boolean isModel(TypeContext type) {
    return type.role() == Role.MODEL;
  }

  private static boolean isBuilder(TypeContext type) {
    return type.facts().name().endsWith("Builder");
  }

  /** Whether it extends a sealed type of its file. */
  private static boolean isForm(TypeContext type, List<TypeContext> types) {
    return types.stream()
        .filter(it -> (it.facts().modifiers() & Outline.SEALED) != 0)
        .anyMatch(it -> extendsType(type, it.facts().name()));
  }

  private static boolean extendsType(TypeContext type, String simpleName) {
    return type.facts().superTypes().stream()
        .map(Names::erasure)
        .anyMatch(it -> it.substring(it.lastIndexOf('.') + 1).equals(simpleName));
  }

  /** Whether the owner, or what is nested in it, holds it. */
  private static boolean isPart(TypeContext type, TypeContext owner, List<TypeContext> types) {
    Pattern name = Pattern.compile("\\b" + Pattern.quote(type.facts().name()) + "\\b");
    return types.stream()
        .filter(it -> it == owner || it.enclosing().filter(owner::equals).isPresent())
        .flatMap(it -> it.state().values().stream())
        .anyMatch(it -> name.matcher(it).find());
  }

  private static void reportExtra(
      TypeContext extra, TypeContext main, Unit unit, Reporter reporter) {
    reporter.report(
        Severity.ERROR,
        unit.placeOf(extra),
        "top-level",
        "'"
            + extra.facts().name()
            + "' stands in the file of '"
            + main.facts().name()
            + "', where nobody looks for it; move it to a file of its own");
  }

  private static void inspectNested(
      TypeContext owner, List<TypeContext> types, Unit unit, Reporter reporter) {
    List<TypeContext> nested =
        types.stream()
            .filter(it -> it.enclosing().filter(owner::equals).isPresent())
            .filter(it -> Modifier.isPublic(it.facts().modifiers()) && isModel(it))
            .filter(it -> !isForm(it, List.of(owner)) && !isPart(it, owner, types))
            .toList();
    if (nested.size() > MOST_NESTED) {
      reporter.report(
          Severity.ERROR,
          unit.placeOf(owner),
          "nested",
          "'"
              + owner.facts().name()
              + "' holds "
              + nested.size()
              + " public models that are no part of it, so its file is about many things; move them"
              + " to files of their own, or nest them in a sealed interface if they are forms of one"
              + " thing");
    }
  }
}
