package dev.onex.maven;

import dev.onex.rule.ModelSettings;
import dev.onex.rule.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads {@code models}: what makes a type a model. */
final class ModelParameter {

  static final String ANNOTATIONS = "annotations";
  static final String NAMES = "names";
  static final String PACKAGES = "packages";
  static final String BASE_CLASSES = "baseClasses";

  /** What can be set. */
  static final List<String> KEYS = List.of(ANNOTATIONS, NAMES, PACKAGES, BASE_CLASSES);

  /** The item of a list that stands for what the list is if nobody sets it; no name of Java. */
  static final String DEFAULT = "default";

  private final Map<String, List<String>> lists = new HashMap<>();
  private final Consumer<String> problems;

  /** Reads the parameter; what is wrong with it goes to {@code problems}. */
  ModelParameter(List<Setting> weakestFirst, Consumer<String> problems) {
    this.problems = problems;
    weakestFirst.forEach(this::add);
  }

  private void add(Setting parameter) {
    if (!parameter.value().isEmpty() || parameter.isList()) {
      problems.accept(
          parameter.place().with(parameter.value())
              + (parameter.place().origin().isFile()
                  ? ": write a key per list, as annotations: [default, DomainObject]"
                  : ": write an element per list, as <models><annotations>default,DomainObject"
                      + "</annotations></models>"));
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Setting child : parameter.children()) {
      String shown = child.place().shown();
      if (!KEYS.contains(child.name())) {
        problems.accept(
            shown + ": there is no such list" + Nearest.orElse(child.name(), KEYS, "they are"));
      } else if (!seen.add(child.name())) {
        problems.accept(shown + ": it is there twice; keep one");
      } else {
        lists.put(child.name(), items(child));
      }
    }
  }

  private List<String> items(Setting list) {
    return switch (list.name()) {
      case ANNOTATIONS -> Names.simple(list, problems);
      case NAMES -> Names.expressions(list, problems);
      case PACKAGES -> Names.packages(list, problems);
      default -> Names.types(list, problems);
    };
  }

  ModelSettings read() {
    ModelSettings defaults = ModelSettings.DEFAULT;
    return new ModelSettings(
        list(ANNOTATIONS, defaults.annotations()),
        list(NAMES, defaults.names()),
        list(PACKAGES, defaults.packages()),
        list(BASE_CLASSES, defaults.baseClasses()));
  }

  private List<String> list(String name, List<String> defaults) {
    List<String> items = new ArrayList<>();
    for (String item : lists.getOrDefault(name, List.of(DEFAULT))) {
      if (item.equals(DEFAULT)) {
        items.addAll(defaults);
      } else {
        items.add(item);
      }
    }
    return items.stream().distinct().toList();
  }
}
