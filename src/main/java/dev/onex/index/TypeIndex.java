package dev.onex.index;

import dev.onex.outline.FactReader;
import dev.onex.outline.Kind;
import dev.onex.outline.Outline;
import dev.onex.outline.TypeFacts;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The types that are known: the project's own, added file by file, the JDK's and those of the class
 * path, looked up on demand. Ask only when all files were added. Safe for use by several threads.
 */
public final class TypeIndex {

  private final Map<String, SourceType> project = new ConcurrentHashMap<>();
  private final JdkTypes jdk = new JdkTypes();
  private final ClassPathTypes classPath;

  /** The simple names of the project's nested types. */
  private final Set<String> memberNames = ConcurrentHashMap.newKeySet();

  /** Per package, by what its files import: the first two names of each import. */
  private final Set<String> imported = ConcurrentHashMap.newKeySet();

  private final NullnessUse nullness = new NullnessUse();
  private final SuperTypeSearch search = new SuperTypeSearch();

  /** The project's types by name and supertype, once somebody asked. */
  private volatile @Nullable ProjectTypes projectTypes;

  /** All supertypes of the types that somebody asked for. */
  private final Map<String, Set<String>> superTypes = new ConcurrentHashMap<>();

  /** What rules asked for and nobody knew. */
  private final Set<String> unresolved = ConcurrentHashMap.newKeySet();

  /** An index of no types yet but the JDK's. */
  public TypeIndex() {
    this(ClassPath.empty());
  }

  /** An index of no types yet but those of the JDK and of a class path. */
  public TypeIndex(ClassPath classPath) {
    this.classPath = new ClassPathTypes(classPath);
  }

  /** Adds the types of a file. If two files declare the same type, the index keeps one of them. */
  public void add(Outline outline, FactReader facts) {
    FileNames file = new FileNames(this, outline.packageName(), outline.imports());
    outline.imports().forEach(it -> imported.add(root(outline.packageName(), it.name())));
    nullness.add(outline, facts);
    Names[] inside = new Names[outline.size()];
    for (int i = 0; i < outline.size(); i++) {
      if (outline.kind(i).isType() && outline.kind(i) != Kind.IMPLICIT_CLASS) {
        TypeFacts type = facts.type(i);
        int parent = outline.parent(i);
        boolean nested = parent != Outline.NONE && inside[parent] != null;
        if (nested) {
          memberNames.add(type.name());
        }
        Names names = nested ? inside[parent] : file;
        inside[i] = new TypeNames(names, this, type);
        boolean inner = nested && isInner(type, outline.kind(parent));
        int[] methods = methods(outline, facts, i);
        List<String> cases = Cases.of(i, outline, facts);
        SourceType declared = new SourceType(type, inner, methods, cases, names, search);
        project.merge(type.qualifiedName(), declared, TypeIndex::first);
      }
    }
  }

  /** Members of interfaces, and everything but classes, are static without saying so. */
  private static boolean isInner(TypeFacts member, Kind around) {
    return member.kind() == Kind.CLASS
        && !Modifier.isStatic(member.modifiers())
        && around != Kind.INTERFACE
        && around != Kind.ANNOTATION;
  }

  /** Any choice will do that does not depend on the order of the files. */
  private static SourceType first(SourceType one, SourceType other) {
    return one.asWritten().compareTo(other.asWritten()) <= 0 ? one : other;
  }

  private static String root(String packageName, String importName) {
    int first = importName.indexOf('.');
    int second = importName.indexOf('.', first + 1);
    return packageName + " " + (second < 0 ? importName : importName.substring(0, second));
  }

  /**
   * Whether a file of a package imports something whose name starts so.
   *
   * @param root two names, as {@code java.util}
   */
  public boolean imports(String packageName, String root) {
    return imported.contains(root(packageName, root));
  }

  private static int[] methods(Outline outline, FactReader facts, int type) {
    int behind = type + 1;
    while (behind < outline.size() && outline.start(behind) < outline.end(type)) {
      behind++;
    }
    int[] keys = new int[behind - type - 1];
    int count = 0;
    for (int i = type + 1; i < behind; i++) {
      boolean inherited = (outline.modifiers(i) & (Modifier.PRIVATE | Modifier.STATIC)) == 0;
      if (outline.parent(i) == type && outline.kind(i) == Kind.METHOD && inherited) {
        keys[count++] = SourceType.methodKey(facts.name(i), outline.parameters(i));
      }
    }
    return Arrays.copyOf(keys, count);
  }

  /** How the project says what may be null. */
  public NullnessUse nullness() {
    return nullness;
  }

  /** The project's types by name and supertype. */
  public ProjectTypes projectTypes() {
    ProjectTypes known = projectTypes;
    if (known == null) {
      known = new ProjectTypes(project);
      projectTypes = known;
    }
    return known;
  }

  /** Whether the project's sources declare a type of that qualified name. */
  public boolean declares(String qualifiedName) {
    return project.containsKey(qualifiedName);
  }

  /** Whether the JDK has a type of that qualified name. */
  public boolean isInJdk(String qualifiedName) {
    return jdk.find(qualifiedName).isPresent();
  }

  /** What names mean in a file, outside its types; for one thread. */
  public Names namesIn(Outline outline) {
    FileNames names = new FileNames(this, outline.packageName(), outline.imports());
    return new RememberedNames(names, this);
  }

  /** What names mean within a type, given what they mean around it; for one thread. */
  public Names namesIn(TypeFacts type, Names around) {
    return new RememberedNames(new TypeNames(around, this, type), this);
  }

  /** The type of that qualified name; empty if it is not known, which is counted. */
  public Optional<KnownType> find(String qualifiedName) {
    Optional<KnownType> found = lookUp(qualifiedName);
    if (found.isEmpty()) {
      addUnresolved(qualifiedName);
    }
    return found;
  }

  /** The type of that qualified name that is not hidden in a package of the class path. */
  Optional<KnownType> lookUp(String qualifiedName) {
    return lookUpHidden(qualifiedName)
        .filter(it -> !(it instanceof ClassFileType type) || type.isVisible());
  }

  private Optional<KnownType> lookUpHidden(String qualifiedName) {
    KnownType own = project.get(qualifiedName);
    if (own != null) {
      return Optional.of(own);
    }
    Optional<KnownType> known = jdk.find(qualifiedName);
    return known.isPresent() || JdkTypes.owns(qualifiedName)
        ? known
        : classPath.find(qualifiedName).map(it -> it);
  }

  /** Remembers a name that somebody asked for in vain. */
  void addUnresolved(String name) {
    unresolved.add(name);
  }

  /** How many names of types rules asked for that nobody knew, each counted once. */
  public int unresolvedTypes() {
    return unresolved.size();
  }

  /** Whether a type declares a member type of that simple name itself. */
  boolean hasMember(String qualifiedName, String name) {
    // Most names are nobody's member, and need not be put together to be looked up.
    return lookUpHidden(qualifiedName).orElse(null) instanceof CompiledType it
        ? it.declaresType(name)
        : memberNames.contains(name) && project.containsKey(qualifiedName + "." + name);
  }

  /**
   * The qualified name of a member type of a type or of its supertypes; as it is written if there
   * is none.
   *
   * @param path names of member types, each one of the one before, as {@code Map.Entry}
   */
  String member(String type, String path) {
    String found = type;
    for (String name : path.split("\\.", -1)) {
      found = declaring(found, name) + "." + name;
    }
    return found;
  }

  private String declaring(String type, String name) {
    if (hasMember(type, name) || lookUpHidden(type).isEmpty()) {
      return type;
    }
    return allSuperTypes(type).stream()
        .filter(it -> hasMember(it, name))
        .min(Comparator.naturalOrder())
        .orElse(type);
  }

  /**
   * All supertypes of a type, direct and indirect, by qualified name, the type itself left out.
   * Names that are not known are in it as they are written, and lead no further.
   */
  public Set<String> allSuperTypes(String qualifiedName) {
    Set<String> known = superTypes.get(qualifiedName);
    if (known == null) {
      known = collect(qualifiedName);
      superTypes.put(qualifiedName, known);
    }
    return known;
  }

  private Set<String> collect(String qualifiedName) {
    Set<String> found = new HashSet<>();
    collect(qualifiedName, found);
    found.remove(qualifiedName);
    return Set.copyOf(found);
  }

  private void collect(String qualifiedName, Set<String> found) {
    for (String superType : superTypesOf(qualifiedName)) {
      if (found.add(superType)) {
        collect(superType, found);
      }
    }
  }

  /** The direct supertypes of a type; none if it is not known, which is counted. */
  List<String> superTypesOf(String qualifiedName) {
    Optional<KnownType> type = lookUpHidden(qualifiedName);
    if (type.isEmpty()) {
      addUnresolved(qualifiedName);
    }
    return type.map(KnownType::superTypes).orElse(List.of());
  }

  /** Whether a supertype of that type is known to declare a method so that one overrides it. */
  public boolean overrides(String qualifiedName, String method, int parameters) {
    for (String superType : allSuperTypes(qualifiedName)) {
      if (lookUpHidden(superType).filter(it -> it.declares(method, parameters)).isPresent()) {
        return true;
      }
    }
    return lookUp("java.lang.Object").filter(it -> it.declares(method, parameters)).isPresent();
  }

  /** Whether a type of the project that extends that type, directly or not, overrides a method. */
  public boolean isOverridden(String qualifiedName, String method, int parameters) {
    // Sources that do not compile may have types that extend themselves.
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(qualifiedName));
    while (!open.isEmpty()) {
      for (ProjectType subtype : projectTypes().subtypesOf(open.pop())) {
        SourceType source = project.get(subtype.qualifiedName());
        if (source != null && source.declares(method, parameters)) {
          return true;
        }
        if (seen.add(subtype.qualifiedName())) {
          open.push(subtype.qualifiedName());
        }
      }
    }
    return false;
  }
}
