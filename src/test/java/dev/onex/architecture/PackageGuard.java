package dev.onex.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.onex.architecture.PackageTable.Row;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the packages below a root to a {@link PackageTable}. */
final class PackageGuard {

  /** Every package that the JDK offers to everybody; {@code sun.misc} and its like are none. */
  private static final Set<String> JDK =
      ModuleLayer.boot().modules().stream()
          .filter(it -> it.getName().startsWith("java.") || it.getName().equals("jdk.management"))
          .flatMap(it -> it.getDescriptor().exports().stream())
          .filter(it -> !it.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toUnmodifiableSet());

  private static final String JSPECIFY = "org.jspecify.";

  private final JavaClasses classes;
  private final String root;

  PackageGuard(JavaClasses classes, String root) {
    this.classes = classes;
    this.root = root + ".";
  }

  /** Uses of packages and libraries that the table does not allow. */
  List<String> forbiddenUses(PackageTable table) {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass origin : classes) {
      Row row = table.rows().get(nameOf(origin).orElse(""));
      if (row != null) {
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (!isAllowed(origin, target, row)) {
            breaches.add(origin.getName() + " uses " + target.getName());
          }
        }
      }
    }
    return List.copyOf(breaches);
  }

  private boolean isAllowed(JavaClass origin, JavaClass target, Row row) {
    String name = target.getPackageName();
    Optional<String> ours = nameOf(target);
    if (ours.isPresent()) {
      return name.equals(origin.getPackageName()) || row.packages().contains(ours.get());
    }
    return target.isPrimitive()
        || JDK.contains(name)
        || target.getName().startsWith(JSPECIFY)
        || row.libraries().stream()
            .anyMatch(it -> target.getName().startsWith(PackageTable.prefixOf(it) + "."));
  }

  /** Packages without a row, and rows without a package. */
  List<String> mismatches(PackageTable table) {
    List<String> breaches = new ArrayList<>();
    Set<String> packages = uses().keySet();
    packages.stream()
        .filter(it -> !table.rows().containsKey(it))
        .forEach(it -> breaches.add("package " + it + " has no row"));
    table.rows().keySet().stream()
        .filter(it -> !packages.contains(it))
        .forEach(it -> breaches.add("row " + it + " has no package"));
    return breaches;
  }

  /** What the table allows and nobody does. */
  List<String> idlePermissions(PackageTable table) {
    List<String> breaches = new ArrayList<>();
    Map<String, Set<String>> uses = uses();
    table
        .rows()
        .forEach(
            (name, row) -> {
              Set<String> used = uses.getOrDefault(name, Set.of());
              row.packages().stream()
                  .filter(it -> !used.contains(it))
                  .forEach(it -> breaches.add("row " + name + " allows " + it + " in vain"));
              row.libraries().stream()
                  .filter(it -> !usesLibrary(name, PackageTable.prefixOf(it) + "."))
                  .forEach(it -> breaches.add("row " + name + " allows " + it + " in vain"));
            });
    return breaches;
  }

  private boolean usesLibrary(String name, String prefix) {
    return classes.stream()
        .filter(it -> nameOf(it).filter(name::equals).isPresent())
        .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
        .anyMatch(it -> it.getTargetClass().getName().startsWith(prefix));
  }

  /** Per package the others that it uses. */
  Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass origin : classes) {
      Set<String> used = uses.computeIfAbsent(nameOf(origin).orElse(""), it -> new TreeSet<>());
      for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.getPackageName().equals(origin.getPackageName())) {
          nameOf(target).ifPresent(used::add);
        }
      }
    }
    return uses;
  }

  /** Nodes of a graph that lie on a cycle, or between two. */
  static Set<String> cyclic(Map<String, Set<String>> graph) {
    Set<String> open = new TreeSet<>(graph.keySet());
    boolean changed = true;
    while (changed) {
      Set<String> left = Set.copyOf(open);
      changed =
          open.removeIf(
              it ->
                  graph.get(it).stream().noneMatch(left::contains)
                      || left.stream().noneMatch(other -> graph.get(other).contains(it)));
    }
    return open;
  }

  /** A class's package below the root, with dots if it lies deeper; empty if it is elsewhere. */
  private Optional<String> nameOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root) ? Optional.of(name.substring(root.length())) : Optional.empty();
  }
}
