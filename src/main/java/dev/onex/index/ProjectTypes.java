package dev.onex.index;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of the project, by what they are called and by what they extend. */
public final class ProjectTypes {

  private final Map<String, List<ProjectType>> publicByName = new HashMap<>();
  private final Map<String, List<ProjectType>> subtypes = new HashMap<>();

  /** Those types, which are known by their qualified names. */
  ProjectTypes(Map<String, SourceType> types) {
    List<SourceType> sorted =
        types.values().stream().sorted(Comparator.comparing(SourceType::qualifiedName)).toList();
    for (SourceType source : sorted) {
      String name = source.qualifiedName();
      ProjectType type = new ProjectType(name, source.kind(), source.modifiers());
      int dot = name.lastIndexOf('.');
      boolean nested = dot > 0 && types.containsKey(name.substring(0, dot));
      if (!nested && Modifier.isPublic(source.modifiers())) {
        put(publicByName, name.substring(dot + 1), type);
      }
      source.superTypes().forEach(it -> put(subtypes, it, type));
    }
  }

  private static void put(Map<String, List<ProjectType>> map, String key, ProjectType type) {
    map.computeIfAbsent(key, it -> new ArrayList<>()).add(type);
  }

  /** The public top-level types of that simple name, ordered by qualified name. */
  public List<ProjectType> publicTypesNamed(String simpleName) {
    return List.copyOf(publicByName.getOrDefault(simpleName, List.of()));
  }

  /** The types that extend or implement that one directly, ordered by qualified name. */
  public List<ProjectType> subtypesOf(String qualifiedName) {
    return List.copyOf(subtypes.getOrDefault(qualifiedName, List.of()));
  }
}
